import type { AmendmentGrounds } from '../../../../src/rules/enrolment/amend/amendment.ts';
import type { CoverageRecord, MemberRecord } from '../../../../src/rules/enrolment/known.ts';
import { person } from '../../../support/people.ts';
import { schemeOf } from '../../../support/subjects.ts';

/** What a test says of an amendment; else a member of 甲厂, covered for 36 yuan from 2026-07-01 for a year, amended on 2026-09-01 as of 2026-09-10. */
export interface GroundsWish {
  readonly scheme?: Parameters<typeof schemeOf>[0];
  readonly record?: Partial<MemberRecord>;
  readonly coverage?: Partial<CoverageRecord>;
  readonly on?: string;
  readonly asOf?: string;
  readonly feeReceived?: boolean;
}

export function coverage(change: Partial<CoverageRecord> = {}): CoverageRecord {
  return {
    plan: 'general',
    shares: 1,
    from: '2026-07-01',
    to: '2027-07-01',
    waiting: [{ events: null, until: '2026-08-01' }],
    renewal: 'renewing',
    consecutivePeriods: 3,
    fee: '36.00',
    payers: [{ who: 'unit', amount: '36.00' }],
    ...change,
  };
}

export function groundsOf(wish: GroundsWish = {}): AmendmentGrounds {
  const scheme = schemeOf(wish.scheme);
  const who = person({ seed: 7 });
  return {
    scheme,
    period: { scheme: scheme.id, number: '1', span: { from: '2026-07-01', to: '2027-07-01' } },
    on: wish.on ?? '2026-09-01',
    asOf: wish.asOf ?? '2026-09-10',
    feeReceived: wish.feeReceived ?? false,
    member: {
      unit: { id: 'u1', name: '甲厂' },
      record: {
        identity: { kind: 'resident', number: who.idNumber },
        name: who.name,
        sex: who.sex,
        birthDate: who.birthDate,
        phone: null,
        bank: null,
        bankCard: null,
        staffKind: null,
        insuranceKind: null,
        hardship: false,
        remark: null,
        origin: { file: 'a.xlsx', sheet: '名册', cell: 'C3' },
        coverages: [coverage(wish.coverage)],
        ...wish.record,
      },
    },
  };
}
