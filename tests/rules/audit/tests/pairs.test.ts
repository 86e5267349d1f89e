import { describe, expect, it } from 'vitest';
import { receiptTwice } from '../../../../src/rules/audit/tests/receipt-claimed-twice.ts';
import { paidTwice } from '../../../../src/rules/audit/tests/same-event-paid-twice.ts';
import { overlapOf } from '../../../../src/rules/audit/tests/stays-overlap.ts';
import { READMITTED_WITHIN, reckonedByVisit, splitStays } from '../../../../src/rules/audit/tests/stays-split.ts';
import { plusDays } from '../../../../src/rules/value/plain-date.ts';
import { person } from '../../../support/people.ts';
import { stays } from '../../claim/made-up.ts';
import { paidClaim, told } from '../audited-claims.ts';

const scheme = stays('compute: [{rate: 50%}]');
const other = person({ seed: 2 });
const child = { name: '小明', relation: 'child', identityNumber: null, birthDate: null } as const;

describe('the same event paid twice', () => {
  const one = paidClaim('甲/1-1', {}, { amount: 30_000n });

  it('is told once of each later claim, with the smaller sum', () => {
    const again = paidClaim('甲/2-1', {}, { amount: 20_000n });
    expect(told(paidTwice([[one, again]], scheme))).toEqual([['甲/2-1', 20_000n]]);
    const third = paidClaim('甲/3-1', {}, { amount: 40_000n });
    const pairs = [
      [one, again],
      [one, third],
      [again, third],
    ] as const;
    expect(told(paidTwice(pairs, scheme))).toEqual([
      ['甲/2-1', 20_000n],
      ['甲/3-1', 30_000n],
    ]);
  });

  it('is told of one person whose number was corrected between the claims, and not of two who had the same number', () => {
    const identity = { claimant: { identity: { kind: 'resident', number: other.idNumber }, name: other.name } };
    const again = { ...paidClaim('甲/2-1', {}, identity), person: one.person };
    expect(paidTwice([[one, again]], scheme)).toHaveLength(1);
    const [first, over] = [
      paidClaim('甲/1-1', { admitted: '2026-03-01', discharged: '2026-03-09' }),
      paidClaim('甲/2-1', { admitted: '2026-03-05', discharged: '2026-03-12' }, identity),
    ];
    expect(overlapOf([[first, { ...over, person: first.person }]])).toHaveLength(1);
    const stranger = { ...paidClaim('甲/2-1', {}), person: 'p2' };
    expect(paidTwice([[one, stranger]], scheme)).toEqual([]);
  });

  it('is told of a decision brought in for a day within the stay', () => {
    const elsewhere = {
      number: 'A-1',
      amount: '100.00',
      status: 'approved',
      paidOn: '2026-04-01',
      reason: null,
    } as const;
    const brought = paidClaim('甲/2-1', { admitted: '2026-03-03' }, { elsewhere });
    const { discharged: _, ...claim } = brought.submitted.claim;
    const day = { ...brought, submitted: { ...brought.submitted, claim } };
    const whole = paidClaim('甲/1-1', { admitted: '2026-03-01', discharged: '2026-03-09' });
    expect(paidTwice([[whole, day]], scheme)).toHaveLength(1);
  });

  it('is not told of another day, another patient, another benefit, nor of clinics that cost something else', () => {
    const none = (change: Parameters<typeof paidClaim>[1], more = {}) =>
      expect(paidTwice([[one, paidClaim('甲/2-1', change, more)]], scheme)).toEqual([]);
    none({ admitted: '2026-03-02', discharged: '2026-03-02' });
    none({}, { patient: child });
    const asked = paidClaim('甲/1-1', { benefit: 'hospital' });
    expect(paidTwice([[asked, paidClaim('甲/2-1', { benefit: 'grave' })]], scheme)).toEqual([]);
    const clinic = { event: 'outpatient', happened: '2026-03-01' } as const;
    const [first, second] = [
      paidClaim('甲/1-1', clinic),
      paidClaim('甲/2-1', { ...clinic, costs: { 'self-paid-in-scope': '7' } }),
    ];
    expect(paidTwice([[first, second]], scheme)).toEqual([]);
    expect(paidTwice([[first, paidClaim('甲/2-1', clinic)]], scheme)).toHaveLength(1);
  });
});

