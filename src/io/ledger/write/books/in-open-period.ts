import { ledgerBookTexts as texts } from '../../../report/text/ledger-book-texts.ts';
import { UserError } from '../../../user-error.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Store } from '../../ledger.ts';
import { resultAccounts } from './require-open.ts';

/**
 * Postings whose income and expense goes to the next period of the same family that is open, where their own is closed. What is owed stays with its own period: that carried it over as a
 * liability, and is rid of it.
 *
 * @throws UserError where no later period is open
 */
export async function inOpenPeriod(store: Store, postings: readonly UnitPosting[]): Promise<UnitPosting[]> {
  const results: ReadonlySet<string> = new Set(resultAccounts);
  const moved: UnitPosting[] = [];
  for (const posting of postings) {
    const { account, period } = posting;
    const moves = period !== undefined && results.has(account);
    moved.push(moves ? { ...posting, period: await openPeriodFor(store, period) } : posting);
  }
  return moved;
}

async function openPeriodFor({ database }: Store, id: string): Promise<string> {
  const periods = database.selectFrom('period').select(['id', 'family', 'starts', 'closed_by']);
  const own = await periods.where('id', '=', id).executeTakeFirstOrThrow();
  if (own.closed_by === null) return id;
  const next = await periods
    .where('family', '=', own.family)
    .where('starts', '>', own.starts)
    .where('closed_by', 'is', null)
    .orderBy('starts')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (next !== undefined) return next.id;
  throw new UserError({ message: texts.noPeriodForVoid, fix: texts.noPeriodForVoidFix }, { period: id });
}
