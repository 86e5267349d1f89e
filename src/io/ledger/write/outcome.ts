import type { Ledger, Store } from '../ledger.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Overlap } from './overlaps.ts';

/** What came of a plan for a unit's list. */
export type Outcome =
  /** It stands in the ledger by this entry. */
  | { readonly outcome: 'applied'; readonly entry: string; readonly unit: string }
  /** Since the plan was made, the ledger or the scheme in force has changed: ask again, judge again, plan again. Nothing was written. */
  | { readonly outcome: 'stale' }
  /** Persons would be covered twice in one plan, by a coverage that a finding should have told of. Nothing was written. */
  | { readonly outcome: 'overlapping'; readonly overlaps: readonly Overlap[] };

/** Ends a transaction without writing anything, with what is to be returned. */
class Abandoned<Result> {
  readonly result: Result;

  constructor(result: Result) {
    this.result = result;
  }
}

/**
 * Does something in one transaction, which may be abandoned half way.
 *
 * @param work - its second parameter ends the transaction, writes nothing, and makes its argument the result
 * @throws UserError where the ledger cannot be written
 */
export async function applyOrAbandon<Result>(
  ledger: Ledger,
  work: (store: Store, abandon: (result: Result) => never) => Promise<Result>,
): Promise<Result> {
  const abandon = (result: Result): never => {
    throw new Abandoned(result);
  };
  try {
    return await inTransaction(ledger, (store) => work(store, abandon));
  } catch (error) {
    if (error instanceof Abandoned) return error.result;
    throw error;
  }
}
