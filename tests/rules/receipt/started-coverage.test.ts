import { describe, expect, it } from 'vitest';
import type { CoverageRecord, MemberRecord } from '../../../src/rules/enrolment/known.ts';
import { type PaymentComplete, startedCoverages } from '../../../src/rules/receipt/started-coverage.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { schemeOf } from '../../support/subjects.ts';

const base = schemeOf();
const [plan = ''] = Object.keys(base.plans);

const waiting = (from: 'coverage-start' | 'invoice-date'): Pick<Scheme, 'waiting'> => ({
  waiting: [{ events: ['illness'], days: 30, from, firstDay: 'included', clause: 'x' }],
});

const coverage: CoverageRecord = {
  ...{ plan, shares: 1, from: null, to: null, renewal: 'new', consecutivePeriods: 1, fee: '60.00' },
  waiting: [{ events: ['illness'], until: null }],
  payers: [{ who: 'unit', amount: '60.00' }],
};

function member(more: Partial<CoverageRecord> = {}): MemberRecord {
  return {
    ...{ identity: { kind: 'resident', number: '350102199001010016' }, name: '某人', sex: null, birthDate: null },
    ...{ phone: null, bank: null, bankCard: null, staffKind: null, insuranceKind: null, hardship: false, remark: null },
    ...{ origin: { file: 'a', sheet: 'b', cell: 'C1' }, coverages: [{ ...coverage, ...more }] },
  };
}

function started(starts: Scheme['coverage']['starts'], wish: Partial<PaymentComplete> = {}, of = member()) {
  const from = starts === 'invoice-date' ? 'invoice-date' : 'coverage-start';
  const scheme: Scheme = { ...base, ...waiting(from), coverage: { ...base.coverage, starts } };
  const period = { scheme: 's-4', number: '4', span: { from: '2026-07-01', to: '2027-07-01' } };
  const complete = {
    scheme,
    period,
    paidOn: '2026-07-20',
    listedOn: '2026-07-01',
    invoicedOn: '2026-07-20',
    former: new Map(),
  };
  const after = startedCoverages([of], { ...complete, ...wish })[0]?.after.coverages[0];
  return after && [after.from, after.to, after.waiting[0]?.until];
}

describe('coverage that begins with the payment', () => {
  it.each<[string, Scheme['coverage']['starts'], Partial<PaymentComplete>, readonly (string | undefined)[]]>([
    ['on the day after, for a year', 'day-after-payment', {}, ['2026-07-21', '2027-07-21', '2026-08-20']],
    [
      'on the day after the papers came',
      'day-after-payment',
      { listedOn: '2026-07-25' },
      ['2026-07-26', '2027-07-26', '2026-08-25'],
    ],
    [
      'not before the period',
      'day-after-payment',
      { paidOn: '2026-06-10', listedOn: '2026-06-01' },
      ['2026-07-01', '2027-07-01', '2026-07-31'],
    ],
    [
      'on the day of the invoice, from which waiting counts',
      'invoice-date',
      {},
      ['2026-07-20', '2027-07-20', '2026-08-19'],
    ],
    [
      'on an invoice of another day',
      'invoice-date',
      { invoicedOn: '2026-07-22' },
      ['2026-07-22', '2027-07-22', '2026-08-21'],
    ],
  ])('%s', (_, starts, wish, expected) => {
    expect(started(starts, wish)).toEqual(expected);
  });

  it('goes on where the former coverage ends', () => {
    const former = new Map([
      [
        '350102199001010016',
        [{ plan, shares: 1, span: { from: '2025-08-10', to: '2026-08-10' }, consecutivePeriods: 1 }],
      ],
    ]);
    expect(started('day-after-payment', { former }, member({ waiting: [] }))).toEqual([
      '2026-08-10',
      '2027-08-10',
      undefined,
    ]);
  });

  it('leaves alone what has begun, and schemes whose coverage begins with the period', () => {
    expect(started('period')).toBeUndefined();
    expect(started('day-after-payment', {}, member({ from: '2026-07-01', to: '2027-07-01' }))).toBeUndefined();
  });
});
