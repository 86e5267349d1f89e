import type { AccountId } from '../../../../rules/fund/accounts.ts';
import type { EntryBody, UnitPosting } from '../../entry/entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { requireOpen } from '../../read/books/period-stage.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Accounts of income and expense: what they come to was carried over when a period was closed. */
export const resultAccounts = [
  'fee-income',
  'subsidy-income',
  'interest-income',
  'donation-income',
  'benefits-expense',
  'adjustment-expense',
  'reserve-expense',
  'management-expense',
] as const satisfies readonly AccountId[];

/** Amendments that change nobody's cover nor what is owed, or only begin what was paid for. */
const harmless: ReadonlySet<string> = new Set(['account', 'payment']);

/**
 * Holds that an entry changes nothing of a period that is closed: who is in it, what is decided for it, what it earned or spent. Payments of what is owed, and what comes in for it, go on.
 *
 * @throws UserError naming the period and since when it is closed
 */
export async function requireOpenPeriods(store: Store, body: EntryBody): Promise<void> {
  for (const period of [...periodsChanged(body)].sort()) await requireOpen(store, period);
}

/**
 * Holds that what earns or spends does so for periods that are open, before a command begins its work.
 *
 * @throws UserError naming the period and since when it is closed
 */
export async function requireOpenForResults(ledger: Ledger, postings: readonly UnitPosting[]): Promise<void> {
  const periods = [...new Set(resultsOf(postings))].sort();
  await atOneMoment(ledger, async (store) => {
    for (const period of periods) await requireOpen(store, period);
  });
}

/** Periods of which an entry changes what has to stand once they are closed. */
export function periodsChanged(body: EntryBody): ReadonlySet<string> {
  switch (body.kind) {
    case 'list-taken':
    case 'claims-decided':
    case 'claims-redecided':
    case 'claim-ruled':
    case 'claim-corrected':
      return new Set([body.period.id, ...resultsOf(body.postings)]);
    case 'members-amended':
      return new Set(harmless.has(body.amendment) ? [] : [body.period.id, ...resultsOf(body.postings)]);
    case 'scheme-adopted':
      return new Set([body.period.id]);
    case 'opening':
      return new Set(body.period === null ? [] : [body.period]);
    case 'statement-taken':
    case 'statement-assigned':
    case 'payout-voided':
      return new Set(resultsOf(body.postings));
    default:
      return new Set();
  }
}

function resultsOf(postings: readonly UnitPosting[]): string[] {
  const results: ReadonlySet<string> = new Set(resultAccounts);
  return postings.flatMap(({ account, period }) => (period !== undefined && results.has(account) ? [period] : []));
}
