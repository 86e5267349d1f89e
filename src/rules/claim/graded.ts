import { exact, ZERO } from '../benefit/exact.ts';
import { isWanting } from '../benefit/wanting.ts';
import { MISSING } from '../scheme/basics.ts';
import type { Graded } from './checks/waiting.ts';
import type { Computation } from './computation.ts';
import type { CoveredView } from './view.ts';

/**
 * The sum that is paid within the waiting period in place of a computation; nothing where the computation itself comes to nothing. Once a claim: the first benefit
 * that would have paid takes it.
 */
export function gradedSum(view: CoveredView, graded: Graded, computed: Computation): Computation {
  if (!isWanting(computed.steps) && computed.amount.isZero()) return computed;
  const missing = graded.fixed === MISSING;
  const times = graded.timesShares ? view.coverage.shares : 1;
  const amount = missing ? ZERO : exact(graded.fixed).times(times);
  const step = {
    operator: 'graded' as const,
    path: graded.path,
    clause: graded.clause,
    before: computed.amount.toFixed(),
    after: amount.toFixed(),
    by: { fixed: graded.fixed, day: String(graded.day), ...(graded.timesShares && { shares: String(times) }) },
    ...(missing && { missing: [`${graded.path}.fixed`] }),
  };
  return { amount, steps: [step], overpaid: ZERO };
}
