import type { Scheme } from '../../scheme/schema.ts';
import { daysBetween, type PlainDate, plusDuration } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { type Payment, paymentCase } from '../claims/payment.ts';
import { clauseOf } from '../claims/rule-passed-over.ts';

/** Payments that came back and are still owed. */
export const bouncedNotPaidAgain: AuditTest = {
  id: 'bounced-not-paid-again',
  subject: 'payouts',
  severity: 'medium',
  title: { zh: '退汇后没有重付', en: 'Bounced and never paid again' },
  looksFor: {
    zh: '银行退回、到审计日还没有重付也没有作废的补助，以及已经过了多少天；办法规定逾期作废的，注明是否已过期限。',
    en: 'Payments that came back and were neither tried again nor voided by the day of the audit, with the days since; and whether the term after which the scheme voids them is over.',
  },
  why: {
    zh: '退汇的钱仍欠职工，长期挂账容易被挪用。请看有无通知职工更正账户，何时重付。',
    en: 'The money is still owed, and what lies about can be diverted. Was the member told to mend the account, and when will it be paid?',
  },
  source: {
    zh: '云南第二十期：首次支付失败一年后作废；审计发现：滞留、未及时使用。',
    en: 'Yunnan’s 20th period: void a year after the first failure; audit finding: money held back.',
  },
};

const open: Text = {
  zh: '{on} 退回，已 {days} 天没有重付。',
  en: 'Came back on {on}, {days} {days|day|days} ago, and was not paid again.',
};
const over: Text = {
  zh: '{on} 退回，已 {days} 天没有重付，超过办法规定的作废期限（{last}）。',
  en: 'Came back on {on}, {days} {days|day|days} ago, and was not paid again; by the scheme it was void after {last}.',
};

/** @param payments - that came back and were not tried again by the day, in order of batch and line */
export function bouncedSince(
  payments: readonly Payment[],
  { claims, clauses }: Pick<Scheme, 'claims' | 'clauses'>,
  asOf: PlainDate,
): EvidenceRow[] {
  const voidAfter = claims?.voidAfter;
  return payments.map((payment) => {
    const on = payment.answeredOn ?? payment.day;
    const days = daysBetween(on, asOf);
    const last = voidAfter && plusDuration(on, voidAfter.after);
    if (last === undefined || asOf <= last) return paymentCase(payment, worded(open, { on, days }), { day: on });
    const clause = clauseOf({ clauses }, voidAfter?.clause ?? claims?.clause);
    return paymentCase(payment, worded(over, { on, days, last }), { day: on, ...(clause !== undefined && { clause }) });
  });
}
