import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { type Payment, paymentCase } from '../claims/payment.ts';

/** Payments to an account that nobody approved. */
export const accountAfterApproval: AuditTest = {
  id: 'account-after-approval',
  subject: 'payouts',
  severity: 'high',
  title: { zh: '批准后改了收款账户', en: 'Account changed after the approval' },
  looksFor: {
    zh: '要求另一人批准的中心，已付或已送银行的补助，其收款账户（包括名册上的账户）在批准以后改过，改后没有再批准。',
    en: 'Where another person has to approve: payments made or at the bank whose account, also that of the roster, was changed after the approval and not approved again.',
  },
  why: {
    zh: '批准人没有看到钱实际付到哪里，改账户的人一个人就能把钱付给别人。请向职工本人核实账户，并问改账户的依据。',
    en: 'Whoever approved has not seen where the money went, so the one who changed the account decided alone. Ask the member whether the account is his, and on what the change rests.',
  },
  source: {
    zh: '内部控制：不相容职务分离（推定）。',
    en: 'Internal control: incompatible duties apart (inferred).',
  },
};

/** Why the test is not run where one person may approve what he decided. */
export const nobodyHasToApprove: Text = {
  zh: '本中心没有要求另一人批准（mutual.yaml 的 policy.approve）',
  en: 'no other person has to approve here (policy.approve in mutual.yaml)',
};

const detail: Text = {
  zh: '{approver} 在第 {approval} 次运行批准，{actor} 在第 {run} 次运行改了收款账户，没有再批准。',
  en: 'Approved by {approver} in run {approval}; {actor} changed the account in run {run}, and nobody approved it again.',
};

const rosterDetail: Text = {
  zh: '{approver} 在第 {approval} 次运行批准时看到的是名册上的另一账户；名册的账户后来换了，没有再批准。',
  en: 'Approved by {approver} in run {approval} for another account of the roster, which was changed since; nobody approved it again.',
};

/** Who did something, in which run. */
interface Done {
  readonly run: number;
  readonly actor: string;
}

/** A payment to an account that was changed after the last approval of its claim. */
export interface PaidUnapproved {
  readonly payment: Payment;
  readonly approved: Done;
  /** Null where it is another account of the roster, and nobody is known who put it there. */
  readonly amended: Done | null;
}

/** One to the account that the claim states was seen by whoever approved. */
export function paidUnapproved(payments: readonly PaidUnapproved[]): EvidenceRow[] {
  return payments.flatMap(({ payment, approved, amended }) => {
    const { payee, heirs } = payment.claim.submitted;
    const stated = payment.heir === null ? payee.account : heirs[payment.heir]?.account;
    if (payment.account !== null && payment.account === stated) return [];
    const by = { approver: approved.actor, approval: approved.run };
    if (amended === null) return [paymentCase(payment, worded(rosterDetail, by))];
    const { actor, run } = amended;
    return [paymentCase(payment, worded(detail, { ...by, actor, run }), { actor, run })];
  });
}
