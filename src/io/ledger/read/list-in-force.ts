import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { findUnit, type UnitSought } from '../identity/find-unit.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { listsInForce } from './lists-in-force.ts';

/** By what a list is known to have been taken already. */
export interface ListSought {
  readonly office: string;
  readonly period: PeriodInForce;
  readonly unit: UnitSought;
  readonly sha256: string;
  readonly schemeHash: string;
  readonly optionsHash: string;
}

/**
 * The list that this unit's file gave before, under the same scheme and options, if it still counts: then taking it again changes nothing.
 * A list that was undone, or replaced by a later whole list, does not count.
 */
export async function listInForce(
  ledger: Ledger,
  sought: ListSought,
): Promise<{ readonly entry: string; readonly unit: string } | undefined> {
  return atOneMoment(ledger, async (store) => {
    const unit = await findUnit(store, sought.office, sought.unit);
    if (unit === undefined) return undefined;
    const lists = await listsInForce(store, unit.id, entryPeriod(sought.period).id);
    const same = lists.find(
      (list) =>
        list.sha256 === sought.sha256 &&
        list.scheme_hash === sought.schemeHash &&
        list.options_hash === sought.optionsHash,
    );
    return same === undefined ? undefined : { entry: same.entry, unit: unit.id };
  });
}
