import { expect, it } from 'vitest';
import { lackingAccount, withoutAccountLines } from '../../../src/commands/payout/without-account.ts';
import { heir, payables } from '../../rules/payout/payables.ts';

it('counts a claim once whose heirs lack accounts, and names the first heir who lacks one', () => {
  const heirs = [heir('甲', '1/2', '000123456789'), heir('乙', '1/4', null), heir('丙', '1/4', ' ')];
  const some = payables(8, (index) => {
    if (index === 1) return { heirs };
    if (index === 2)
      return { heirs: [heir('甲', '1/1', '000123456789')], payee: { name: '甲', bank: null, account: null } };
    return {};
  });
  const lacking = lackingAccount(some);
  expect(lacking).toEqual({ claims: 1, amount: some[1]?.amount, first: ['127-2'], heir: 1 });
  expect(withoutAccountLines(lacking, 'status', 'zh')?.command).toBe(
    'mutual amend account --claim 127-2 --heir 2 --account 新账号 --bank 开户银行 --reason 理由',
  );
});

it('names the first of many, and says nothing of none', () => {
  const many = payables(8).map((each) => ({ ...each, payee: { ...each.payee, account: null } }));
  expect(withoutAccountLines(lackingAccount(many), 'approved', 'en')?.told).toContain(
    '127-1, 127-2, 127-3, 127-4, 127-5 … (',
  );
  expect(withoutAccountLines(lackingAccount(payables(8)), 'status', 'en')).toBeUndefined();
});
