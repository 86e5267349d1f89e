import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { findUnit, type UnitSought } from '../identity/find-unit.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { feeReceived } from './books/fee-received.ts';

/** What of a unit bears on amendments of its members. */
export interface UnitTerms {
  /** As its list states it; null where none does. */
  readonly kind: string | null;
  /** A fee of the period was received. */
  readonly feeReceived: boolean;
}

/**
 * A unit's terms in a period, without its members: a sheet of amendments asks for them of every unit that it names.
 *
 * @returns undefined where there is no such unit
 * @throws UserError where the ledger cannot be read
 */
export async function unitTerms(
  ledger: Ledger,
  { office, period, unit }: { readonly office: string; readonly period: PeriodInForce; readonly unit: UnitSought },
): Promise<UnitTerms | undefined> {
  return atOneMoment(ledger, async (store) => {
    const found = await findUnit(store, office, unit);
    if (found === undefined) return undefined;
    return { kind: found.kind, feeReceived: await feeReceived(store, found.id, entryPeriod(period).id) };
  });
}
