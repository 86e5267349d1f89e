import type { Text } from '../../../rules/value/text.ts';

/** Texts of the payment notice for a unit. */
export const noticeTexts = {
  sheet: { zh: '缴费通知单', en: 'Payment notice' },
  title: { zh: '缴 费 通 知 单', en: 'Payment notice' },
  number: { zh: '编号：{number}', en: 'No. {number}' },
  addressee: { zh: '{unit}：', en: '{unit}:' },
  body: {
    zh: '　　你单位报送的{scheme}第 {period} 期参加人员名单已审核通过，互助期自 {from} 起至 {to} 止。请按下表所列金额缴纳互助金。',
    en: 'Your list of members for {scheme}, period {period}, has been accepted. The period runs from {from} to {to}. Please pay the sum below.',
  },
  members: { zh: '人数', en: 'Members' },
  each: { zh: '每人互助金（元）', en: 'Fee each (yuan)' },
  amount: { zh: '金额（元）', en: 'Amount (yuan)' },
  paidBy: { zh: '减：{who}', en: 'less: {who}' },
  due: { zh: '本单位应缴', en: 'Due from your unit' },
  inWords: { zh: '人民币（大写）', en: 'In words' },
  payBy: { zh: '缴费截止日期', en: 'To be paid by' },
  payee: { zh: '收款户名', en: 'Payee' },
  bank: { zh: '开户银行', en: 'Bank' },
  account: { zh: '收款账号', en: 'Account' },
  transferRemark: { zh: '转账附言请填写', en: 'Write in the transfer remark' },
  afterPayment: {
    zh: '请从单位账户汇出，金额须与本通知单一致。',
    en: 'Please pay from the unit’s own account, exactly the sum of this notice.',
  },
  seal: { zh: '（盖章）', en: '(seal)' },
  handledBy: { zh: '经办人：', en: 'Handled by:' },
  receivedBy: { zh: '签收人：', en: 'Received by:' },
  'provincial-union': { zh: '省总工会补助', en: 'provincial union' },
  'city-union': { zh: '市总工会补助', en: 'city union' },
  government: { zh: '政府补助', en: 'government' },
  'relief-fund': { zh: '帮扶资金', en: 'relief fund' },
} as const satisfies Record<string, Text>;
