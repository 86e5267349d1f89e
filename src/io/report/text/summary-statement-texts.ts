import type { Payer } from '../../../rules/fund/short.ts';
import type { CarryOver } from '../../../rules/fund/statement/carry-over.ts';
import type { Text } from '../../../rules/value/text.ts';

/** The fund statement 互助金收支情况表. */
export const statementTexts = {
  title: { zh: '{scheme}第 {period} 期互助金收支情况表', en: '{scheme}: fund statement of period {period}' },
  sheet: { zh: '收支情况表', en: 'Fund statement' },
  item: { zh: '项目', en: 'Item' },
  amount: { zh: '金额（元）', en: 'Amount (yuan)' },
  remark: { zh: '说明', en: 'Remark' },
  opening: { zh: '一、期初结余', en: 'I. Opening balance' },
  income: { zh: '二、本期收入', en: 'II. Income' },
  remitted: { zh: '　互助金：单位缴纳', en: '– fees remitted by units' },
  paidBy: { zh: '　互助金：{payer}代缴', en: '– fees paid by {payer}' },
  'subsidy-income': { zh: '　补助拨入', en: '– grants' },
  grantBy: { zh: '　补助拨入：{payer}', en: '– grants of {payer}' },
  'interest-income': { zh: '　利息收入', en: '– interest' },
  'donation-income': { zh: '　捐赠收入', en: '– donations' },
  splits: { zh: '三、提取', en: 'III. Set aside' },
  split: { zh: '　{title}', en: '– {title}' },
  splitOfFees: { zh: '互助金 {base} 元的 {rate}', en: '{rate} of fees of {base} yuan' },
  splitOfIncome: { zh: '收入 {base} 元的 {rate}', en: '{rate} of income of {base} yuan' },
  benefits: { zh: '四、补助支出', en: 'IV. Benefits' },
  benefitVisits: { zh: '{visits} 人次', en: '{visits} {visits|visit|visits}' },
  otherBenefits: { zh: '　退回归还与更正', en: '– payments that fell to the fund, corrections' },
  closing: { zh: '五、期末结余', en: 'V. Closing balance' },
  closingBalance: { zh: '期末结余', en: 'Closing balance' },
  closingIs: { zh: '一加二减三减四', en: 'I + II − III − IV' },
  position: { zh: '期末结余的构成', en: 'What the closing balance is made of' },
  account: { zh: '科目', en: 'Account' },
  number: { zh: '科目编号', en: 'Number' },
  splitsToPost: { zh: '减：结转时提取', en: 'less: to be set aside at closing' },
  elsewhere: { zh: '减：其他各期与其他办法的收支', en: 'less: later periods and other schemes' },
  carryOver: { zh: '结余滚存', en: 'Carry-over' },
  scope: { zh: '结余去向', en: 'Stays with' },
  carryOpening: { zh: '期初（元）', en: 'Opening (yuan)' },
  carryResult: { zh: '本期收支（元）', en: 'Result (yuan)' },
  carryClosing: { zh: '期末（元）', en: 'Closing (yuan)' },
  centre: { zh: '（中心）', en: '(the centre)' },
  shortage: { zh: '资金不足', en: 'The fund is short' },
  short: {
    zh: '补助 {owed} 元，可用 {available} 元，整个资金不足 {short} 元。',
    en: 'Benefits {owed}, the whole fund holds {available}: {short} yuan are wanting.',
  },
  answerNone: {
    zh: '实施办法没有规定怎么办，补助仍照数应付。',
    en: 'The scheme does not say what happens then; benefits stand in full.',
  },
  answerProRata: {
    zh: '实施办法规定按比例支付，各项相加正好等于可用的金额。',
    en: 'The scheme pays in proportion; the parts add up to what there is.',
  },
  answerTopUp: { zh: '实施办法规定由{by}补足。', en: 'The scheme has it made up by {by}.' },
  policy: { zh: '办法', en: 'Policy' },
  'pro-rata': { zh: '按比例支付', en: 'pro rata' },
  'top-up': { zh: '补足', en: 'top-up' },
  inForce: { zh: '{policy}（本办法）', en: '{policy} (this scheme)' },
  paid: { zh: '共付（元）', en: 'Paid (yuan)' },
  fromFund: { zh: '资金支付（元）', en: 'By the fund (yuan)' },
  added: { zh: '补入（元）', en: 'Added (yuan)' },
  open: { zh: '尚缺（元）', en: 'Open (yuan)' },
  ratio: { zh: '支付比例', en: 'Ratio' },
  parts: { zh: '按比例支付明细', en: 'Pro rata' },
  claim: { zh: '申请号', en: 'Claim' },
  owed: { zh: '应付（元）', en: 'Owed (yuan)' },
  part: { zh: '按比例（元）', en: 'Pro rata (yuan)' },
  drawnUp: { zh: '制表人：', en: 'Drawn up by:' },
  accountant: { zh: '会计：', en: 'Accountant:' },
  head: { zh: '负责人：', en: 'Head:' },
  date: { zh: '日期：', en: 'Date:' },
  seal: { zh: '单位（盖章）：', en: 'Seal:' },
} as const satisfies Record<string, Text>;

/** Whom a closing balance stays with. */
export const scopeTexts: Readonly<Record<NonNullable<CarryOver['scope']>, Text>> = {
  county: { zh: '以县为单位滚存', en: 'each county' },
  city: { zh: '市级滚存', en: 'the city' },
  province: { zh: '省级滚存', en: 'the province' },
  unit: { zh: '各单位滚存', en: 'each unit' },
  none: { zh: '不滚存', en: 'nobody: nothing is carried over' },
};

/** Who makes up for what a fund is short of. */
export const payerTexts: Readonly<Record<Payer, Text>> = {
  government: { zh: '财政', en: 'government' },
  union: { zh: '工会', en: 'the union' },
  enterprise: { zh: '企业', en: 'the enterprise' },
  'adjustment-fund': { zh: '调节金', en: 'the adjustment fund' },
  'relief-fund': { zh: '帮扶资金', en: 'the relief fund' },
};
