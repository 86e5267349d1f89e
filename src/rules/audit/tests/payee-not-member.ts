import { bareName } from '../../payout/bare-name.ts';
import type { Text } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { type Payment, paymentCase } from '../claims/payment.ts';

export const payeeNotMember: AuditTest = {
  id: 'payee-not-member',
  subject: 'payouts',
  severity: 'medium',
  title: { zh: '收款人不是职工本人', en: 'Payee is not the member' },
  looksFor: {
    zh: '已付或已送银行的补助，收款户名与申请的职工姓名不同（忽略空格和间隔点），又不是按继承人分付的。',
    en: 'Payments made or at the bank whose payee has another name than the member who claimed (blanks and dots apart), and is not one of the heirs stated.',
  },
  why: {
    zh: '补助应发到本人账户。请看有无委托书和亲属关系证明，并向职工核实。',
    en: 'A benefit goes to the member’s own account. Ask for the letter of authority and the proof of kinship, and ask the member.',
  },
  source: {
    zh: '审计发现：虚假冒领、代签名（中央纪委 2023-07-24）。',
    en: 'Audit finding: false claims, signatures by others (CCDI 2023-07-24).',
  },
};

// The payee's name is personal and stands on the payment: the batch and the line lead to it.
const other: Text = {
  zh: '收款户名与职工姓名不一致，也没有写明继承人。',
  en: 'The name of the account is not that of the member, and no heirs are stated.',
};

/** @param payments - none to heirs, in order of batch and line */
export function otherPayee(payments: readonly Payment[]): EvidenceRow[] {
  return payments
    .filter(({ payee, claim }) => bareName(payee) !== bareName(claim.submitted.claimant.name))
    .map((payment) => paymentCase(payment, other));
}
