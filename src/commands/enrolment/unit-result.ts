import type { Judged } from './judged.ts';
import type { UnitResult } from './report.ts';
import type { RunRules } from './run-rules.ts';

/** A unit's line of the report. */
export function unitResult(judged: Judged, rules: Pick<RunRules, 'scheme'>, outputs: readonly string[]): UnitResult {
  const { plan, unchanged, change } = judged;
  const { list } = plan;
  const status = unchanged ? 'unchanged' : plan.status;
  return {
    identity: { id: judged.unit, name: plan.unit.name, creditCode: plan.unit.creditCode },
    unit: plan.unit.name,
    file: list.file,
    status,
    headcount: list.headcounts[rules.scheme.participation?.of ?? 'staff'] ?? null,
    participants: list.participants,
    due: plan.due,
    declared: { participants: list.declaredParticipants, fee: list.declaredFee },
    plans: plan.plans,
    change:
      status === 'returned' ? null : { added: change.added, removed: change.removed.length, changed: change.changed },
    removed: change.removed,
    outputs,
  };
}
