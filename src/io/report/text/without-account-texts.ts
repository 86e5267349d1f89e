import type { Text } from '../../../rules/value/text.ts';

/** Texts about claims that are to be paid and of whose payee no account is known. */
export const withoutAccountTexts = {
  status: {
    zh: '其中 {claims} 件 {amount} 元没有收款账号，付款时会留下：{numbers}（mutual payout --dry-run 逐件列出）',
    en: '{claims} of these, {amount} yuan, {claims|has|have} no account to pay to and {claims|is|are} left out: {numbers} (mutual payout --dry-run lists them)',
  },
  approved: {
    zh: '其中 {claims} 件 {amount} 元没有收款账号，补上才能付款：{numbers}（mutual payout --dry-run 逐件列出）。',
    en: '{claims} of these, {amount} yuan, {claims|has|have} no account to pay to and {claims|is|are} not paid until it is stated: {numbers} (mutual payout --dry-run lists them).',
  },
  next: { zh: '补账号：{command}', en: 'To state an account: {command}' },
  claimWord: { zh: '申请号', en: 'CLAIM' },
  bankWord: { zh: '开户银行', en: 'BANK' },
} as const satisfies Record<string, Text>;
