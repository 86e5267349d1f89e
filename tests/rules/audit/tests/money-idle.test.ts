import { describe, expect, it } from 'vitest';
import { findMoneyIdle, type IdleAdvance, type IdleLine } from '../../../../src/rules/audit/tests/money-idle.ts';
import { said } from '../facts.ts';

const asOf = '2026-12-31';
const line = (day: string, amount: bigint): IdleLine => ({
  ...{ entry: 'main/9', line: 1, day, amount, counterAccount: null, run: 4, actor: 'lin', origin: { file: '7.csv' } },
});
const advance = (since: string, held: bigint, recent: bigint): IdleAdvance => ({
  ...{ unit: 'u1', unitName: '甲厂', advance: held, recent, since, origin: { file: '7.csv' } },
});

describe('money that lies idle', () => {
  it('is unidentified for more than ninety days, in or out', () => {
    expect(
      said(findMoneyIdle({ lines: [line('2026-10-01', 5n), line('2026-10-02', 7n)], advances: [], looked: 2, asOf })),
    ).toEqual(['main/9:1 · 收入未认定，已 91 天 · 5']);
    expect(said(findMoneyIdle({ lines: [line('2026-07-01', -500n)], advances: [], looked: 1, asOf }))).toEqual([
      'main/9:1 · 支出未认定，已 183 天 · 500',
    ]);
  });

  it('is held for a unit as far as it surely is as old; the sums are told', () => {
    const find = (...advances: IdleAdvance[]) => findMoneyIdle({ lines: [], advances, looked: 1, asOf });
    const found = find(advance('2026-07-01', 1000n, 400n));
    expect(said(found)).toEqual(['advance u1 · 多缴未退未抵，最早一笔已 183 天 · 600']);
    expect(found.measures?.map(({ value }) => value)).toEqual(['0.00', '6.00']);
    expect(find(advance('2026-07-01', 400n, 400n))).toEqual({ rows: [], looked: 1 });
    expect(find(advance('2026-10-02', 400n, 0n)).rows).toEqual([]);
  });
});
