import { plusDays } from '../../value/plain-date.ts';
import { type AmendmentDecision, type AmendmentGrounds, amended, recordChange, refused } from './amendment.ts';
import { recordUntil } from './cut-coverage.ts';
import { dayProblem, futureProblem } from './day-of-amendment.ts';

/**
 * A member has died: he was covered on the day of his death, which a death benefit may rest on, and no longer on the day after. Fees as for a withdrawal.
 */
export function planDeath(grounds: AmendmentGrounds): AmendmentDecision {
  const problem = futureProblem(grounds) ?? dayProblem(grounds);
  if (problem) return refused(problem);
  const { member, on } = grounds;
  return amended('death', grounds, [recordChange(member, recordUntil(member.record, plusDays(on, 1), grounds))]);
}
