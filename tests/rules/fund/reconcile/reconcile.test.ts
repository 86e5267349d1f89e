import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../src/rules/fund/reconcile/difference.ts';
import {
  type DifferenceKind,
  differenceDefinition,
  differenceKinds,
} from '../../../../src/rules/fund/reconcile/difference-kinds.ts';
import type { ReconcileFacts } from '../../../../src/rules/fund/reconcile/facts.ts';
import { reconcile } from '../../../../src/rules/fund/reconcile/reconcile.ts';
import { fill } from '../../../../src/rules/value/text.ts';
import { textProblems } from '../../../support/text-problems.ts';
import { facts, unit, unitFacts } from './sample-facts.ts';

const paidUnit = { roster: 24_000n, due: 24_000n, received: 24_000n, decided: 42_000n, expense: 42_000n } as const;
const batch = { batch: '红河州办事处/2026-001', sent: 42_000n, waiting: 0n, cleared: 42_000n } as const;
const claim = { number: '红河州办事处/9-1', unit, overpaid: 17_000n, recovered: 0n } as const;
const line = { entry: '红河州办事处/31', line: 4, on: '2026-03-02' } as const;
const payer = { payer: 'provincial-union', roster: 6_000n, due: 6_000n, brought: 0n, received: 6_000n } as const;

/** What makes each kind of difference, and nothing else; its sum, and what tells it. */
const made: Readonly<Record<DifferenceKind, readonly [change: Partial<ReconcileFacts>, amount: string, of?: string]>> =
  {
    'dues-unlike-roster': [{ units: [unitFacts({ ...paidUnit, due: 23_000n, received: 23_000n })] }, '10.00', unit.id],
    'fees-open': [{ units: [unitFacts({ ...paidUnit, received: 20_000n })] }, '40.00', unit.id],
    'fees-overpaid': [{ units: [unitFacts({ ...paidUnit, received: 24_500n })] }, '5.00', unit.id],
    'fees-in-advance': [{ units: [unitFacts({ ...paidUnit, advance: 700n })] }, '7.00', unit.id],
    'subsidies-unlike-roster': [{ payers: [{ ...payer, due: 5_000n, received: 5_000n }] }, '10.00', 'provincial-union'],
    'subsidy-open': [{ payers: [{ ...payer, received: 0n }] }, '60.00', 'provincial-union'],
    'subsidy-overpaid': [{ payers: [{ ...payer, received: 6_100n }] }, '1.00', 'provincial-union'],
    'income-unlike-fees': [{ feeIncome: 30_100n }, '-1.00'],
    'benefits-unlike-decisions': [{ units: [unitFacts({ ...paidUnit, expense: 41_900n })] }, '1.00', unit.id],
    'payable-unlike-decisions': [{ units: [unitFacts({ ...paidUnit, payable: 100n })] }, '-1.00', unit.id],
    'benefits-unpaid': [{ units: [unitFacts({ ...paidUnit, unpaid: 9_000n, payable: 9_000n })] }, '90.00', unit.id],
    'payment-bounced': [
      { units: [unitFacts({ ...paidUnit, unpaid: 9_000n, payable: 9_000n, cameBack: 9_000n })] },
      '90.00',
      unit.id,
    ],
    'batch-unanswered': [{ batches: [{ ...batch, waiting: 42_000n }], waiting: 42_000n }, '420.00', batch.batch],
    'recovery-open': [{ recoveries: [claim], recoverable: 17_000n }, '170.00', claim.number],
    'recoveries-unlike-decisions': [{ recoverable: -17_000n }, '170.00'],
    'batch-not-on-statement': [{ batches: [{ ...batch, cleared: 0n }], transit: 42_000n }, '420.00', batch.batch],
    'batch-beyond-statement': [{ batches: [{ ...batch, cleared: 43_000n }], transit: -1_000n }, '10.00', batch.batch],
    'transit-unlike-batches': [{ transit: -600n }, '6.00'],
    'bank-unlike-statement': [{ bank: 87_900n }, '1.00'],
    'bank-without-opening': [{ bankBrought: 0n, bank: -12_000n }, '1000.00'],
    'bank-not-stated': [
      { accounts: [{ account: null, balance: null, before: null, moved: -12_000n }] },
      '-120.00',
      '-',
    ],
    'statement-gap': [
      {
        gaps: [{ account: '5301', ...line, beyond: 5_000n }],
        accounts: [{ account: '5301', balance: 93_000n, before: 100_000n, moved: -12_000n }],
      },
      '50.00',
      '红河州办事处/31-4',
    ],
    'money-unidentified': [
      { unidentified: [{ ...line, amount: 600n, isPassing: false }], unidentifiedBooked: 600n },
      '6.00',
      '红河州办事处/31-4',
    ],
    'money-passing': [
      { unidentified: [{ ...line, amount: -600n, isPassing: true }], unidentifiedBooked: -600n },
      '-6.00',
      '红河州办事处/31-4',
    ],
    'unidentified-unlike-lines': [{ unidentifiedBooked: 600n }, '-6.00'],
  };

