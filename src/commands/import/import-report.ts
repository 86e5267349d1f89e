import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { importBundle } from '../../io/ledger/write/books/import-bundle.ts';
import { bundleErrors } from '../../io/report/text/bundle-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { AccountId } from '../../rules/fund/accounts.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import type { ReportToImport } from './consider-bundle.ts';

/**
 * Brings in what an office reports, in place of what it reported before.
 *
 * @throws UserError where somebody else brought in another report of it meanwhile
 */
export async function importReport(
  { ledger }: OpenWorkspace,
  run: RunHandle,
  { file, sha256, reported, chain }: ReportToImport,
): Promise<void> {
  const { office: from, head } = reported;
  const periods = reported.periods.map(({ books, ...period }) => {
    return { ...period, books: books.map(({ account, ...rest }) => ({ ...rest, account: account as AccountId })) };
  });
  const outcome = await importBundle(ledger, run, { from, head, chain, file, sha256, periods });
  if (outcome.outcome === 'applied' || outcome.outcome === 'unchanged') return;
  const { sequence: known, hash } = outcome.head;
  const texts = outcome.outcome === 'older' ? bundleErrors.older : bundleErrors.forked;
  throw new UserError(texts, { file, office: from, found: head.sequence, known, hash, day: run.day });
}
