import { type AmendmentDecision, type AmendmentGrounds, amended, recordChange, refused } from './amendment.ts';
import { recordUntil } from './cut-coverage.ts';
import { dayProblem } from './day-of-amendment.ts';

/**
 * A member withdraws: from the day on he is not covered any more. A fee for coverage that has begun is not refunded: no scheme at hand refunds it, most say so
 * (互助金不退不返). Coverage that has not begun and was not paid falls away together with its due.
 */
export function planWithdrawal(grounds: AmendmentGrounds): AmendmentDecision {
  const problem = dayProblem(grounds);
  if (problem) return refused(problem);
  const { member, on } = grounds;
  return amended('withdrawal', grounds, [recordChange(member, recordUntil(member.record, on, grounds))]);
}
