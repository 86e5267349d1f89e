import { describe, expect, it } from 'vitest';
import { matchReceipts } from '../../../src/rules/receipt/match-receipts.ts';
import type { RecoveryOwing } from '../../../src/rules/receipt/receipt.ts';
import { unitsOwingTogether } from '../../../src/rules/receipt/sum-of-units.ts';
import { fen } from '../../../src/rules/value/money.ts';
import { due, grounds, line } from './grounds.ts';

const owes = (number: string, name: string, open: string, more: readonly string[] = []): RecoveryOwing => ({
  ...{ number, person: name, names: [name, ...more], unit: null, open: fen(open) },
});

/** Each line's reason and parts, with `?` before it and what it might be behind where it is doubtful. */
function told(recoveries: readonly RecoveryOwing[], ...lines: readonly (readonly [string, string, string?])[]) {
  const of = { ...grounds([due('红河州第一中学', { open: '100.00' })]), recoveries };
  const all = lines.map(([amount, counterparty, remark]) => line(amount, counterparty, remark));
  return matchReceipts(all, of).map(({ isSure, reason, parts, candidates }) => {
    const settled = parts.map(({ kind, number, amount }) => `${kind} ${number ?? ''} ${amount}`);
    const perhaps = candidates.map(({ kind, number, unit }) => `${kind} ${number ?? unit?.name ?? ''}`);
    return isSure ? `${reason}: ${settled.join(' + ')}` : `? ${reason}: ${perhaps.join(' | ')}`;
  });
}

describe('money that gives back what a correction left', () => {
  const zhang = owes('某处/8-1', '张建国', '60.00', ['张小明']);

  it('is sure where name and sum are those of the claim, once', () => {
    expect(told([zhang], ['60.00', '张建国'], ['60.00', '张建国'])).toEqual([
      'recovery: recovery 某处/8-1 60.00',
      '? unknown-payer: ',
    ]);
    expect(told([zhang], ['60.00', '张小明', '退还补助'])).toEqual(['recovery: recovery 某处/8-1 60.00']);
    expect(told([zhang], ['60.00', '支付宝', '张建国 退补助'])).toEqual(['recovery: recovery 某处/8-1 60.00']);
  });

  it('takes all claims of one person together, and never those of two', () => {
    const two = [zhang, owes('某处/8-2', '张建国', '40.00')];
    expect(told(two, ['100.00', '张建国'])).toEqual(['recovery: recovery 某处/8-1 60.00 + recovery 某处/8-2 40.00']);
    const namesakes = [zhang, { ...owes('某处/8-2', '张建国', '40.00'), person: '另一人' }];
    expect(told(namesakes, ['100.00', '张建国'])[0]).toMatch(/^\? /);
  });

  it('by sum alone, or by name alone, is doubtful and names the claim', () => {
    expect(told([zhang], ['60.00', '李四'])).toEqual(['? perhaps-recovery: recovery 某处/8-1']);
    expect(told([zhang], ['50.00', '张建国'])).toEqual(['? perhaps-recovery: recovery 某处/8-1']);
    expect(told([owes('某处/8-1', '张三', '60.00')], ['60.00', '某某', '张三丰'])[0]).toMatch(/^\? /);
  });

  it('leaves a unit its fee', () => {
    expect(told([owes('某处/8-1', '红河州第一中学', '100.00')], ['100.00', '红河州第一中学'])).toEqual([
      'named: fee  100.00',
    ]);
  });
});

describe('money of nobody known that is the sum of several dues', () => {
  const units = (...sums: readonly string[]) => sums.map((open, index) => due(`第${index + 1}厂`, { open }));
  const match = (amount: string, sums: readonly string[]) => {
    const [found] = matchReceipts([line(amount, '王五')], grounds(units(...sums)));
    const { isSure, reason, candidates } = found ?? { isSure: true, reason: '', candidates: [] };
    return {
      isSure,
      reason,
      named: candidates.map((each) => [each.unit?.name, ...(each.with ?? []).map((one) => one.name)]),
    };
  };

  it('is doubtful with the only two, else the only three, that add up to it', () => {
    expect(
      match(
        '300.00',
        ['100', '200', '350'].map((sum) => `${sum}.00`),
      ),
    ).toEqual({
      ...{ isSure: false, reason: 'sum-of-units', named: [['第1厂', '第2厂']] },
    });
    expect(match('650.00', ['100.00', '200.00', '350.00']).named).toEqual([['第1厂', '第2厂', '第3厂']]);
  });

  it.each([
    ['two sets of two', '300.00', ['100.00', '200.00', '120.00', '180.00']],
    ['two of a sum', '300.00', ['100.00', '100.00', '200.00']],
    ['two sets of three', '60.00', ['10.00', '20.00', '30.00', '5.00', '25.00']],
    ['none', '61.00', ['10.00', '20.00', '30.00']],
    ['a unit twice', '200.00', ['100.00', '50.00']],
  ])('names nobody for %s', (_, amount, sums) => {
    expect(match(amount, sums)).toMatchObject({ reason: 'unknown-payer', named: [] });
  });

  it('finds the same as trying every set of up to three', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const shares = Array.from({ length: 7 }, (_, at) => ({
        unit: `${at}`,
        open: BigInt(1 + ((seed * (at + 3) * 7919) % 23)),
      }));
      const amount = BigInt(5 + (seed % 40));
      const sets = subsets(shares).filter((set) => set.reduce((sum, { open }) => sum + open, 0n) === amount);
      const [pairs, threes] = [2, 3].map((size) => sets.filter((set) => set.length === size));
      const wanted = pairs?.length ? pairs : (threes ?? []);
      const found = unitsOwingTogether({ owingAny: () => shares }, amount, undefined);
      expect(found.map(({ unit }) => unit)).toEqual(wanted.length === 1 ? wanted[0]?.map(({ unit }) => unit) : []);
    }
  });
});

function subsets<Each>(all: readonly Each[]): Each[][] {
  const sets: Each[][] = [[]];
  for (const each of all) sets.push(...sets.map((set) => [...set, each]));
  return sets;
}
