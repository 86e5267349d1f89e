import { deadlines } from '../../claim/checks/deadline.ts';
import { notices } from '../../claim/checks/notice.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import type { ClaimSeen } from '../claims/claim-seen.ts';
import { passedOver } from '../claims/rule-passed-over.ts';

/** Claims that came too late and were paid. */
export const paidPastDeadline: AuditTest = {
  id: 'paid-past-deadline',
  subject: 'claims',
  severity: 'medium',
  title: { zh: '超过期限仍补助', en: 'Paid past the deadline' },
  looksFor: {
    zh: '有补助的申请，其申请日（或告知日）超过办法规定的最后一天。别处审核后导入的，没有写明申请日的不查。',
    en: 'Claims that were given something though they were handed in, or the union was told, after the last day of the scheme. One that was brought in without its day of application is left out.',
  },
  why: {
    zh: '逾期补助要有书面说明和批准。请核对收件登记，看有无补办手续、由谁批准。',
    en: 'A late claim needs a written reason and somebody’s approval. Look for both beside the register of what came in.',
  },
  source: {
    zh: '办法中的申请期限条款（如安徽 30 个工作日、湖南 90 天）。',
    en: 'The clause on the deadline of the scheme in force (30 working days in Anhui, 90 days in Hunan).',
  },
};

/** Beyond the last day for sure; where the day cannot be reckoned, nothing is said. */
export function pastDeadline(seen: ClaimSeen): EvidenceRow[] {
  const found = [deadlines(seen.view), notices(seen.view)].flatMap(({ against, open }) => [...against, ...open]);
  return passedOver(
    seen,
    found.filter(({ code }) => code === 'past-deadline' || code === 'past-notice'),
  );
}
