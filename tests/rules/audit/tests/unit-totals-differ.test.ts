import { describe, expect, it } from 'vitest';
import {
  findUnitTotals,
  type ListTotals,
  type UnitTotals,
} from '../../../../src/rules/audit/tests/unit-totals-differ.ts';
import { said } from '../facts.ts';

const list = (more: Partial<ListTotals> = {}): ListTotals => ({
  ...{ entry: 'main/3', run: 2, actor: 'chen', origin: { file: '1.csv' }, isPartial: false, participants: 5 },
  ...{ declaredParticipants: 5, declaredFee: 18000n, due: 18000n, ...more },
});
const unit = (more: Partial<UnitTotals> = {}): UnitTotals => ({
  ...{ unit: 'u1', unitName: '甲厂', posted: 18000n, members: 18000n, fees: 20000n, lists: [list()], ...more },
});
const find = (more: Partial<UnitTotals>) => said(findUnitTotals([unit(more)]));

describe('a unit’s totals', () => {
  it('agree: the books, the members, and what the unit wrote, its own part or the whole fee', () => {
    expect(findUnitTotals([unit()])).toEqual({ rows: [], looked: 1 });
    expect(find({ lists: [list({ declaredFee: 20000n })] })).toEqual([]);
    expect(find({ lists: [list({ declaredFee: null, declaredParticipants: null })] })).toEqual([]);
    // Amended since: what was due then is what was written.
    expect(find({ posted: 14400n, members: 14400n })).toEqual([]);
  });

  it('differ by a fen', () => {
    expect(find({ posted: 18001n })).toEqual(['u1 · 账上应收 180.01 元，职工明细合计 180.00 元 · 1']);
    expect(find({ lists: [list({ declaredFee: 18001n })] })).toEqual([
      'u1 · 单位写明合计 180.01 元，收取时应缴 180.00 元 · 1',
    ]);
    expect(find({ lists: [list({ declaredFee: 21600n, isPartial: true })] })[0]).toContain('（部分接收）');
    expect(find({ lists: [list({ declaredParticipants: 6 })] })).toEqual(['u1 · 单位写明 6 人，花名册上有 5 人']);
  });

  it('are added up over all its lists, and only where each states one', () => {
    const lists = [list({ declaredFee: 9000n, due: 9000n }), list({ declaredFee: 9000n })];
    expect(find({ lists })).toEqual([]);
    expect(find({ lists: [list({ declaredFee: null }), list({ declaredFee: 9000n })] })).toEqual([]);
    expect(find({ lists: [...lists, list({ declaredFee: 100n })] })).toHaveLength(1);
  });
});
