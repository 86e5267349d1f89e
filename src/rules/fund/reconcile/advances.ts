import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs, word } from './difference.ts';
import { differing, ofUnit } from './differing.ts';
import type { Comparison } from './facts.ts';

/** What units paid too much, 2203: nothing of it should be left. */
export const advances: Comparison = ({ units }) => {
  const differences = units.flatMap(({ unit, advance }) =>
    differing({
      ...{ kind: 'fees-in-advance', of: ofUnit(unit), unit, amount: advance },
      command: unit === null ? 'mutual receive --set-off' : `mutual receive --set-off --unit ${word(unit.name)}`,
    }),
  );
  return comparedAs(
    { id: 'advances', scope: 'period' },
    [
      { sum: 'advances', amount: yuan(sumOf(units.map(({ advance }) => advance))) },
      { sum: 'none', amount: yuan(0n) },
    ],
    differences,
  );
};
