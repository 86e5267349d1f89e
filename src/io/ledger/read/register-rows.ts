import type { CoverageRecord, MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import { yuan } from '../../../rules/value/money.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { asUserError } from '../store/database-error.ts';
import { parsed, sexFrom } from './member-values.ts';

/** Places of a unit's order read at once: of the largest unit no more members are in memory. */
const pageSize = 1_000;

/** A member in a plan, as far as the register tells of both. */
export interface RegisterRow
  extends Pick<
      MemberRecord,
      'name' | 'sex' | 'birthDate' | 'staffKind' | 'phone' | 'bank' | 'bankCard' | 'remark' | 'origin'
    >,
    Pick<CoverageRecord, 'plan' | 'shares' | 'from' | 'to' | 'waiting' | 'renewal' | 'fee'> {
  readonly idNumber: string;
}

/** A row as it comes in an answer; without a plan the member is in none, and all after it is null. */
type Values = [
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

const ofMember = 'place name sex identity_number birth_date staff_kind phone bank bank_card remark file sheet cell';
const ofCoverage = 'plan place shares starts ends waiting renewal';

const question = questionOf(
  [
    ...ofMember.split(' ').map((column) => `page."${column}"`),
    ...ofCoverage.split(' ').map((column) => `coverage."${column}"`),
    'cast(coverage."fee_fen" as text)',
  ],
  `from member as page
   left join coverage on coverage.period = ?1 and coverage.unit = ?2 and coverage.person = page.person
   where page.period = ?1 and page.unit = ?2 and page.place > ?3 and page.place <= ?4`,
);

const lastPlace = questionOf(
  ['last.place'],
  'from (select max(place) as place from member where period = ?1 and unit = ?2) as last',
);

/**
 * What the register tells of a unit's members in a period, once for each of their plans: by their place in the unit's order, then by that of the plan in the scheme. Read in pages of one
 * question each, as they lie in the table and sorted here, and no more than the register shows: for a whole prefecture a third of the time of {@link membersOfUnits}.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function* registerRows(ledger: Ledger, period: PeriodInForce, unit: string): AsyncGenerator<RegisterRow> {
  const { id } = entryPeriod(period);
  const last = await lastPlaceOf(ledger, [id, unit]);
  for (let after = 0; after < last; after += pageSize) {
    for (const values of await pageOf(ledger, [id, unit, after, after + pageSize])) {
      const row = rowFrom(values);
      if (row !== undefined) yield row;
    }
  }
}

async function lastPlaceOf(ledger: Ledger, parameters: readonly string[]): Promise<number> {
  try {
    const [last] = await ask<[place: number | null]>(ledger, lastPlace, parameters);
    return last?.[0] ?? 0;
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}

async function pageOf(ledger: Ledger, parameters: readonly (string | number)[]): Promise<Values[]> {
  try {
    const page = await ask<Values>(ledger, question, parameters);
    return page.sort((one, other) => one[0] - other[0] || one[14] - other[14]);
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}

function rowFrom(values: Values): RegisterRow | undefined {
  const [, name, sex, idNumber, birthDate, staffKind, phone, bank, bankCard, remark, file, sheet, cell, ...of] = values;
  const [plan, , shares, from, to, waiting, renewal, fee] = of;
  if (plan === null) return undefined;
  return {
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
