import type { DateSpan, PlainDate } from '../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../ledger.ts';
import { beforeThisLedger } from '../project/former-members.ts';
import { atOneMoment } from '../store/transaction.ts';

/** A number by which a person is or was known. */
export interface PersonNumber {
  readonly kind: string;
  readonly number: string;
  /** Null where he has had it always, as far as is known. */
  readonly from: PlainDate | null;
  /** The day on which it was corrected; null while it is in force. */
  readonly to: PlainDate | null;
}

/** One coverage of a person, through whatever unit. */
export interface PersonCoverage {
  readonly plan: string;
  readonly span: DateSpan;
  /** Null where it is from before this ledger. */
  readonly period: string | null;
  readonly unit: string;
  readonly unitName: string | null;
  /** As the unit's list has it; null for a coverage from before this ledger. */
  readonly name: string | null;
  readonly shares: number;
  readonly consecutivePeriods: number;
  readonly renewal: string;
  /** The entry that put it so, and that entry's run. */
  readonly entry: string;
  readonly run: number;
}

/** All that the ledger knows of a person by himself, whatever unit he came through. */
export interface PersonDescription {
  readonly person: string;
  readonly numbers: readonly PersonNumber[];
  /** The earliest first. */
  readonly coverages: readonly PersonCoverage[];
}

/**
 * Everything that the ledger holds of the persons who have or had an identity number: usually one, two where the number was corrected and later turned up as another
 * person's, none where it is unknown.
 *
 * @param number - normalised
 */
export async function describePersons(ledger: Ledger, number: string): Promise<PersonDescription[]> {
  return atOneMoment(ledger, async (store) => {
    const holders = await store.database
      .selectFrom('identity_number')
      .select('person')
      .distinct()
      .where('number', '=', number)
      .orderBy('person')
      .execute();
    const descriptions: PersonDescription[] = [];
    for (const { person } of holders) {
      descriptions.push({
        person,
        numbers: await numbersOf(store, person, number),
        coverages: await coveragesOf(store, person),
      });
    }
    return descriptions;
  });
}

/** The number that was asked for, and all those that a correction began or ended; a person with a single number has no others. */
async function numbersOf(store: Store, person: string, asked: string): Promise<PersonNumber[]> {
  const rows = await store.database
    .selectFrom('identity_number')
    .selectAll()
    .where('number', '=', asked)
    .where('person', '=', person)
    .union((others) =>
      others
        .selectFrom('identity_number')
        .selectAll()
        .where('person', '=', person)
        .where((number) => number.or([number('valid_to', 'is not', null), number('valid_from', '<>', '')])),
    )
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    number: row.number,
    from: row.valid_from === '' ? null : row.valid_from,
    to: row.valid_to,
  }));
}

async function coveragesOf(store: Store, person: string): Promise<PersonCoverage[]> {
  const rows = await store.database
    .selectFrom('person_guard as guard')
    .leftJoin('unit', 'unit.id', 'guard.unit')
    .leftJoin('member', (join) =>
      join
        .onRef('member.unit', '=', 'guard.unit')
        .onRef('member.period', '=', 'guard.period')
        .onRef('member.person', '=', 'guard.person'),
    )
    .leftJoin('unit_entry', (join) =>
      join.onRef('unit_entry.entry', '=', 'guard.entry').onRef('unit_entry.unit', '=', 'guard.unit'),
    )
    .selectAll('guard')
    .select(['unit.name as unit_name', 'member.name', 'unit_entry.run'])
    .where('guard.person', '=', person)
    .orderBy('guard.starts')
    .orderBy('guard.plan')
    .execute();
  return rows.map((row) => ({
    plan: row.plan,
    span: { from: row.starts, to: row.ends },
    period: row.period === beforeThisLedger ? null : row.period,
    unit: row.unit,
    unitName: row.unit_name,
    name: row.name,
    shares: Number(row.shares),
    consecutivePeriods: Number(row.consecutive),
    renewal: row.renewal,
    entry: row.entry,
    run: Number(row.run ?? 0n),
  }));
}
