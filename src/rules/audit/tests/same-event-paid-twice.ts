import { forOtherBenefit, patientKey } from '../../claim-intake/repeats.ts';
import { sameEvent, sameOnLastDay } from '../../claim-intake/same-event.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type Fen, yuan } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { claimCase, type PaidClaim, statedByPerson } from '../claims/paid-claim.ts';

/** One event of one person that two claims were paid for. */
export const sameEventPaidTwice: AuditTest = {
  id: 'same-event-paid-twice',
  subject: 'payouts',
  severity: 'high',
  title: { zh: '同一人同一事由补助两次', en: 'Paid twice for the same event' },
  looksFor: {
    zh: '同一人为同一次住院、同一次确诊或同一天的同一事由，有两份申请都得到补助，不论经哪个单位、哪一期、是否从别处导入；分别申请不同补助项目的除外。',
    en: 'Two claims of one person for the same stay, diagnosis or event of a day that were both given something, through whatever units, in whatever periods, brought in or not; but for two that each ask for a benefit of its own.',
  },
  why: {
    zh: '重复领取是救助类资金最常见的审计发现。请并排核对两份申请的票据原件和支付回单，追回后一笔。',
    en: 'Paid twice is what audits of relief funds find most. Lay the receipts and the bank slips of both beside each other, and recover the second.',
  },
  source: {
    zh: '审计发现：重复领取（雅安市审计局 2019：1,039 条疑点，追回 23.65 万元）。',
    en: 'Audit finding: paid twice (Ya’an audit office, 2019: 1,039 doubts, 236,500 yuan recovered).',
  },
};

/** Two claims of one person, in the order in which they were taken. */
export type ClaimPair = readonly [earlier: PaidClaim, later: PaidClaim];

const again: Text = {
  zh: '与申请 {other}（{day}）为同一事由，前一份补助 {before} 元，本份又补助 {amount} 元。',
  en: 'The same event as claim {other} ({day}), which was given {before} yuan; this one was given {amount} yuan more.',
};

/** Of each later claim the first pair that is of one event. What is at stake is the smaller sum. */
export function paidTwice(pairs: readonly ClaimPair[], scheme: Scheme): EvidenceRow[] {
  const told = new Set<string>();
  return pairs.flatMap(([earlier, later]) => {
    if (told.has(later.number) || !isSameEvent(earlier, later, scheme)) return [];
    told.add(later.number);
    const parameters = {
      other: earlier.number,
      day: earlier.eventDay,
      before: yuan(earlier.amount),
      amount: yuan(later.amount),
    };
    return [claimCase(later, { detail: worded(again, parameters), amount: lesserOf(earlier.amount, later.amount) })];
  });
}

/** What was decided elsewhere states less of the event, so each is held to the other. */
function isSameEvent(earlier: PaidClaim, later: PaidClaim, scheme: Scheme): boolean {
  const [one, other] = [statedByPerson(earlier), statedByPerson(later)];
  if (forOtherBenefit(one, other) || patientKey(one) !== patientKey(other)) return false;
  return [sameEvent, sameOnLastDay].some((isSame) => isSame(one, other, scheme) || isSame(other, one, scheme));
}

function lesserOf(one: Fen, other: Fen): Fen {
  return one < other ? one : other;
}
