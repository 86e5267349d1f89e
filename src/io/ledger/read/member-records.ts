import type { CoverageRecord, MemberRecord } from '../../../rules/enrolment/known.ts';
import { yuan } from '../../../rules/value/money.ts';
import type { MemberBefore } from '../entry/entry.ts';
import type { Row } from '../store/database.ts';

/** A member as the ledger holds him, from his row and the rows of his coverages in their order. */
export function memberFrom(row: Row<'member'>, coverages: readonly Row<'coverage'>[]): MemberBefore {
  return {
    person: row.person,
    place: Number(row.place),
    entry: row.entry,
    record: {
      identity: { kind: row.identity_kind, number: row.identity_number },
      name: row.name,
      sex: sexFrom(row.sex),
      birthDate: row.birth_date,
      phone: row.phone,
      bank: row.bank,
      bankCard: row.bank_card,
      staffKind: row.staff_kind,
      insuranceKind: row.insurance_kind,
      hardship: row.hardship === 1n,
      remark: row.remark,
      origin: { file: row.file, sheet: row.sheet, cell: row.cell },
      coverages: coverages.map(coverageFrom),
    },
  };
}

function coverageFrom(row: Row<'coverage'>): CoverageRecord {
  return {
    plan: row.plan,
    shares: Number(row.shares),
    from: row.starts,
    to: row.ends,
    waiting: JSON.parse(row.waiting) as CoverageRecord['waiting'],
    renewal: row.renewal === 'renewing' ? 'renewing' : 'new',
    consecutivePeriods: Number(row.consecutive),
    fee: yuan(row.fee_fen),
    payers: JSON.parse(row.payers) as CoverageRecord['payers'],
  };
}

function sexFrom(text: string | null): MemberRecord['sex'] {
  return text === 'male' || text === 'female' ? text : null;
}
