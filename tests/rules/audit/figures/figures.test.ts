import { describe, expect, it } from 'vitest';
import { furthestAboveLike } from '../../../../src/rules/audit/figures/against-like.ts';
import type { UnitFacts } from '../../../../src/rules/audit/figures/audit-figures.ts';
import { balances, everyPaidMonth, monthsBetween } from '../../../../src/rules/audit/figures/months.ts';
import { ratioBands, ratiosOf } from '../../../../src/rules/audit/figures/participation.ts';

const unit = (name: string, more: Partial<UnitFacts>): UnitFacts => {
  const plain = { kind: 'enterprise', members: 10, participants: 10, headcount: 10, visits: 1, granted: 0n };
  return { id: name, name, ...plain, ...more };
};

describe('months', () => {
  it('follow one another over the turn of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });

  it('without a payment are told with nothing', () => {
    const paid = [
      { month: '2026-03', payments: 2, amount: 300n },
      { month: '2026-01', payments: 1, amount: 100n },
    ];
    expect(everyPaidMonth(paid)).toEqual([paid[1], { month: '2026-02', payments: 0, amount: 0n }, paid[0]]);
    expect(everyPaidMonth([])).toEqual([]);
  });

  it('add up what was booked, and end as the one before where nothing was', () => {
    const booked = [
      { month: '2026-01', fund: 500n, bank: 0n },
      { month: '2026-03', fund: -200n, bank: 400n },
    ];
    expect(balances(booked)).toEqual([
      { month: '2026-01', fund: 500n, bank: 0n },
      { month: '2026-02', fund: 500n, bank: 0n },
      { month: '2026-03', fund: 300n, bank: 400n },
    ]);
  });
});

describe('units against their like', () => {
  it('are compared with the others of their kind together, those with the most yuan above first', () => {
    const units = [
      unit('甲厂', { granted: 100_000n }),
      unit('乙厂', { granted: 40_000n, members: 20 }),
      unit('丙厂', { granted: 0n, members: 20 }),
      unit('丁局', { kind: 'government', granted: 900_000n }),
    ];
    expect(furthestAboveLike(units, 5).map(({ unit: { name }, perMember, like }) => [name, perMember, like])).toEqual([
      ['甲厂', '100.00', '10.00'],
    ]);
    expect(furthestAboveLike(units, 0)).toEqual([]);
  });

  it('leave out those of fewer than ten members, and count them with the others all the same', () => {
    const units = [unit('甲厂', { granted: 90_000n, members: 9 }), unit('乙厂', { granted: 110_000n, members: 10 })];
    expect(furthestAboveLike(units, 5)).toEqual([]);
    const more = [...units, unit('丙厂', { granted: 0n, members: 1 })];
    expect(furthestAboveLike(more, 5).map(({ perMember, like }) => [perMember, like])).toEqual([['110.00', '90.00']]);
  });
});

describe('participation', () => {
  it('has the lowest ratio first, and leaves out units whose headcount nobody states', () => {
    const units = [
      unit('甲厂', { participants: 9 }),
      unit('乙厂', { participants: 5 }),
      unit('丙厂', { headcount: null }),
      unit('丁厂', { headcount: 0 }),
    ];
    expect(ratiosOf(units).map(({ unit: { name }, ratio }) => [name, ratio])).toEqual([
      ['乙厂', '0.5000'],
      ['甲厂', '0.9000'],
    ]);
  });

  it('is counted by band, each beginning with its first per cent', () => {
    const units = ([49, 50, 59, 60, 100, 120] as const).map((participants) =>
      unit(String(participants), { participants, headcount: 100 }),
    );
    const bands = ratioBands(ratiosOf(units)).map(({ from, below, units: count }) => [from, below, count]);
    expect(bands).toEqual([
      [0, 50, 1],
      [50, 60, 2],
      [60, 70, 1],
      [70, 80, 0],
      [80, 90, 0],
      [90, 100, 0],
      [100, null, 2],
    ]);
  });
});
