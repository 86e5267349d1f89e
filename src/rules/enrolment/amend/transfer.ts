import {
  type AmendedUnit,
  type AmendmentDecision,
  type AmendmentGrounds,
  amended,
  amendmentFinding,
  joining,
  recordChange,
  refused,
} from './amendment.ts';
import { recordUntil, remainderFrom } from './cut-coverage.ts';
import { dayProblem } from './day-of-amendment.ts';

/** The unit that a member moves to, and whether it has, or had, a record of him in this period. */
export interface TargetUnit extends AmendedUnit {
  readonly hasRecord: boolean;
}

/**
 * A member moves to another unit on a day: from that day on he is covered through it, to the end of his term. Waiting, shares, renewal and consecutive periods
 * go along; the fee was due from the unit that enrolled him and stays there, so the other unit owes nothing. Only coverage that has not begun moves with its due.
 * The ratios of both units are not judged again: they were kept when the lists were taken.
 */
export function planTransfer(grounds: AmendmentGrounds, to: TargetUnit): AmendmentDecision {
  const { member, on } = grounds;
  if (to.id === member.unit.id || to.hasRecord) {
    const parameters = { name: member.record.name };
    return refused(amendmentFinding('target-unit-same', '--to', member, { found: to.name, parameters }));
  }
  const problem = dayProblem(grounds);
  if (problem) return refused(problem);
  return amended('transfer', grounds, [
    recordChange(member, recordUntil(member.record, on, grounds)),
    joining(to, { ...member.record, coverages: remainderFrom(member.record, on, grounds) }),
  ]);
}
