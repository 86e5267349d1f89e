import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout` that concern the bank's file and the limit. */
export const payoutBankTexts = {
  payer: {
    zh: '付款方的账户不全或有误（{fields}）。请在 mutual.yaml 里写明：account: {payee: "户名", bank: "开户银行", number: "账号"}',
    en: 'The payer’s account is missing or wrong ({fields}). Give it in mutual.yaml: account: {payee: "NAME", bank: "BANK", number: "ACCOUNT"}',
  },
  refusesAgain: {
    zh: '批次 {batch} 的银行文件写不出来，什么也没有写：',
    en: 'The bank’s file of batch {batch} cannot be written, so nothing was written:',
  },
  beyondLimit: {
    zh: '没有付：排在最前的申请 {claim} 为 {amount} 元，单独一件已超过 --limit。请提高限额；后面的不会越过它。',
    en: 'Nothing is paid: claim {claim}, the first in line, is {amount} yuan and alone exceeds --limit. Raise the limit; none behind it is paid before it.',
  },
} as const satisfies Record<string, Text>;
