import type { EnrolmentPlan } from '../../rules/enrolment/plan.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Verdict } from './decide.ts';

/** What a run keeps of one list: its figures and findings, never its members, so that a whole period fits into memory. Plain data. */
export interface Judged {
  readonly plan: Pick<EnrolmentPlan, 'status' | 'unit' | 'list' | 'plans' | 'due'>;
  /** What the list changed: numbers of members, and the names of those whom it leaves out. */
  readonly change: { readonly added: number; readonly changed: number; readonly removed: readonly string[] };
  readonly findings: readonly Finding[];
  /** It stands in the ledger already, under the same scheme and options: nothing was written. `plan.status` still says what it is: accepted or partial. */
  readonly unchanged: boolean;
  /** Name of the entry by which it stands; null where it was returned, or nothing is kept. */
  readonly entry: string | null;
  /** Id of the unit in the ledger, or in what the run remembers; null where it is not known. */
  readonly unit: string | null;
}

/** A verdict without its members. */
export function judgedOf({ plan, findings, unchanged, entry, unit }: Verdict): Judged {
  const { status, unit: facts, list, plans, due, change } = plan;
  const { added, changed, removed } = change;
  return {
    plan: { status, unit: facts, list, plans, due },
    change: { added: added.length, changed: changed.length, removed: removed.map((member) => member.name) },
    findings,
    unchanged,
    entry,
    unit,
  };
}
