import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing } from './differing.ts';
import type { Comparison } from './facts.ts';

/** What was paid too much and is to come back, by claim, against 1221. */
export const recoveries: Comparison = ({ recoveries: claims, recoverable, recoverableBrought }) => {
  const open = claims.map((each) => ({ ...each, open: each.overpaid - each.recovered }));
  const byClaims = sumOf(open.map((each) => each.open));
  const booked = recoverable - recoverableBrought;
  return comparedAs(
    { id: 'recoveries', scope: 'period' },
    [
      { sum: 'to-recover', amount: yuan(byClaims) },
      { sum: 'recoveries', amount: yuan(booked) },
      { sum: 'none', amount: yuan(0n) },
    ],
    [
      ...differing({
        ...{ kind: 'recoveries-unlike-decisions', of: '', amount: byClaims - booked },
        command: 'mutual receive --assign <line>=recovery:<claim>',
      }),
      ...open.flatMap(({ number, unit, open: amount }) =>
        differing({
          ...{ kind: 'recovery-open', of: number, unit, amount, parameters: { claim: number } },
          command: 'mutual receive <statement> --as recovery',
        }),
      ),
    ],
  );
};
