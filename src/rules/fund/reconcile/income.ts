import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

/** The fees of all members, whoever pays them, against fee income 4001. */
export const income: Comparison = ({ units, payers, feeIncome }) => {
  const ofAll = sumOf([...units.map(({ roster }) => roster), ...payers.map(({ roster }) => roster)]);
  return comparedAs(
    { id: 'income', scope: 'period' },
    [
      { sum: 'fees-of-all', amount: yuan(ofAll) },
      { sum: 'fee-income', amount: yuan(feeIncome) },
    ],
    differing({ kind: 'income-unlike-fees', of: '', amount: ofAll - feeIncome, command: VERIFY }),
  );
};
