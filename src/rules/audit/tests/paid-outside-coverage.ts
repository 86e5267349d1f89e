import { coverage } from '../../claim/checks/coverage.ts';
import { coverageEnded } from '../../claim/checks/coverage-ended.ts';
import { period } from '../../claim/checks/period.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import type { ClaimSeen } from '../claims/claim-seen.ts';
import { passedOver } from '../claims/rule-passed-over.ts';

/** Payments to somebody who was not covered on the day of the event. */
export const paidOutsideCoverage: AuditTest = {
  id: 'paid-outside-coverage',
  subject: 'claims',
  severity: 'high',
  title: { zh: '保障期外补助', en: 'Paid outside coverage' },
  looksFor: {
    zh: '有补助的申请，其事由发生日不在该职工该项目的保障期内，或者没有参加该项目、保障责任已终止、属于另一个互助期。名册以现在在册的为准，事后退出、替换的也算。',
    en: 'Claims that were given something though the member was not covered in the plan on the day of the event, had not taken the plan, had ended it by a former payment, or the event belongs to another period. The rosters count as they stand now, with what was amended since.',
  },
  why: {
    zh: '不在保障期内的补助没有依据。请调阅花名册、异动表和缴费凭证，核对参加与退出日期。',
    en: 'Nothing is owed outside coverage. Pull the roster, the amendment and the receipt of the fee, and compare the days.',
  },
  source: {
    zh: '办法中的保障期条款；审计发现：不符合条件人员领取补助（雅安市审计局 2019）。',
    en: 'The clause on coverage of the scheme in force; audit finding: paid to people who were not entitled (Ya’an audit office, 2019).',
  },
};

/** A benefit that gave something without coverage of its plan on the day of the event; or the whole claim, where it is of another period. */
export function outsideCoverage(seen: ClaimSeen): EvidenceRow[] {
  const ofBenefits = seen.paid.flatMap((view) => [...coverage(view).against, ...coverageEnded(view).against]);
  return passedOver(seen, [...ofBenefits, ...period(seen.view).against]);
}
