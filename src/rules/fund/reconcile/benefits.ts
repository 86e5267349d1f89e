import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing, ofUnit, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

/** The decisions against the books, by unit: benefits 5001, and what is unpaid 2201. */
export const benefits: Comparison = ({ units }) => {
  const differences = units.flatMap(({ unit, decided, expense, unpaid, payable }) => {
    const about = { of: ofUnit(unit), unit, command: VERIFY };
    return [
      ...differing({ kind: 'benefits-unlike-decisions', ...about, amount: decided - expense }),
      ...differing({ kind: 'payable-unlike-decisions', ...about, amount: unpaid - payable }),
    ];
  });
  return comparedAs(
    { id: 'benefits', scope: 'period' },
    [
      { sum: 'decided', amount: yuan(sumOf(units.map(({ decided }) => decided))) },
      { sum: 'benefits-expense', amount: yuan(sumOf(units.map(({ expense }) => expense))) },
    ],
    differences,
  );
};
