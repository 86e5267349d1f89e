import type { Text } from '../../../rules/value/text.ts';

/** Texts of `status` about claims and payments: where they stand, and the command that comes next. */
export const standingTexts = {
  claims: {
    zh: '补助申请 {claims} 件，{amount} 元：全额 {approved}，部分 {reduced}，不予补助 {rejected}，暂缓 {held}',
    en: '{claims} {claims|claim|claims}, {amount} yuan: approved {approved}, reduced {reduced}, rejected {rejected}, held {held}',
  },
  held: { zh: '暂缓 {claims} 件：{numbers}', en: 'held: {claims} ({numbers})' },
  unapproved: { zh: '待批准 {claims} 件，{amount} 元', en: 'waits for approval: {claims}, {amount} yuan' },
  payable: { zh: '现在可付 {claims} 件，{amount} 元', en: 'payable now: {claims}, {amount} yuan' },
  sent: { zh: '已报银行等回执 {claims} 件，{amount} 元', en: 'at the bank, no answer yet: {claims}, {amount} yuan' },
  sentBatch: {
    zh: '批次 {batch}：{waiting} 笔等回执',
    en: 'batch {batch}: {waiting} {waiting|payment waits|payments wait} for an answer',
  },
  bounced: { zh: '退汇 {claims} 件，{amount} 元：{numbers}', en: 'came back: {claims}, {amount} yuan ({numbers})' },
  paid: { zh: '已付 {claims} 件，{amount} 元', en: 'paid: {claims}, {amount} yuan' },
  voided: { zh: '已作废归入基金 {claims} 件，{amount} 元', en: 'void, back to the fund: {claims}, {amount} yuan' },
  receivable: { zh: '应收回 {claims} 件，{amount} 元', en: 'to be recovered: {claims}, {amount} yuan' },
  recovered: { zh: '已收回 {claims} 件，{amount} 元', en: 'recovered: {claims}, {amount} yuan' },
  elsewhere: {
    zh: '在别处已付（带入的结论，不在本账内） {claims} 件，{amount} 元',
    en: 'paid elsewhere (brought in, not in these books): {claims}, {amount} yuan',
  },
  leftOut: {
    zh: '其中 {claims} 件 {amount} 元收款人或账户有问题，付款时会留下：{numbers}（mutual payout --dry-run 列出原因）',
    en: '{claims} of these, {amount} yuan, {claims|has|have} a payee or account that is in doubt and {claims|is|are} left out: {numbers} (mutual payout --dry-run says why)',
  },
  next: { zh: '下一步：{command}', en: 'next: {command}' },
  listAll: { zh: '逐件列出：{command}', en: 'all of them: {command}' },
  statementWord: { zh: '银行对账单', en: 'STATEMENT' },
  fileWord: { zh: '回执文件', en: 'FILE' },
  reasonWord: { zh: '理由', en: 'WHY' },
  accountWord: { zh: '新账号', en: 'NUMBER' },
} as const satisfies Record<string, Text>;

/** Texts of `runs` about what a run did with claims and payments. */
export const runWorkTexts = {
  lists: {
    zh: '文件 {files} 个，名单：收下 {accepted}，退回 {returned}，没有变化 {unchanged}',
    en: '{files} {files|file|files}; lists taken {accepted}, returned {returned}, unchanged {unchanged}',
  },
  'claim-stated': { zh: '写明事实后裁定 {claims}', en: 'stated facts and ruled on {claims}' },
  taken: {
    zh: '收下 {claims} 件，{amount} 元：全额 {approved}，部分 {reduced}，不予补助 {rejected}，暂缓 {held}；退回 {returned}',
    en: 'took {claims} {claims|claim|claims}, {amount} yuan: approved {approved}, reduced {reduced}, rejected {rejected}, held {held}; returned {returned}',
  },
  'claims-decided': { zh: '审核 {claims}', en: 'decided {claims}' },
  'claims-redecided': {
    zh: '按新版本重新审核后有变动 {claims}',
    en: 'decided {claims} otherwise under the adopted version',
  },
  'claim-ruled': { zh: '裁定 {claims}', en: 'ruled on {claims}' },
  'claims-approved': { zh: '批准支付 {claims}', en: 'approved {claims} for payment' },
  'claim-corrected': { zh: '更正 {claims}', en: 'corrected {claims}' },
  'payee-amended': { zh: '更改收款账户 {claims}', en: 'changed the account of {claims}' },
  'payout-voided': { zh: '作废 {claims}', en: 'voided {claims}' },
  'notice-published': { zh: '公示 {claims}', en: 'put {claims} on public notice' },
  'objections-taken': { zh: '收下对 {claims} 的异议', en: 'took objections to {claims}' },
  one: { zh: '申请 {number}', en: 'claim {number}' },
  many: { zh: '{count} 件申请', en: '{count} {count|claim|claims}' },
  batch: {
    zh: '批次 {batch}：{lines} 笔，{amount} 元',
    en: 'batch {batch}: {lines} {lines|payment|payments}, {amount} yuan',
  },
  statements: {
    zh: '对账单 {lines} 行：收入 {in} 元，支出 {out} 元',
    en: 'statement of {lines} {lines|line|lines}: {in} yuan in, {out} yuan out',
  },
  answer: {
    zh: '批次 {batch} 的回执：已付 {paid} 笔 {paidAmount} 元，退汇 {bounced} 笔 {bouncedAmount} 元',
    en: 'answer to batch {batch}: paid {paid} ({paidAmount} yuan), came back {bounced} ({bouncedAmount} yuan)',
  },
} as const satisfies Record<string, Text>;
