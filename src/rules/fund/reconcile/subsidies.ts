import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

/** What others pay of members' fees, by payer: the coverages against 1123, and 1123 against what came. */
export const subsidies: Comparison = ({ payers }) => {
  const differences = payers.flatMap(({ payer, roster, due, brought, received }) => {
    const open = due + brought - received;
    const about = { of: payer, parameters: { payer } };
    return [
      ...differing({ kind: 'subsidies-unlike-roster', ...about, amount: roster - due, command: VERIFY }),
      ...differing({
        ...{ kind: 'subsidy-open', ...about, amount: open > 0n ? open : 0n },
        command: 'mutual receive <statement> --as subsidy',
      }),
      ...differing({
        ...{ kind: 'subsidy-overpaid', ...about, amount: open < 0n ? -open : 0n },
        command: 'mutual receive --assign <line>=grant',
      }),
    ];
  });
  const brought = sumOf(payers.map((each) => each.brought));
  return comparedAs(
    { id: 'subsidies', scope: 'period' },
    [
      { sum: 'roster', amount: yuan(sumOf(payers.map((each) => each.roster))) },
      { sum: 'due', amount: yuan(sumOf(payers.map((each) => each.due))) },
      ...(brought === 0n ? [] : [{ sum: 'brought' as const, amount: yuan(brought) }]),
      { sum: 'received', amount: yuan(sumOf(payers.map((each) => each.received))) },
    ],
    differences,
  );
};
