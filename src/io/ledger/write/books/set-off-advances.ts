import type { SetOff } from '../../../../rules/fund/receipt-postings.ts';
import { appendEntry, type RunHandle } from '../../entry/append-entry.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger } from '../../ledger.ts';
import type { LedgerMark } from '../../read/ledger-mark.ts';
import { applyOrAbandon } from '../outcome.ts';
import { requireBalance } from '../require-balance.ts';
import { covers } from './covers.ts';
import { holdStatements } from './hold-statements.ts';
import { holdsStill } from './holds-still.ts';
import { overpaidBy } from './overpaid-by.ts';

/** What units overpaid, to be set off against what they owe. */
export interface AdvancesToSetOff {
  readonly items: readonly SetOff[];
  readonly postings: readonly UnitPosting[];
  readonly basis: LedgerMark;
}

/** What came of setting off advances. */
export type SetOffOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** It is owed, or held, no more. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Sets off what units paid beyond what they owed, all or none.
 *
 * @throws RangeError where postings do not balance or there is nothing to set off: faults of ours
 * @throws UserError where the ledger cannot be written
 */
export async function setOffAdvances(
  ledger: Ledger,
  run: RunHandle,
  { items, postings, basis }: AdvancesToSetOff,
): Promise<SetOffOutcome> {
  if (items.length === 0) throw new RangeError('nothing to set off');
  requireBalance(postings);
  const units = items.map(({ unit }) => unit);
  return applyOrAbandon<SetOffOutcome>(ledger, async (store, abandon) => {
    await holdStatements(store, run, units);
    const holds =
      (await holdsStill(store, basis, units)) && (await covers(store, postings)) && (await overpaidBy(store, items));
    if (!holds) return abandon({ outcome: 'stale' });
    const body = { kind: 'advances-set-off', day: run.day, items, postings } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body) };
  });
}
