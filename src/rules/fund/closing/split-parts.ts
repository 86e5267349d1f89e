import type { Fund } from '../../scheme/fund.ts';
import { type Fen, sumOf } from '../../value/money.ts';
import { type AccountId, accounts } from '../accounts.ts';
import { allocate } from '../allocate.ts';
import { splitsOf } from '../splits.ts';
import type { ClosingSplit, PartyResult } from './closing.ts';

type Splits = NonNullable<Fund['splits']>;
type SplitBase = Splits[number]['of'];

/** The accounts of a split: the expense, and what is owed for it. */
export const splitAccounts = {
  'adjustment-fund': { expense: 'adjustment-expense', payable: 'adjustment-fund' },
  reserve: { expense: 'reserve-expense', payable: 'reserve' },
  management: { expense: 'management-expense', payable: 'management' },
} as const satisfies Record<Splits[number]['to'], { readonly expense: AccountId; readonly payable: AccountId }>;

/** What the scheme's splits take of a period, with the results of the parties after it: each bears its part by what it brought in, and the parts add up to the whole. */
export function splitsOfPeriod(
  splits: Splits,
  results: readonly PartyResult[],
): { readonly splits: readonly ClosingSplit[]; readonly results: readonly PartyResult[] } {
  const broughtIn = (of: SplitBase) => results.map((each) => income(of, each));
  const whole = { fees: positive(sumOf(broughtIn('fees'))), income: positive(sumOf(broughtIn('income'))) };
  const { parts } = splitsOf(splits, whole);
  const borne = results.map(({ sums, ...party }) => ({ ...party, sums: new Map(sums) }));
  for (const { split, amount } of parts) {
    if (amount === 0n) continue;
    const { expense } = splitAccounts[split.to];
    const shares = broughtIn(split.of).map((weight, at) => ({ id: String(at), weight: positive(weight) }));
    for (const [at, part] of allocate(amount, shares)) {
      const sums = borne[Number(at)]?.sums;
      if (part !== 0n) sums?.set(expense, (sums.get(expense) ?? 0n) + part);
    }
  }
  const taken = parts.map(({ split, of, amount }) => {
    return { to: split.to, title: split.title, rate: split.rate, of, amount };
  });
  return { splits: taken, results: borne };
}

function income(of: SplitBase, { sums }: PartyResult): Fen {
  const counts = (account: AccountId) =>
    of === 'fees' ? account === 'fee-income' : accounts[account].kind === 'income';
  return -sumOf([...sums].filter(([account]) => counts(account)).map(([, fen]) => fen));
}

const positive = (fen: Fen): Fen => (fen > 0n ? fen : 0n);
