import { forOtherBenefit, receiptKeys } from '../../claim-intake/repeats.ts';
import { yuan } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { claimCase, type PaidClaim, statedByPerson } from '../claims/paid-claim.ts';

/** Receipts that two claims with money name. */
export const receiptClaimedTwice: AuditTest = {
  id: 'receipt-claimed-twice',
  subject: 'claims',
  severity: 'high',
  title: { zh: '同一票据申请两次', en: 'The same receipt twice' },
  looksFor: {
    zh: '同一票据号（忽略空格、短横、大小写和“No.”“票据号”等字样）出现在两份有补助的申请里，不论是谁、经哪个单位、哪一期。不足 4 位的号码，还要同一职工，或者同一医院且各项金额相同才算；数字相同（至少 8 位）而字母不同的，还要日期或各项金额相同。',
    en: 'A receipt number (without blanks, dashes, case and labels such as No.) that two claims with money name, of whomever, through whatever unit, in whatever period. One of fewer than 4 characters counts only with the same member, or the same hospital and the same sums; one with the same digits, at least 8, and other letters only with the same days or sums.',
  },
  why: {
    zh: '一张票据报两次，或借用他人票据，都会重复支付。请调两份申请的票据原件比对。',
    en: 'A receipt handed in twice, or lent, is paid twice. Pull the originals of both claims and compare them.',
  },
  source: {
    zh: '审计发现：重复领取、虚假冒领；审计做法：按票据号分组查重。',
    en: 'Audit finding: paid twice, false claims; audit practice: grouping by receipt number.',
  },
};

const again: Text = {
  zh: '票据 {receipt} 在申请 {other} 里已经用过，那份补助 {before} 元。',
  en: 'The receipt {receipt} was used for claim {other}, which was given {before} yuan.',
};

/**
 * Each claim that names a receipt of an earlier one.
 *
 * @param claims - that may share a receipt, in the order in which they were taken
 * @param period - the period's name in the ledger: one of both is of it
 */
export function receiptTwice(claims: readonly PaidClaim[], period: string): EvidenceRow[] {
  const seen = new Map<string, PaidClaim[]>();
  return claims.flatMap((claim) => {
    const stated = statedByPerson(claim);
    const keys = receiptKeys(stated);
    const found = [...keys].flatMap(([key, receipt]) => {
      const earlier = (seen.get(key) ?? []).find(
        (each) => !forOtherBenefit(statedByPerson(each), stated) && [each.period, claim.period].includes(period),
      );
      return earlier === undefined ? [] : [{ receipt, earlier }];
    });
    for (const key of keys.keys()) seen.set(key, [...(seen.get(key) ?? []), claim]);
    const [first] = found;
    if (first === undefined) return [];
    const { receipt, earlier } = first;
    const parameters = { receipt, other: earlier.number, before: yuan(earlier.amount) };
    return [claimCase(claim, { detail: worded(again, parameters), amount: claim.amount })];
  });
}
