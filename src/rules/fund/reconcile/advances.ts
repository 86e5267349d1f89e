import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs, word } from './difference.ts';
import { differing, ofUnit } from './differing.ts';
import type { Comparison } from './facts.ts';

/** What units paid too much, 2203: nothing of it should be left. */
export const advances: Comparison = ({ units }) => {
  const differences = units.flatMap(({ unit, advance, due, brought, received }) => {
    const owes = due + brought > received;
    const setOff = unit === null ? 'mutual receive --set-off' : `mutual receive --set-off --unit ${word(unit.name)}`;
    return differing({
      ...{ kind: 'fees-in-advance', of: ofUnit(unit), unit, amount: advance },
      // Of a unit that owes nothing here the money goes back, and the statement shows it.
      command: owes || unit === null ? setOff : 'mutual receive <statement>',
    });
  });
  return comparedAs(
    { id: 'advances', scope: 'period' },
    [
      { sum: 'advances', amount: yuan(sumOf(units.map(({ advance }) => advance))) },
      { sum: 'none', amount: yuan(0n) },
    ],
    differences,
  );
};
