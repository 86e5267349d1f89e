import type { KeyFigureName } from '../../../rules/summary/key-figures.ts';
import type { Text } from '../../../rules/value/text.ts';

/** Figures that stand at the head of an audit, in this order. */
export const auditKeyTexts = {
  units: { zh: '参加单位', en: 'Units' },
  members: { zh: '参加人数', en: 'Members' },
  due: { zh: '单位应缴（元）', en: 'Due from units (yuan)' },
  received: { zh: '单位已缴（元）', en: 'Received from units (yuan)' },
  visits: { zh: '补助人次', en: 'Visits helped' },
  granted: { zh: '补助金额（元）', en: 'Benefits (yuan)' },
  paid: { zh: '已发放（元）', en: 'Paid (yuan)' },
  closing: { zh: '结余（元）', en: 'Balance (yuan)' },
} as const satisfies Partial<Record<KeyFigureName, Text>>;

/** Texts of the charts of an audit. */
export const auditChartTexts = {
  month: { zh: '月份', en: 'Month' },
  unit: { zh: '单位', en: 'Unit' },
  test: { zh: '检查', en: 'Test' },
  amount: { zh: '金额（元）', en: 'Yuan' },
  visits: { zh: '人次', en: 'Visits' },
  paid: { zh: '按月发放（元）', en: 'Payouts by month (yuan)' },
  paidNote: {
    zh: '按批次日期，已付或待回执的；退汇、作废的不计。',
    en: 'By the day of the batch: paid or at the bank, without what came back.',
  },
  payments: { zh: '笔数', en: 'Payments' },
  lastMonths: { zh: '只画最近 {count} 个月。', en: 'The last {count} months.' },
  bands: { zh: '按每人次补助金额分段（元）', en: 'Benefits by amount of a visit (yuan)' },
  band: { zh: '每人次', en: 'A visit' },
  balance: { zh: '互助金结余与银行存款（元）', en: 'Balance of the fund and of the bank account (yuan)' },
  fund: { zh: '互助金结余', en: 'Fund' },
  bank: { zh: '银行存款', en: 'Bank' },
  balanceNote: {
    zh: '月末数，按账面，含台账中各期；结余按收支计，不等于存款。',
    en: 'At the end of the month, by the books, over all periods of the ledger; the fund counts income and expense, not cash.',
  },
  ratioBands: { zh: '按参加比例分布的单位数', en: 'Units by participation ratio' },
  ratios: { zh: '各单位参加比例', en: 'Participation ratio by unit' },
  ratio: { zh: '参加比例', en: 'Ratio' },
  units: { zh: '单位数', en: 'Units' },
  ratioBelow: { zh: '{below}% 以下', en: 'below {below}%' },
  ratioWithin: { zh: '{from}%～{below}%', en: '{from}–{below}%' },
  ratioFrom: { zh: '{from}% 及以上', en: '{from}% and above' },
  ratioNote: {
    zh: '参加人数 ÷ 最近一份花名册申报的人数。最低：{lowest}。',
    en: 'Participants by the headcount that the latest list states. Lowest: {lowest}.',
  },
  ratioNoteAll: {
    zh: '参加人数 ÷ 最近一份花名册申报的人数。',
    en: 'Participants by the headcount that the latest list states.',
  },
  like: { zh: '人均补助高于同类最多的单位（元）', en: 'Units furthest above their like, for each member (yuan)' },
  own: { zh: '本单位', en: 'the unit' },
  others: { zh: '同类其他单位', en: 'others of its kind' },
  members: { zh: '人数', en: 'Members' },
  likeNote: {
    zh: '补助金额 ÷ 参加人数，与同类其他单位合计相比，按高出的总额排列；不足 {fewest} 人的单位不列。',
    en: 'Benefits by members, against all other units of the kind, in order of the yuan above; units of fewer than {fewest} members are left out.',
  },
  stake: { zh: '涉及金额最多的检查（元）', en: 'Tests with most at stake (yuan)' },
  cases: { zh: '问题数', en: 'Cases' },
} as const satisfies Record<string, Text>;
