import { bareName } from '../../person/bare-name.ts';
import type { Text } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { type Payment, paymentCase } from '../claims/payment.ts';

/** Payments to somebody else than the member. */
export const payeeNotMember: AuditTest = {
  id: 'payee-not-member',
  subject: 'payouts',
  severity: 'medium',
  title: { zh: '收款人不是职工本人', en: 'Payee is not the member' },
  looksFor: {
    zh: '已付或已送银行的补助，收款户名与申请的职工姓名不同（忽略空格和间隔点）；或者付给了继承人，账上却没有该职工的身故申请。',
    en: 'Payments made or at the bank whose payee has another name than the member who claimed (blanks and dots apart), and payments to heirs of a member of whose death the ledger has no claim.',
  },
  why: {
    zh: '补助应发到本人账户，只有职工去世才付给继承人。请看有无委托书、亲属关系证明或死亡证明，并向职工或单位核实。',
    en: 'A benefit goes to the member’s own account, and to heirs only of one who died. Ask for the letter of authority, the proof of kinship or the death certificate, and ask the member or the unit.',
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

const heirOfLiving: Text = {
  zh: '付给了继承人，但账上没有该职工的身故申请。',
  en: 'Paid to an heir, but the ledger has no claim of the member’s death.',
};

/** @param payments - to members, and to heirs of those of whose death there is no claim; in order of batch and line */
export function otherPayee(payments: readonly Payment[]): EvidenceRow[] {
  return payments.flatMap((payment) => {
    const { payee, heir, claim } = payment;
    if (heir !== null) return [paymentCase(payment, heirOfLiving)];
    return bareName(payee) === bareName(claim.submitted.claimant.name) ? [] : [paymentCase(payment, other)];
  });
}
