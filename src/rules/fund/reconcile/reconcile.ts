import { advances } from './advances.ts';
import { bank } from './bank.ts';
import { benefits } from './benefits.ts';
import type { ComparisonId, Difference, Side } from './difference.ts';
import type { Comparison, ReconcileFacts } from './facts.ts';
import { fees } from './fees.ts';
import { income } from './income.ts';
import { payouts } from './payouts.ts';
import { recoveries } from './recoveries.ts';
import { statements } from './statements.ts';
import { subsidies } from './subsidies.ts';
import { transit } from './transit.ts';
import { unidentified } from './unidentified.ts';

/** All comparisons, in the order in which they are told. */
const comparisons = {
  fees,
  subsidies,
  income,
  advances,
  benefits,
  payouts,
  recoveries,
  transit,
  bank,
  statements,
  unidentified,
} as const satisfies Readonly<Record<ComparisonId, Comparison>>;

/** Holds the sides of a period against one another. Where nothing differs, there are no differences. */
export function reconcile(facts: ReconcileFacts): { sides: readonly Side[]; differences: readonly Difference[] } {
  const compared = Object.values(comparisons).map((comparison) => comparison(facts));
  return { sides: compared.map(({ side }) => side), differences: compared.flatMap(({ differences }) => differences) };
}
