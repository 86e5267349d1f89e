import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs, word } from './difference.ts';
import { differing, ofUnit, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

/** Roster × fee = due = received, by unit: what the coverages come to against 1122, and 1122 against what the bank's statement brought. */
export const fees: Comparison = ({ units }) => {
  const differences = units.flatMap(({ unit, roster, due, brought, received }) => {
    const open = due + brought - received;
    const of = ofUnit(unit);
    return [
      ...differing({ kind: 'dues-unlike-roster', of, unit, amount: roster - due, command: VERIFY }),
      ...differing({
        ...{ kind: 'fees-open', of, unit, amount: open > 0n ? open : 0n },
        command: 'mutual receive <statement>',
      }),
      ...differing({
        ...{ kind: 'fees-overpaid', of, unit, amount: open < 0n ? -open : 0n },
        command: unit === null ? 'mutual receive --set-off' : `mutual receive --set-off --unit ${word(unit.name)}`,
      }),
    ];
  });
  const brought = sumOf(units.map((each) => each.brought));
  return comparedAs(
    { id: 'fees', scope: 'period' },
    [
      { sum: 'roster', amount: yuan(sumOf(units.map((each) => each.roster))) },
      { sum: 'due', amount: yuan(sumOf(units.map((each) => each.due))) },
      ...(brought === 0n ? [] : [{ sum: 'brought' as const, amount: yuan(brought) }]),
      { sum: 'received', amount: yuan(sumOf(units.map((each) => each.received))) },
    ],
    differences,
  );
};
