import { describe, expect, it } from 'vitest';
import { earliestLastDay, type FeeLine, findFeesLate } from '../../../../src/rules/audit/tests/fees-late.ts';
import {
  findFeesWithoutRoster,
  likelyFees,
  type RosterlessLine,
  type UnknownLine,
} from '../../../../src/rules/audit/tests/fees-without-roster.ts';
import { findRosterWithoutFees, type OwingUnit } from '../../../../src/rules/audit/tests/roster-without-fees.ts';
import { period, said, schemeWith } from '../facts.ts';

const scheme = schemeWith();
const byKind = schemeWith([
  'pay: {from: 06-01, to: 06-30, year: same, clause: fee}',
  'pay: {by: unit-kind, of: {enterprise: {to: 06-20, year: same}, other: {to: 07-10, year: same}}, clause: fee}',
]);
const none = schemeWith([' pay: {from: 06-01, to: 06-30, year: same, clause: fee},', '']);
const ran = { entry: 'main/9', run: 4, actor: 'lin', origin: { file: '7.csv', sheet: 'Sheet1', cell: 'B6' } };

describe('fees late to the bank', () => {
  const line = (day: string, kind: string | null = null): FeeLine => ({
    ...{ ...ran, line: 1, part: 1, unit: 'u1', unitName: '甲厂', kind, day, amount: 18000n },
  });
  const find = (of: typeof scheme, ...lines: FeeLine[]) =>
    said(findFeesLate({ scheme: of, period }, { lines, looked: lines.length }));

  it('are those booked after the last day, which is itself in time', () => {
    expect(find(scheme, line('2026-06-30'))).toEqual([]);
    expect(find(scheme, line('2026-07-01'))).toEqual([
      'main/9:1:1 · 2026-07-01 到账，截止日为 2026-06-30，晚 1 天 · 18000',
    ]);
  });

  it('go by the kind of unit, and the earliest of the days asks the ledger', () => {
    expect(find(byKind, line('2026-06-21', 'enterprise'), line('2026-07-01', 'office'))).toHaveLength(1);
    expect([scheme, byKind, none].map((each) => earliestLastDay(each, period))).toEqual([
      '2026-06-30',
      '2026-06-20',
      undefined,
    ]);
  });
});

describe('fees without a roster', () => {
  const line = (more: Partial<RosterlessLine> = {}): RosterlessLine => ({
    ...{ ...ran, line: 1, unit: 'u1', unitName: '甲厂', day: '2026-06-22', amount: 7200n, ...more },
  });

  it('are one case a unit; what went back whole is none', () => {
    const found = findFeesWithoutRoster({ lines: [line(), line({ line: 2, amount: 100n })], looked: 4 });
    expect(said(found)).toEqual(['u1 · 2 笔款项，本期没有花名册 · 7300']);
    expect(findFeesWithoutRoster({ lines: [line(), line({ amount: -7200n })], looked: 4 }).rows).toEqual([]);
    expect(findFeesWithoutRoster({ lines: [], looked: 0 })).toEqual({ rows: [], looked: 0 });
  });

  it('are also unidentified money of a unit that nobody is enrolled through, or that speaks of mutual aid', () => {
    const unknown = (more: Partial<UnknownLine>): UnknownLine => ({
      ...{ ...ran, line: 5, day: '2026-06-24', amount: 7200n, payer: '王五', remark: null, unit: null, ...more },
    });
    const unit = { id: 'u2', name: '乙局', isEnrolled: false };
    const lines = [
      unknown({ unit }),
      unknown({ line: 6, remark: '职工医疗互助金' }),
      unknown({ line: 7 }),
      unknown({ line: 8, unit: { ...unit, isEnrolled: true }, remark: '互助金' }),
    ];
    const found = findFeesWithoutRoster({ lines: likelyFees(lines), looked: 4 });
    expect(found.rows.map(({ key, unitName, name }) => [key, unitName, name])).toEqual([
      ['u2', '乙局', undefined],
      ['main/9:6', undefined, '王五'],
    ]);
  });
});

describe('rosters without fees', () => {
  const owing = (more: Partial<OwingUnit> = {}): OwingUnit => ({
    ...{ ...ran, unit: 'u1', unitName: '甲厂', kind: null, due: 18000n, received: 0n, benefits: 50000n },
    ...{ listed: '2026-06-15', ...more },
  });
  const find = (of: typeof scheme, asOf: string, more: Partial<OwingUnit> = {}) =>
    said(findRosterWithoutFees({ scheme: of, period }, { units: [owing(more)], looked: 1, asOf }));

  it('are told once the last day is over, with what was received', () => {
    expect(find(scheme, '2026-06-30')).toEqual([]);
    expect(find(scheme, '2026-07-01', { received: 17999n })).toEqual([
      'u1 · 应缴 180.00 元，已收 179.99 元，办法规定的截止日 2026-06-30；已决定补助 500.00 元 · 1',
    ]);
    expect(find(scheme, '2026-07-01', { received: 18000n })).toEqual([]);
  });

  it('have thirty days where the scheme sets none', () => {
    expect(find(none, '2026-07-15')).toEqual([]);
    expect(find(none, '2026-07-16').join()).toContain('花名册 2026-06-15 收取，满 30 天为 2026-07-15');
  });

  it('have them too where the list came after the last day, by which it could not pay', () => {
    const late = { listed: '2026-07-10' };
    expect(find(scheme, '2026-08-09', late)).toEqual([]);
    expect(find(scheme, '2026-08-10', late)).toHaveLength(1);
  });
});