describe('reconcile', () => {
  it('finds nothing where everything agrees', () => {
    const { sides, differences } = reconcile(facts());
    expect(differences).toEqual([]);
    expect(sides.map(({ id, equal }) => [id, equal])).toEqual(sides.map(({ id }) => [id, true]));
    expect(sides).toHaveLength(11);
  });

  it.each(Object.entries(made))('finds %s alone', (kind, [change, amount, of]) => {
    const { sides, differences } = reconcile(facts(change));
    expect(differences).toMatchObject([{ kind, key: of === undefined ? kind : `${kind}:${of}`, amount }]);
    expect(differences[0]?.command).toMatch(/^mutual /);
    expect(sides.filter(({ equal }) => !equal)).toHaveLength(1);
    expect(sides.find(({ equal }) => !equal)?.scope).toBe(differenceDefinition(kind as DifferenceKind).scope);
  });

  it('tells what came back from what was never sent', () => {
    const units = [unitFacts({ ...paidUnit, unpaid: 9_000n, payable: 9_000n, cameBack: 4_000n })];
    expect(reconcile(facts({ units })).differences.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['benefits-unpaid', '50.00'],
      ['payment-bounced', '40.00'],
    ]);
  });

  it('takes what a statement cleared of a claim off what is to be recovered', () => {
    const recoveries = [{ ...claim, recovered: 17_000n }];
    expect(reconcile(facts({ recoveries })).differences).toEqual([]);
  });

  it('counts dues that were brought in as due', () => {
    const units = [unitFacts({ ...paidUnit, received: 25_000n }), unitFacts({ unit: null, brought: 3_000n })];
    expect(reconcile(facts({ units })).differences.map(({ key, amount }) => [key, amount])).toEqual([
      [`fees-overpaid:${unit.id}`, '10.00'],
      ['fees-open:-', '30.00'],
    ]);
  });

  it('cannot say that bank and books agree where no statement was taken', () => {
    const { differences } = reconcile(facts({ accounts: [], bank: 100_000n }));
    expect(differences).toMatchObject([{ kind: 'bank-not-stated', amount: '1000.00' }]);
    expect(reconcile(facts({ accounts: [], bank: 0n, bankBrought: 0n })).differences).toEqual([]);
  });

  it('quotes a unit whose name a shell would part', () => {
    const named = { id: 'a', name: '中国铁路 "昆明" 局' };
    const owing = unitFacts({ ...paidUnit, unit: named, advance: 700n, received: paidUnit.received - 100n });
    const { differences } = reconcile(facts({ units: [owing] }));
    expect(commandOf(differences)).toBe('mutual receive --set-off --unit "中国铁路 \\"昆明\\" 局"');
  });
});

describe('fees in advance', () => {
  it('of a unit that owes nothing go back, and the statement shows it', () => {
    const units = [unitFacts({ ...paidUnit, unit: { id: 'a', name: '甲厂' }, advance: 700n })];
    expect(commandOf(reconcile(facts({ units })).differences)).toBe('mutual receive <statement>');
  });
});

/** What mends fees in advance. */
function commandOf(differences: readonly Difference[]): string | undefined {
  return differences.find(({ kind }) => kind === 'fees-in-advance')?.command;
}

describe('kinds of difference', () => {
  it.each(Object.keys(differenceKinds))(
    '%s has its texts in both languages, and an example for each parameter',
    (kind) => {
      const { title, why, message, fix, example } = differenceDefinition(kind as DifferenceKind);
      for (const text of [title, why, message, fix]) {
        expect(textProblems(text)).toEqual([]);
        for (const language of ['zh', 'en'] as const) expect(fill(text, language, example)).not.toContain('{');
      }
    },
  );

  it('only what is owed to members, or by them, is carried over', () => {
    const kinds = Object.keys(differenceKinds) as DifferenceKind[];
    expect(kinds.filter((kind) => differenceDefinition(kind).carried)).toEqual([
      'benefits-unpaid',
      'payment-bounced',
      'recovery-open',
    ]);
  });

  it.each(['fees-in-advance', 'fees-overpaid'] as const)('%s names both commands that settle it', (kind) => {
    const { fix } = differenceDefinition(kind);
    for (const text of Object.values(fix)) {
      expect(text).toMatch(/mutual receive --set-off/u);
      expect(text).toMatch(/mutual receive(?! --)/u);
    }
  });
});
