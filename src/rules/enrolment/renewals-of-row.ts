import type { Subject } from './check.ts';
import type { MemberReading } from './member-reading.ts';
import { judgeRenewal, type RenewalJudgement } from './renewal.ts';

/** How each plan of a row that begins a new coverage was judged; plans in force already are left out, since they keep what was judged then. */
export function renewalsOfRow(
  subject: Subject,
  reading: MemberReading,
): { readonly plan: string; readonly judged: RenewalJudgement }[] {
  const inForce = subject.known.unit?.members.get(reading.identity.document?.number ?? '')?.coverages ?? [];
  return reading.plans
    .filter((plan) => !inForce.some((coverage) => coverage.plan === plan))
    .map((plan) => ({ plan, judged: judgeRenewal(subject, reading, plan) }));
}
