import { describe, expect, it } from 'vitest';
import { type ObstacleFacts, obstaclesOf } from '../../../../src/rules/fund/closing/obstacles.ts';
import { waive } from '../../../../src/rules/fund/closing/waive.ts';
import type { Difference } from '../../../../src/rules/fund/reconcile/difference.ts';
import { fen } from '../../../../src/rules/value/money.ts';

const clean: ObstacleFacts = {
  ...{ differences: [], unanswered: [], formerOpen: [], shortage: null, undecided: 0 },
  held: { claims: 0, first: [], commands: [] },
  span: { from: '2026-01-01', to: '2027-01-01' },
  day: '2027-01-01',
};
const difference = (kind: Difference['kind'], key: string): Difference => {
  return { kind, key, unit: { id: 'a', name: '红河一中' }, amount: '5.00', parameters: {}, command: 'mutual receive' };
};
const keys = (facts: Partial<ObstacleFacts>) =>
  obstaclesOf({ ...clean, ...facts }).map(({ key, waivable }) => [key, waivable]);

describe('what keeps a period open', () => {
  it('is nothing once all is decided, answered and equal, and the period is over', () => {
    expect(obstaclesOf(clean)).toEqual([]);
  });

  it('is what is undecided or unanswered, which nobody can waive', () => {
    expect(
      keys({
        held: { claims: 7, first: ['9-1', '9-2'], commands: ['mutual scheme adopt'] },
        undecided: 3,
        unanswered: [{ batch: '2026-001', lines: 2, amount: '900.00' }],
        formerOpen: [{ scheme: 'yunnan-16', number: '16' }],
      }),
    ).toEqual([
      ['claims-held', false],
      ['claims-undecided', false],
      ['batch-unanswered:2026-001', false],
      ['former-open:yunnan-16/16', false],
    ]);
  });

  it('names what each held claim waits for', () => {
    const of = (...commands: string[]) =>
      obstaclesOf({ ...clean, held: { claims: 7, first: ['9-1', '9-2'], commands } }).map(
        ({ command, commands: all }) => ({
          command,
          all,
        }),
      );
    expect(of('mutual scheme adopt')).toEqual([{ command: 'mutual scheme adopt', all: undefined }]);
    const two = ['mutual scheme adopt', 'mutual claim decide 9-2 --approve'];
    expect(of(...two)).toEqual([{ command: two[0], all: two }]);
  });

  it('is every difference but what is carried over as owed', () => {
    const differences = [difference('benefits-unpaid', 'a'), difference('bank-unlike-statement', 'b')];
    expect(keys({ differences })).toEqual([['b', true]]);
  });

  it('is a day before the end, and a fund that is short', () => {
    expect(keys({ day: '2026-12-31' })).toEqual([['not-over', true]]);
    const shortage = {
      ...{ amount: fen('113050.00'), ofWhole: fen('113050.00'), scope: null },
      ...({ answer: 'top-up', by: ['government', 'relief-fund'] } as const),
    };
    expect(obstaclesOf({ ...clean, shortage })).toMatchObject([
      { key: 'fund-short:top-up', amount: '113050.00', command: 'mutual close --top-up government=113050.00' },
    ]);
  });
});

describe('waiving', () => {
  const differences = [difference('bank-unlike-statement', 'bank'), difference('money-unidentified', 'money:x=1')];
  const obstacles = obstaclesOf({ ...clean, differences, undecided: 1, day: '2026-12-31' });

  it('lets stand what is named, each with the reason of all or its own', () => {
    expect(waive(obstacles, ['bank', 'not-over=提前结账', 'money:x=1=查无此人', 'bank'], '年度结账')).toMatchObject({
      waived: [
        { kind: 'bank-unlike-statement', key: 'bank', amount: '5.00', reason: '年度结账' },
        { kind: 'not-over', key: 'not-over', reason: '提前结账' },
        { kind: 'money-unidentified', key: 'money:x=1', reason: '查无此人' },
      ],
      left: [{ key: 'claims-undecided' }],
      ...{ unknown: [], refused: [], withoutReason: [] },
    });
  });

  it('lets all of a kind stand that is named, each with its own amount', () => {
    const open = ['a', 'b'].map((unit) => difference('fees-open', `fees-open:${unit}`));
    const many = obstaclesOf({ ...clean, differences: [...open, ...differences] });
    const { waived, left } = waive(many, ['fees-open=逐户催缴'], undefined);
    expect(waived.map(({ key, reason }) => [key, reason])).toEqual([
      ['fees-open:a', '逐户催缴'],
      ['fees-open:b', '逐户催缴'],
    ]);
    expect(left).toHaveLength(2);
  });

  it('says what it does not know, what may not be waived, and what has no reason', () => {
    expect(waive(obstacles, ['nothing', 'claims-undecided', 'bank'], ' ')).toMatchObject({
      ...{ waived: [], unknown: ['nothing'], withoutReason: ['bank'] },
      refused: [{ key: 'claims-undecided' }],
    });
    expect(waive(obstacles, [], '年度结账').left).toHaveLength(obstacles.length);
  });
});