describe('a receipt claimed for twice', () => {
  const of = (number: string, receiptNumber: string, more = {}) => paidClaim(number, {}, { receiptNumber, ...more });
  const identity = { claimant: { identity: { kind: 'resident', number: other.idNumber }, name: other.name } };

  it('is told of whomever, however it is written, also among several', () => {
    const rows = receiptTwice([of('甲/1-1', 'R2026-001'), of('甲/2-1', 'X9999、ｒ2026001', identity)], 'small/1');
    expect(told(rows)).toEqual([['甲/2-1', 10_000n]]);
    expect(rows[0]?.detail.en).toContain('claim 甲/1-1');
  });

  it('is told where one leaves out the letters, with the same days or sums', () => {
    const borrowed = of('甲/2-1', 'No.12345678', identity);
    expect(receiptTwice([of('甲/1-1', 'FP12345678'), borrowed], 'small/1')).toHaveLength(1);
  });

  it('of a short number only with the same member or the same bill', () => {
    expect(receiptTwice([of('甲/1-1', '12'), of('甲/2-1', '12', identity)], 'small/1')).toEqual([]);
    expect(receiptTwice([of('甲/1-1', '12'), of('甲/2-1', '12')], 'small/1')).toHaveLength(1);
    const bill = { hospital: '市一院' };
    expect(
      receiptTwice([of('甲/1-1', '12', bill), of('甲/2-1', '12', { ...bill, ...identity })], 'small/1'),
    ).toHaveLength(1);
  });

  it('is not told between two claims of another period, nor of another receipt', () => {
    const former = { period: 'small/0' };
    expect(receiptTwice([of('甲/1-1', 'R2026001', former), of('甲/2-1', 'R2026001', former)], 'small/1')).toEqual([]);
    expect(receiptTwice([of('甲/1-1', 'R2026001', former), of('甲/2-1', 'R2026001')], 'small/1')).toHaveLength(1);
    expect(receiptTwice([of('甲/1-1', 'R2026001'), of('甲/2-1', 'R2026002')], 'small/1')).toEqual([]);
  });
});

describe('stays that overlap', () => {
  const first = paidClaim('甲/1-1', { admitted: '2026-03-01', discharged: '2026-03-10' });
  const from = (admitted: string, discharged: string, more = {}) => paidClaim('甲/2-1', { admitted, discharged }, more);

  it('are told of by a single day', () => {
    const rows = overlapOf([[first, from('2026-03-09', '2026-03-20')]]);
    expect(rows).toMatchObject([{ key: '甲/2-1', day: '2026-03-09' }]);
    expect(rows[0]?.detail.zh).toContain('2026-03-01 至 2026-03-10');
  });

  it('are not told of who is moved on the day, of another patient, nor of the same stay', () => {
    expect(overlapOf([[first, from('2026-03-10', '2026-03-20')]])).toEqual([]);
    expect(overlapOf([[first, from('2026-03-05', '2026-03-20', { patient: child })]])).toEqual([]);
    expect(overlapOf([[first, from('2026-03-01', '2026-03-10')]])).toEqual([]);
  });
});

describe('stays that may have been split', () => {
  const hospital = '市一院';
  const first = paidClaim('甲/1-1', { admitted: '2026-03-01', discharged: '2026-03-10' }, { hospital });
  const back = (days: number, more = {}) => {
    const admitted = plusDays('2026-03-10', days);
    return paidClaim('甲/2-1', { admitted, discharged: plusDays(admitted, 3) }, { hospital, ...more });
  };

  it('are told of from the same day to the last of the days, whichever was claimed first', () => {
    expect(splitStays([[first, back(0)]])).toHaveLength(1);
    expect(told(splitStays([[first, back(READMITTED_WITHIN, { hospital: '市 一院' })]]))).toEqual([
      ['甲/2-1', 10_000n],
    ]);
    expect(told(splitStays([[back(2), first]]))).toEqual([['甲/2-1', 10_000n]]);
  });

  it('are not told of a day later, of another hospital or patient, nor where none is stated', () => {
    expect(splitStays([[first, back(READMITTED_WITHIN + 1)]])).toEqual([]);
    for (const more of [{ hospital: '市二院' }, { hospital: null }, { patient: child }])
      expect(splitStays([[first, back(2, more)]])).toEqual([]);
  });

  it('are no matter where all stays of a period are reckoned together', () => {
    expect(reckonedByVisit(scheme)).toEqual(['hospital']);
    expect(reckonedByVisit(stays('accumulate: period, compute: [{rate: 50%}]'))).toEqual([]);
  });
});
