import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual reconcile`, on the terminal and in its workbook. */
export const reconcileTexts = {
  exampleOne: { zh: '本期逐项对账，写核对表', en: 'reconcile the period, with a workbook' },
  exampleTwo: { zh: '只算到某一天', en: 'only what was posted up to a day' },
  heading: { zh: '{scheme}第 {period} 期对账', en: '{scheme}, period {period}: reconciliation' },
  headingAsOf: {
    zh: '{scheme}第 {period} 期对账（截至 {day}）',
    en: '{scheme}, period {period}: reconciliation as of {day}',
  },
  amount: { zh: '金额（元）', en: 'yuan' },
  difference: { zh: '差额', en: 'difference' },
  equal: { zh: '✓', en: '✓' },
  unequal: { zh: '✗', en: '✗' },
  allEqual: { zh: '各项一致。', en: 'Everything agrees.' },
  differences: { zh: '{count} 处不符：', en: '{count} {count|difference|differences}:' },
  kind: { zh: '{count} 处，{amount} 元', en: '{count}, {amount} yuan' },
  more: { zh: '另有 {count} 处，见 {file}。', en: 'and {count} more, in {file}.' },
  explain: {
    zh: '“mutual explain {kind}” 说明这是什么、怎样处理。',
    en: '"mutual explain {kind}" says what it is and how to mend it.',
  },
  written: { zh: '已写入 {file}', en: 'Written: {file}' },
  ofNobody: { zh: '（未分单位）', en: '(no unit)' },
  bookTitle: { zh: '{scheme}对账表', en: '{scheme}: reconciliation' },
  sidesSheet: { zh: '总表', en: 'Sides' },
  feesSheet: { zh: '人数×标准', en: 'Members by fee' },
  unitsSheet: { zh: '分单位', en: 'By unit' },
  differencesSheet: { zh: '差异', en: 'Differences' },
  sequence: { zh: '序号', en: 'No.' },
  unit: { zh: '单位', en: 'Unit' },
  comparison: { zh: '核对事项', en: 'Comparison' },
  side: { zh: '口径', en: 'Side' },
  result: { zh: '结果', en: 'Result' },
  agrees: { zh: '一致', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  plan: { zh: '互助项目', en: 'Plan' },
  feeEach: { zh: '互助金标准', en: 'Fee' },
  members: { zh: '人次', en: 'Enrolments' },
  sum: { zh: '金额', en: 'Sum' },
  roster: { zh: '花名册', en: 'Roster' },
  due: { zh: '应收', en: 'Due' },
  received: { zh: '已收', en: 'Received' },
  open: { zh: '未收', en: 'Open' },
  advance: { zh: '预收', en: 'In advance' },
  decided: { zh: '审定', en: 'Decided' },
  unpaid: { zh: '未发放', en: 'Unpaid' },
  fees: { zh: '互助金', en: 'Fees' },
  benefits: { zh: '补助', en: 'Benefits' },
  differenceKind: { zh: '种类', en: 'Kind' },
  what: { zh: '说明', en: 'What' },
  command: { zh: '处理的命令', en: 'Command' },
  key: { zh: '编号', en: 'Key' },
  carried: { zh: '结账时结转', en: 'Carried over at the close' },
  yes: { zh: '是', en: 'yes' },
  noDifferences: { zh: '各项一致，没有差异。', en: 'Everything agrees: no differences.' },
  asOfNote: { zh: '只计截至 {day}（含）的账。', en: 'Only what was posted up to and including {day}.' },
  signatures: {
    zh: '单位负责人：　　　　　　　　　　会计：　　　　　　　　　　复核：　　　　　　　　　　日期：',
    en: 'Head of the centre:                    Accountant:                    Checked by:                    Date:',
  },
} as const satisfies Record<string, Text>;

/** What a comparison holds against what. */
export const comparisonTexts = {
  fees: { zh: '互助金：花名册 × 标准 = 应收 = 已收', en: 'Fees: roster × fee = due = received' },
  subsidies: { zh: '代缴补助：花名册 = 应收 = 已收', en: 'Subsidies: roster = due = received' },
  income: { zh: '收入：全部互助金 = 4001', en: 'Income: fees of all = 4001' },
  advances: { zh: '预收：2203 应无余额', en: 'Advances: nothing left on 2203' },
  benefits: { zh: '补助：审核结论 = 5001', en: 'Benefits: decisions = 5001' },
  payouts: { zh: '发放：审定 = 批次 = 银行回执', en: 'Payouts: decided = batches = the bank’s results' },
  recoveries: { zh: '追回：更正 = 1221，应无余额', en: 'Recoveries: corrections = 1221, nothing left' },
  transit: { zh: '在途（各期）：批次 − 对账单 = 1012', en: 'Transit (all periods): batches − statement = 1012' },
  bank: { zh: '银行（各期）：对账单余额 = 1002', en: 'Bank (all periods): statement balance = 1002' },
  statements: { zh: '对账单（各期）：余额逐行连续', en: 'Statements (all periods): balances follow' },
  unidentified: {
    zh: '待查（各期）：对账单 = 2205，应无余额',
    en: 'Unidentified (all periods): lines = 2205, nothing left',
  },
} as const satisfies Record<string, Text>;

/** What the sums of comparisons are. */
export const sumTexts = {
  roster: { zh: '花名册 × 标准', en: 'roster × fee' },
  due: { zh: '账上应收', en: 'due by the books' },
  brought: { zh: '加：期初带入', en: 'and brought in' },
  received: { zh: '已收', en: 'received' },
  'fees-of-all': { zh: '全部参加职工的互助金', en: 'fees of all members' },
  'fee-income': { zh: '4001 互助金收入', en: '4001 fee income' },
  none: { zh: '应为', en: 'should be' },
  advances: { zh: '2203 预收互助金', en: '2203 fees in advance' },
  decided: { zh: '审定补助', en: 'decided' },
  'benefits-expense': { zh: '5001 互助补助支出', en: '5001 benefits' },
  sent: { zh: '已编批，减应追回', en: 'in batches, less what is to come back' },
  paid: { zh: '银行已付，减应追回', en: 'paid by the bank, less the same' },
  'to-recover': { zh: '按申请应追回', en: 'to be recovered by the claims' },
  recoveries: { zh: '1221 应追回补助', en: '1221 recoveries' },
  'waiting-for-statement': { zh: '批次未从对账单付出', en: 'batches not on the statement' },
  transit: { zh: '1012 在途资金', en: '1012 money in transit' },
  statement: { zh: '对账单余额', en: 'balance of the statement' },
  bank: { zh: '1002 银行存款', en: '1002 bank' },
  follows: { zh: '没有对账单的收付', en: 'moved without a statement' },
  'unidentified-lines': { zh: '待查的行', en: 'lines not identified' },
  unidentified: { zh: '2205 待查款项', en: '2205 money not identified' },
} as const satisfies Record<string, Text>;

/** What a difference weighs, under `explain`: where it is found, and whether it keeps a period from being closed. */
export const differenceWeights = {
  period: {
    zh: '对账差异（处理或注明理由后才能结账）',
    en: 'a difference of the reconciliation (the period closes once it is mended or waived)',
  },
  ledger: {
    zh: '对账差异，不分期（处理或注明理由后才能结账）',
    en: 'a difference of the reconciliation over all periods (a period closes once it is mended or waived)',
  },
  carried: {
    zh: '对账差异（结账时结转，不妨碍结账）',
    en: 'a difference of the reconciliation (carried over when the period is closed)',
  },
} as const satisfies Record<string, Text>;
