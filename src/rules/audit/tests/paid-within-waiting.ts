import { isCovered } from '../../claim/checks/benefit-checks.ts';
import { waiting } from '../../claim/checks/waiting.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import type { ClaimSeen } from '../claims/claim-seen.ts';
import { passedOver } from '../claims/rule-passed-over.ts';

/** Events within the waiting period that were paid. */
export const paidWithinWaiting: AuditTest = {
  id: 'paid-within-waiting',
  subject: 'claims',
  severity: 'high',
  title: { zh: '免责期内补助', en: 'Paid within the waiting period' },
  looksFor: {
    zh: '有补助的申请，其事由发生日按现在在册的保障期仍在免责期（观察期）内。',
    en: 'Claims that were given something though their event lies within the waiting period of the coverage as it stands now.',
  },
  why: {
    zh: '免责期是防止带病参加的。请对照入院或确诊日期与参加日期；续参免除免责期的，看上一期有无参加记录。',
    en: 'Waiting keeps people from enrolling once they are ill. Hold the day of admission or diagnosis against the day of enrolment; where a renewal lets the waiting fall, look for the period before.',
  },
  source: {
    zh: '办法中的免责期条款；审计做法：核对免责期内的日期。',
    en: 'The clause on waiting of the scheme in force; audit practice: dates inside the waiting period.',
  },
};

/** A benefit that gave something for an event within the waiting of its coverage. A graded sum for that day is no breach. */
export function withinWaiting(seen: ClaimSeen): EvidenceRow[] {
  return passedOver(
    seen,
    seen.paid.flatMap((view) => (isCovered(view) ? waiting(view).against : [])),
  );
}
