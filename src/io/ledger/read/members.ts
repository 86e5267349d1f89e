import type { MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { membersOfUnit } from './members-of-unit.ts';

/** Members read at once: of the largest unit no more are in memory. */
const pageSize = 1_000;

/** A member with his unit and his place in its order. */
export interface UnitMember {
  readonly unit: string;
  readonly place: number;
  readonly record: MemberRecord;
}

/**
 * Members in force of some units in a period: unit by unit in the order given, within a unit by place. Read in pages as they are asked for.
 *
 * @param units - ids
 */
export async function* membersOfUnits(
  ledger: Ledger,
  period: PeriodInForce,
  units: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<UnitMember> {
  const { id } = entryPeriod(period);
  for await (const unit of units) {
    for (let after = 0; ; ) {
      const page = { after, atMost: pageSize };
      const members = await atOneMoment(ledger, (store) => membersOfUnit(store, unit, id, page));
      for (const { place, record } of members) yield { unit, place, record };
      const last = members.at(-1);
      if (last === undefined || members.length < pageSize) break;
      after = last.place;
    }
  }
}
