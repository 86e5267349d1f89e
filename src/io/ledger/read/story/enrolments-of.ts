import type { MemberRecord } from '../../../../rules/enrolment/known.ts';
import type { DateSpan } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { memberFrom } from '../member-records.ts';

/** A person's place on one unit's list of a period, as it stands now, with where it was read. */
export interface EnrolmentOf {
  readonly unit: { readonly id: string; readonly name: string };
  /** The period's name in the ledger. */
  readonly period: string;
  readonly scheme: string;
  readonly number: string;
  readonly span: DateSpan;
  readonly record: MemberRecord;
}

/** A unit and a period through which somebody may take part. */
export interface PlaceSought {
  readonly unit: string;
  readonly period: string;
}

/**
 * The enrolments of a person, in order of period and unit.
 *
 * @param person - id
 * @param places - units and periods besides those of his coverages: one that waits for its fee covers no day yet
 */
export async function enrolmentsOf(
  ledger: Ledger,
  person: string,
  places: readonly PlaceSought[] = [],
): Promise<EnrolmentOf[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const guarded = await database
      .selectFrom('person_guard')
      .select(['unit', 'period'])
      .distinct()
      .where('person', '=', person)
      .execute();
    const each = new Map([...guarded, ...places].map((place) => [`${place.period} ${place.unit}`, place]));
    const enrolments: EnrolmentOf[] = [];
    for (const { unit, period } of each.values()) {
      const rows = await database
        .selectFrom('member')
        .innerJoin('unit', 'unit.id', 'member.unit')
        .innerJoin('period', 'period.id', 'member.period')
        .selectAll('member')
        .select(['unit.name as unit_name', 'period.scheme', 'period.number', 'period.starts', 'period.ends'])
        .where('member.period', '=', period)
        .where('member.unit', '=', unit)
        .where('member.person', '=', person)
        .execute();
      const coverages = await database
        .selectFrom('coverage')
        .selectAll()
        .where('period', '=', period)
        .where('unit', '=', unit)
        .where('person', '=', person)
        .orderBy('place')
        .execute();
      for (const row of rows) {
        const { unit_name, scheme, number, starts, ends } = row;
        const span = { from: starts, to: ends };
        const { record } = memberFrom(row, coverages);
        enrolments.push({ unit: { id: unit, name: unit_name }, period, scheme, number, span, record });
      }
    }
    const key = ({ span, period, unit }: EnrolmentOf) => `${span.from} ${period} ${unit.name}`;
    return enrolments.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  });
}
