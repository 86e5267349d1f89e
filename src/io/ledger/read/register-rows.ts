import type { CoverageRecord, MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import { yuan } from '../../../rules/value/money.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { ask, type Question, questionOf } from '../store/ask.ts';
import { asUserError } from '../store/database-error.ts';
import { parsed, sexFrom } from './member-values.ts';

/** Places read at once: no more members are in memory, however large their unit is. */
const pageSize = 1_000;

/** A member in a plan, as far as the register tells of both. */
export interface RegisterRow
  extends Pick<
      MemberRecord,
      'name' | 'sex' | 'birthDate' | 'staffKind' | 'phone' | 'bank' | 'bankCard' | 'remark' | 'origin'
    >,
    Pick<CoverageRecord, 'plan' | 'shares' | 'from' | 'to' | 'waiting' | 'renewal' | 'fee'> {
  readonly unit: string;
  readonly idNumber: string;
}

/** A row as it comes in an answer; without a plan the member is in none, and all after it is null. */
type Values = [
  unit: string,
  place: number,
  name: string,
  sex: string | null,
  idNumber: string,
  birthDate: string | null,
  staffKind: string | null,
  phone: string | null,
  bank: string | null,
  bankCard: string | null,
  remark: string | null,
  file: string,
  sheet: string,
  cell: string,
  plan: string | null,
  order: number,
  shares: number,
  starts: string | null,
  ends: string | null,
  waiting: string,
  renewal: string,
  fee: string,
];

const ofMember =
  'unit place name sex identity_number birth_date staff_kind phone bank bank_card remark file sheet cell';
const ofCoverage = 'plan place shares starts ends waiting renewal';

const question = questionOf(
  [
    ...ofMember.split(' ').map((column) => `page."${column}"`),
    ...ofCoverage.split(' ').map((column) => `coverage."${column}"`),
    'cast(coverage."fee_fen" as text)',
  ],
  // The units are named of both tables, so that PostgreSQL goes through both once, in their order, and need not look each member's coverages up.
  `from member as page
   left join coverage on coverage.period = ?1 and coverage.unit in many(?2)
     and coverage.unit = page.unit and coverage.person = page.person
   where page.period = ?1 and page.unit in many(?2) and page.place > ?3 and page.place <= ?4`,
);

const lastPlaces = questionOf(
  ['last.unit', 'last.place'],
  'from (select unit, max(place) as place from member where period = ?1 and unit in many(?2) group by unit) as last',
);

/**
 * What the register tells of the members of some units in a period, once for each of their plans: unit by unit as they are named, by their place in the unit's order, then by that of the plan in the
 * scheme. Read in pages of one question each, as they lie in the table and sorted here, and no more than the register shows: for a whole prefecture a third of the time of {@link membersOfUnits}.
 *
 * @param units - as many as one question takes; each once
 * @throws UserError where the ledger cannot be read
 */
export async function* registerRows(
  ledger: Ledger,
  period: PeriodInForce,
  units: readonly string[],
): AsyncGenerator<RegisterRow> {
  const { id } = entryPeriod(period);
  const last = new Map(await asked<[unit: string, place: number]>(ledger, lastPlaces, [id, units]));
  for (const page of pagesOf(units, last)) {
    const members = await asked<Values>(ledger, question, [id, page.units, page.after, page.after + pageSize]);
    const order = new Map(page.units.map((unit, index) => [unit, index]));
    const unitOf = (values: Values) => order.get(values[0]) ?? 0;
    members.sort((one, other) => unitOf(one) - unitOf(other) || one[1] - other[1] || one[15] - other[15]);
    for (const values of members) {
      const row = rowFrom(values);
      if (row !== undefined) yield row;
    }
  }
}

/** Some small units, or a part of a large one: its places after one of them. */
interface Page {
  readonly units: readonly string[];
  readonly after: number;
}

/** @param last - the last place of each unit; one without members is absent */
function* pagesOf(units: readonly string[], last: ReadonlyMap<string, number>): Generator<Page> {
  let small: string[] = [];
  let filled = 0;
  for (const unit of units) {
    const places = last.get(unit) ?? 0;
    if (filled > 0 && filled + places > pageSize) {
      yield { units: small, after: 0 };
      small = [];
      filled = 0;
    }
    if (places > pageSize) {
      for (let after = 0; after < places; after += pageSize) yield { units: [unit], after };
    } else if (places > 0) {
      small.push(unit);
      filled += places;
    }
  }
  if (filled > 0) yield { units: small, after: 0 };
}

async function asked<Row extends readonly unknown[]>(
  ledger: Ledger,
  each: Question,
  parameters: readonly (string | number | readonly string[])[],
): Promise<Row[]> {
  try {
    return await ask<Row>(ledger, each, parameters);
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}

function rowFrom(values: Values): RegisterRow | undefined {
  const [unit, , name, sex, idNumber, birthDate, staffKind, phone, bank, bankCard, remark, file, sheet, cell, ...of] =
    values;
  const [plan, , shares, from, to, waiting, renewal, fee] = of;
  if (plan === null) return undefined;
  return {
    unit,
    name,
    sex: sexFrom(sex),
    idNumber,
    birthDate,
    staffKind,
    phone,
    bank,
    bankCard,
    remark,
    plan,
    shares,
    from,
    to,
    fee: yuan(BigInt(fee)),
    origin: { file, sheet, cell },
    waiting: parsed(waiting) as CoverageRecord['waiting'],
    renewal: renewal === 'renewing' ? 'renewing' : 'new',
  };
}
