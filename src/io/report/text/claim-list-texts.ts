import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim list`. */
export const claimListTexts = {
  optionStatus: {
    zh: '只列其中一类：全额补助、部分补助、不予补助、暂缓；待批准、待付、已报银行、已付、退汇、已作废、应收回',
    en: 'only those that stand there: by what was decided, or by how far the money is',
  },
  optionUnit: { zh: '只列这个单位的申请', en: 'only claims of this unit' },
  exampleHeld: {
    zh: '暂缓的申请，为什么暂缓，下一步做什么',
    en: 'held claims, why they are held, and what comes next',
  },
  exampleBounced: {
    zh: '把退汇的写成工作簿 claims.xlsx，好发给各单位核对账户',
    en: 'write those that came back to claims.xlsx, to have units check the accounts',
  },
  exampleAll: { zh: '全期的申请，交给其他程序', en: 'all claims of the period, for a script' },
  columnPayment: { zh: '付款', en: 'payment' },
  none: { zh: '没有这样的申请。', en: 'There are no such claims.' },
  all: { zh: '补助申请', en: 'claims' },
  approved: { zh: '全额补助', en: 'approved' },
  reduced: { zh: '部分补助', en: 'reduced' },
  rejected: { zh: '不予补助', en: 'rejected' },
  held: { zh: '暂缓', en: 'held' },
  unapproved: { zh: '待批准', en: 'waiting for approval' },
  unpaid: { zh: '待付', en: 'to be paid' },
  sent: { zh: '已报银行', en: 'at the bank' },
  paid: { zh: '已付', en: 'paid' },
  bounced: { zh: '退汇', en: 'came back' },
  voided: { zh: '已作废', en: 'void' },
  receivable: { zh: '应收回', en: 'to be recovered' },
  elsewhere: { zh: '在别处已付', en: 'paid elsewhere' },
  sum: { zh: '{what} {count} 件，{amount} 元', en: '{what}: {count}, {amount} yuan' },
  count: { zh: '{what} {count} 件', en: '{what}: {count} in all' },
  more: {
    zh: '…… 另有 {count} 件未一一列出：--out 文件夹 写成工作簿，--json 列出全部。',
    en: '… {count} more are not listed here: --out FOLDER writes a workbook, --json lists all.',
  },
  ground: { zh: '{count} 件（{numbers}）：{ground}', en: '{count} {count|claim|claims} ({numbers}): {ground}' },
  groundEachOwn: {
    zh: '{count} 件（{numbers}）：{ground}（第一件的；各件不尽相同）',
    en: '{count} {count|claim|claims} ({numbers}): {ground} (of the first; the others differ in detail)',
  },
  ruled: { zh: '{actor} 裁定：{reason}', en: 'ruled by {actor}: {reason}' },
  mended: { zh: '已经更正，等待再付', en: 'put right, to be paid again' },
  mendedUnapproved: { zh: '已经更正，等待再次批准', en: 'put right, to be approved again' },
  bankSilent: { zh: '银行没有说明原因', en: 'the bank gave no reason' },
  bankSaid: { zh: '{state}：{reason}', en: '{state}: {reason}' },
  or: { zh: '或：{command}', en: 'or: {command}' },
  thenRetry: {
    zh: '账户更正以后：mutual payout retry',
    en: 'Once the accounts are mended: mutual payout retry',
  },
  thenReceive: {
    zh: '款项退回到账以后：mutual receive 银行对账单',
    en: 'Once the money has come back: mutual receive STATEMENT',
  },
  written: { zh: '已写入 {path}', en: 'Written to {path}' },
  bookTitle: { zh: '{scheme}{what}', en: '{scheme}: {what}' },
} as const satisfies Record<string, Text>;
