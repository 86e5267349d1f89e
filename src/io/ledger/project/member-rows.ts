import type { CoverageRecord } from '../../../rules/enrolment/known.ts';
import { fen, sumOf } from '../../../rules/value/money.ts';
import { canonicalJson } from '../entry/canonical-json.ts';
import type { PlacedMember } from '../entry/entry.ts';
import type { EntryPeriod } from '../entry/period-id.ts';
import type { Row } from '../store/database.ts';

/** Whose row it is, and the entry that puts it so. */
export interface MemberKey {
  readonly unit: string;
  readonly period: EntryPeriod;
  readonly entry: string;
}

/** A member of a unit in one period. */
export function memberRow(key: MemberKey, { person, place, record }: PlacedMember): Row<'member'> {
  return {
    unit: key.unit,
    period: key.period.id,
    person,
    place: BigInt(place),
    entry: key.entry,
    identity_kind: record.identity.kind,
    identity_number: record.identity.number,
    name: record.name,
    sex: record.sex,
    birth_date: record.birthDate,
    phone: record.phone,
    bank: record.bank,
    bank_card: record.bankCard,
    staff_kind: record.staffKind,
    insurance_kind: record.insuranceKind,
    hardship: record.hardship ? 1n : 0n,
    remark: record.remark,
    file: record.origin.file,
    sheet: record.origin.sheet,
    cell: record.origin.cell,
  };
}

/**
 * His coverages in their order. Sums are fen; `due_fen` is what the unit itself pays of `fee_fen`; `starts` is in the coverage and `ends` is not, both null
 * while it waits for its fee.
 */
export function coverageRows(key: MemberKey, { person, record }: PlacedMember): Row<'coverage'>[] {
  return record.coverages.map((coverage, index) => ({
    unit: key.unit,
    period: key.period.id,
    person,
    plan: coverage.plan,
    place: BigInt(index + 1),
    entry: key.entry,
    shares: BigInt(coverage.shares),
    starts: coverage.from,
    ends: coverage.to,
    waiting: canonicalJson(coverage.waiting),
    renewal: coverage.renewal,
    consecutive: BigInt(coverage.consecutivePeriods),
    fee_fen: fen(coverage.fee),
    due_fen: sumOf(coverage.payers.filter((payer) => payer.who === 'unit').map((payer) => fen(payer.amount))),
    payers: canonicalJson(coverage.payers),
  }));
}

/** The guard of each coverage. One that still waits for its fee is guarded for the whole period; one that was ended on its first day guards nothing. */
export function guardRows(key: MemberKey, { person, record }: PlacedMember): Row<'person_guard'>[] {
  return record.coverages.flatMap((coverage) => {
    const { from, to } = guardedSpan(key.period, coverage);
    if (from >= to) return [];
    return {
      person,
      family: key.period.family,
      plan: coverage.plan,
      starts: from,
      ends: to,
      unit: key.unit,
      period: key.period.id,
      shares: BigInt(coverage.shares),
      consecutive: BigInt(coverage.consecutivePeriods),
      renewal: coverage.renewal,
      entry: key.entry,
    };
  });
}

/** The days that a coverage takes up for its person: `from` in it, `to` not. */
export function guardedSpan(
  period: EntryPeriod,
  coverage: Pick<CoverageRecord, 'from' | 'to'>,
): { from: string; to: string } {
  return { from: coverage.from ?? period.span.from, to: coverage.to ?? period.span.to };
}
