import { type Fen, sumOf, yuan } from '../../value/money.ts';
import { comparedAs, type Difference } from './difference.ts';
import { differing, ofUnit } from './differing.ts';
import type { Comparison, UnitFacts } from './facts.ts';

/** Decisions = batches = the bank's results: what is in no batch, what came back, and what the bank has not answered. What was paid too much is no part of any decision. */
export const payouts: Comparison = ({ units, batches, recoveries, sent, waiting }) => {
  const due = sent - sumOf(recoveries.map(({ overpaid }) => overpaid));
  const unanswered = batches.flatMap(({ batch, waiting: amount }) =>
    differing({
      ...{ kind: 'batch-unanswered', of: batch, amount, parameters: { batch } },
      command: `mutual payout result <answer> --batch ${batch}`,
    }),
  );
  return comparedAs(
    { id: 'payouts', scope: 'period' },
    [
      { sum: 'decided', amount: yuan(sumOf(units.map(({ decided }) => decided))) },
      { sum: 'sent', amount: yuan(due) },
      { sum: 'paid', amount: yuan(due - waiting) },
    ],
    [...units.flatMap(unpaidOf), ...unanswered],
  );
};

function unpaidOf({ unit, unpaid, cameBack }: UnitFacts): Difference[] {
  const of = ofUnit(unit);
  const again = smaller(cameBack, unpaid);
  return [
    ...differing({ kind: 'benefits-unpaid', of, unit, amount: unpaid - again, command: 'mutual payout' }),
    ...differing({ kind: 'payment-bounced', of, unit, amount: again, command: 'mutual payout retry' }),
  ];
}

const smaller = (one: Fen, other: Fen): Fen => (one < other ? one : other);
