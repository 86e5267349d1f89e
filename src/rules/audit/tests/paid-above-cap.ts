import { capSpans, overCaps } from '../../claim/limits/over-caps.ts';
import { fen } from '../../value/money.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import type { ClaimSeen } from '../claims/claim-seen.ts';
import { claimCase } from '../claims/paid-claim.ts';
import { clauseOf, wayOf } from '../claims/rule-passed-over.ts';

/** Members who had more than a cap lets them. */
export const paidAboveCap: AuditTest = {
  id: 'paid-above-cap',
  subject: 'claims',
  severity: 'high',
  title: { zh: '超过限额补助', en: 'Paid above a cap' },
  looksFor: {
    zh: '把每个职工的补助逐笔相加（每次、每期、每个保障期、终身），与办法的限额相比；不采用审核时记下的累计数。超出限额的那一笔算一例，超出部分为涉及金额。',
    en: 'What each member was given, added up claim by claim (a visit, a period, a term, a life) and held against the caps of the scheme, without trusting the sums noted when it was decided. The claim that goes beyond a cap is the case, what is beyond it the amount.',
  },
  why: {
    zh: '限额是控制基金支出的底线。请看该笔是否由人工裁定或导入，有无批准；没有的，超出部分应追回。',
    en: 'Caps bound what the fund spends. See whether the claim was ruled by hand or brought in, and who approved it; else what is beyond is to be recovered.',
  },
  source: {
    zh: '办法中的限额条款；审计发现：超标准发放（莒县总工会）。',
    en: 'The clause of the cap; audit finding: paid beyond the standard (Juxian union).',
  },
};

/** The cap that a claim exceeds by most. One whose sum no source gives, or of which it cannot be said whether it holds, is passed over. */
export function aboveCap({ claim, view, paid }: ClaimSeen): EvidenceRow[] {
  const excesses = paid.flatMap((each) => overCaps(each, claim.awards));
  const [most] = excesses.sort((one, other) => other.amount.comparedTo(one.amount));
  if (most === undefined) return [];
  const { allowed, had, per, amount } = most;
  const way = wayOf(claim);
  const beyond = amount.toFixed(2);
  const detail = {
    zh: `${capSpans[per].zh}限额 ${allowed} 元，至此共补助 ${had} 元，其中本笔超出 ${beyond} 元。${way.zh}`,
    en: `The cap for ${capSpans[per].en} is ${allowed} yuan; with this claim it comes to ${had}, of which ${beyond} is beyond. ${way.en}`,
  };
  return [claimCase(claim, { detail, amount: fen(beyond), clause: clauseOf(view.scheme, most.clause) })];
}
