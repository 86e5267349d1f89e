import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { batchesOf, linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { readPayoutResult } from '../../rules/payout/read-result.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/**
 * The batch that a bank's answer is about: the one and only batch in force with which each line of the file agrees, in number, amount and account.
 *
 * @returns its number as `--batch` takes it; undefined where none or several agree
 */
export async function batchOfResult(
  file: SubmittedFile,
  { ledger, workspace }: OpenWorkspace,
): Promise<string | undefined> {
  const { office } = workspace.settings;
  const fitting: string[] = [];
  for (const { batch, undoneBy } of await batchesOf(ledger, office)) {
    if (undoneBy !== null) continue;
    const number = shownNumber(office, batch);
    const lines = (await linesOfBatch(ledger, batch)).map(({ line, amount, payee }) => {
      return { line, amount, account: payee.account, answered: null };
    });
    if (readPayoutResult(file, { number, lines }).answers.length > 0) fitting.push(number);
  }
  const [only, ...others] = fitting;
  return others.length === 0 ? only : undefined;
}
