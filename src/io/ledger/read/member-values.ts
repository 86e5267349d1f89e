import type { CoverageRecord, MemberRecord } from '../../../rules/enrolment/known.ts';
import { yuan } from '../../../rules/value/money.ts';
import type { MemberBefore } from '../entry/entry.ts';

/** A row of `member` from its third column on, as it comes in an answer. */
export type MemberValues = [
  person: string,
  place: number,
  entry: string,
  identityKind: string,
  identityNumber: string,
  name: string,
  sex: string | null,
  birthDate: string | null,
  phone: string | null,
  bank: string | null,
  bankCard: string | null,
  staffKind: string | null,
  insuranceKind: string | null,
  hardship: number,
  remark: string | null,
  file: string,
  sheet: string,
  cell: string,
];

/** A row of `coverage` from its third column on, sums in fen as text. */
export type CoverageValues = [
  person: string,
  plan: string,
  place: number,
  entry: string,
  shares: number,
  starts: string | null,
  ends: string | null,
  waiting: string,
  renewal: string,
  consecutive: number,
  fee: string,
  due: string,
  payers: string,
];

/** A member as the ledger holds him, with his coverages in their order. */
export function memberFromValues(values: MemberValues, coverages: readonly CoverageValues[]): MemberBefore {
  const [person, place, entry, kind, number, name, sex, birthDate, phone, bank, bankCard, ...more] = values;
  const [staffKind, insuranceKind, hardship, remark, file, sheet, cell] = more;
  return {
    person,
    place,
    entry,
    record: {
      identity: { kind, number },
      name,
      sex: sexFrom(sex),
      birthDate,
      phone,
      bank,
      bankCard,
      staffKind,
      insuranceKind,
      hardship: hardship === 1,
      remark,
      origin: { file, sheet, cell },
      coverages: coverages.map(coverageFrom),
    },
  };
}

function coverageFrom(values: CoverageValues): CoverageRecord {
  const [, plan, , , shares, from, to, waiting, renewal, consecutivePeriods, fee, , payers] = values;
  return {
    plan,
    shares,
    from,
    to,
    waiting: parsed(waiting) as CoverageRecord['waiting'],
    renewal: renewal === 'renewing' ? 'renewing' : 'new',
    consecutivePeriods,
    fee: yuan(BigInt(fee)),
    payers: parsed(payers) as CoverageRecord['payers'],
  };
}

/** Texts parsed lately: nearly all of a list's members wait and pay alike. */
const known = new Map<string, unknown>();
const knownAtMost = 1_000;

/** JSON that the ledger holds. The same text gives the same object: nobody changes what is read from the ledger. */
export function parsed(text: string): unknown {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= knownAtMost) known.clear();
  const value: unknown = JSON.parse(text);
  known.set(text, value);
  return value;
}

/** A sex as the ledger holds it. */
export function sexFrom(text: string | null): MemberRecord['sex'] {
  return text === 'male' || text === 'female' ? text : null;
}
