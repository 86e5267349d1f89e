import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { type Payment, paymentCase } from '../claims/payment.ts';
import { grouped } from '../figures/grouped.ts';

/** Accounts that get what is due to several members. */
export const accountOfSeveral: AuditTest = {
  id: 'account-of-several',
  subject: 'payouts',
  severity: 'medium',
  title: { zh: '一个账户收多名职工的补助', en: 'One account for several members' },
  looksFor: {
    zh: '已付或已送银行的补助，同一账号收了两名以上职工的钱（不限期次）；付给继承人的除外。',
    en: 'Payments made or at the bank by which one account received what is due to two or more members, in whatever periods; payments to heirs are left out.',
  },
  why: {
    zh: '一户多人可能是夫妻共用，也可能是经办人代领、冒领。请核对开户人身份，向职工本人核实是否收到。',
    en: 'It may be a couple’s account, or somebody who draws for others. Ask the bank whose account it is, and each member whether the money came.',
  },
  source: {
    zh: '审计做法：按银行账号分组（GROUP BY 存折号 HAVING COUNT>1）。',
    en: 'Audit practice: grouping by account (GROUP BY account HAVING COUNT > 1).',
  },
};

const shared: Text = {
  zh: '同一账户还收了另外 {count} 名职工的补助，见申请 {claims}。',
  en: 'The same account also received for {count} other {count|member|members}: {claims}.',
};

/**
 * Each payment of the period to an account that also received for another member.
 *
 * @param payments - all to accounts that may be shared, of all periods, in order of batch and line; none to heirs
 * @param period - the period's name in the ledger
 */
export function accountsShared(payments: readonly Payment[], period: string): EvidenceRow[] {
  const byAccount = grouped(payments, ({ account }) => account ?? '');
  return payments.flatMap((payment) => {
    if (payment.period !== period) return [];
    const { person } = payment.claim;
    const others = (byAccount.get(payment.account ?? '') ?? []).filter(({ claim }) => claim.person !== person);
    if (others.length === 0) return [];
    const numbers = [...new Set(others.map(({ claim }) => claim.number))];
    const count = new Set(others.map(({ claim }) => claim.person)).size;
    return [paymentCase(payment, worded(shared, { count, claims: listed(numbers) }))];
  });
}

/** The first few: an account may have hundreds. */
function listed(numbers: readonly string[]): Text {
  const [first, more] = [numbers.slice(0, 5), numbers.length > 5 ? '…' : ''];
  return { zh: `${first.join('、')}${more}`, en: `${first.join(', ')}${more}` };
}
