import type { ReasonCode } from '../../../rules/claim/reasons.ts';
import type { Text } from '../../../rules/value/text.ts';

/** Texts of the payout sheets, of a member's slip and of the sheet of decisions. */
export const payoutTexts = {
  bookTitle: { zh: '{scheme}补助金发放表', en: 'Payout sheets: {scheme}' },
  unitTitle: { zh: '{scheme}补助金发放表：{unit}', en: 'Payout sheet: {scheme}, {unit}' },
  totalSheet: { zh: '汇总', en: 'Total' },
  batchSubtitle: {
    zh: '{subtitle}　批次 {batch}　制表日期 {day}',
    en: '{subtitle}   batch {batch}   made on {day}',
  },
  sequence: { zh: '序号', en: 'No.' },
  line: { zh: '批次行号', en: 'Line' },
  unit: { zh: '单位', en: 'Unit' },
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '证件号码', en: 'Identity number' },
  payee: { zh: '收款人', en: 'Payee' },
  bank: { zh: '开户银行', en: 'Bank' },
  account: { zh: '银行账号', en: 'Account' },
  benefit: { zh: '补助项目', en: 'Benefit' },
  claim: { zh: '申请号', en: 'Claim' },
  amount: { zh: '金额（元）', en: 'Amount (yuan)' },
  members: { zh: '人数', en: 'Members' },
  lines: { zh: '笔数', en: 'Payments' },
  total: { zh: '合计', en: 'Total' },
  totalOf: {
    zh: '合计 {members} 人 {lines} 笔',
    en: 'Total: {members} {members|member|members}, {lines} {lines|payment|payments}',
  },
  totalOfUnits: { zh: '合计 {units} 个单位', en: 'Total: {units} {units|unit|units}' },
  inWords: { zh: '合计（大写）：人民币{words}', en: 'Total in Chinese capitals 合计（大写）: 人民币{words}' },
  signaturesOfUnit: {
    zh: '单位（盖章）：　　　　　　　　　　　　经办人：　　　　　　　　　　　　日期：',
    en: 'Seal of the unit:                         Handled by:                         Date:',
  },
  signaturesOfCentre: {
    zh: '审批：　　　　　　　　　　复核：　　　　　　　　　　财务：　　　　　　　　　　制表：',
    en: 'Approved by:                    Checked by:                    Accountant:                    Made by:',
  },
  decisionsTitle: { zh: '{scheme}补助审核结果', en: 'Decisions: {scheme}' },
  decisionsSheet: { zh: '审核结果', en: 'Decisions' },
  event: { zh: '申请事由', en: 'Event' },
  eventDay: { zh: '事由日期', en: 'Day' },
  status: { zh: '审核结果', en: 'Decision' },
  reasons: { zh: '原因', en: 'Reasons' },
  clauses: { zh: '依据条款', en: 'Clauses' },
  state: { zh: '付款状态', en: 'Payment' },
  said: { zh: '裁定或更正的理由：{reason}', en: 'Ruled or corrected, since: {reason}' },
  paymentAmount: { zh: '{called}（元）', en: '{called} (yuan)' },
  source: { zh: '来源', en: 'Source' },
  benefits: { zh: '各项补助（元）', en: 'By benefit (yuan)' },
  totalDecisions: {
    zh: '合计 {count} 件：全额补助 {approved}，部分补助 {reduced}，不予补助 {rejected}，暂缓 {held}',
    en: 'Total: {count}; approved {approved}, reduced {reduced}, rejected {rejected}, held {held}',
  },
  returnedSheet: { zh: '退回', en: 'Returned' },
  returnedTitle: { zh: '{scheme}退回的补助申请', en: 'Claims that go back: {scheme}' },
  problems: { zh: '发现的问题', en: 'What was found' },
  totalReturned: {
    zh: '合计退回 {count} 件：没有收下，也没有编号；标出单元格的工作簿在 returned/ 里，改好后再收',
    en: 'Total: {count}. They were not taken and have no number; the workbooks below returned/ have the cells marked, to be mended and taken in again',
  },
  returnedBesides: {
    zh: '另有退回 {count} 件，见“{sheet}”表',
    en: 'Besides, {count} {count|claim goes|claims go} back: see the sheet {sheet}',
  },
  unreadBesides: {
    zh: '另有 {count} 行是申请，但没有读懂，标在 returned/ 里的工作簿上',
    en: 'Besides, {count} {count|row stands for a claim and|rows stand for claims and} could not be read: see the workbooks below returned/',
  },
  slipSheet: { zh: '补助审核单', en: 'Decision slip' },
  slipTitle: { zh: '{scheme}补助审核单', en: 'Decision on a claim: {scheme}' },
  slipFile: { zh: '{unit}-{name}-{ending}', en: '{unit}-{name}-{ending}' },
  claimHeading: { zh: '补助 {claim}：{status}，{amount} 元', en: 'Claim {claim}: {status}, {amount} yuan' },
  howDecided: { zh: '审核过程', en: 'How it was decided' },
  limits: { zh: '限额与次数', en: 'Limits' },
  limit: { zh: '限额', en: 'Limit' },
  allowed: { zh: '允许', en: 'Allowed' },
  used: { zh: '此前已用', en: 'Used before' },
  taken: { zh: '本次', en: 'This claim' },
  remaining: { zh: '剩余', en: 'Left' },
  clause: { zh: '条款', en: 'Clause' },
  whatWouldChange: { zh: '怎样会改变结果', en: 'What would change the result' },
  nothingWouldChange: { zh: '已按办法足额补助。', en: 'The claim is paid in full under the scheme.' },
  paidTo: { zh: '付款', en: 'Payment' },
  paidLine: { zh: '{reference}：付 {payee}，{amount} 元', en: '{reference}: to {payee}, {amount} yuan' },
  inferred: {
    zh: '以下条款由来源推定或字迹不清：{clauses}。',
    en: 'These clauses are inferred from their source or hard to read: {clauses}.',
  },
  handled: {
    zh: '审核人：　　　　　　　　　　　　职工（签收）：　　　　　　　　　　　　日期：',
    en: 'Decided by:                         Received by the member:                         Date:',
  },
} as const satisfies Record<string, Text>;

/** What would have to be otherwise for each reason; the values of the reason fill it. */
export const changeTexts = {
  'plan-not-taken': {
    zh: '参加“{plan}”后发生的，才能申请；已发生的不变。',
    en: 'Only what happens after joining "{plan}" can be claimed; this claim stays as it is.',
  },
  'no-benefit': {
    zh: '本办法没有这种情形的补助；申请事由填错的，更正后重新申请。',
    en: 'The scheme has no such benefit; if the event is wrong on the sheet, correct it and claim again.',
  },
  'wrong-period': { zh: '请在 {date} 所属的互助期申请。', en: 'Claim it in the period to which {date} belongs.' },
  'outside-coverage': {
    zh: '保障期是 {from} 至 {to}；日期有误的，凭材料更正后重新申请。',
    en: 'Coverage is from {from} to {to}; if the day is wrong, correct it from the papers and claim again.',
  },
  'coverage-ended': { zh: '“{benefit}”给付后责任终止，本期不再补助。', en: 'Nothing more is paid after "{benefit}".' },
  'within-waiting': {
    zh: '{until} 以后发生的才能补助；日期有误的，凭材料更正。',
    en: 'What happens after {until} can be paid; a wrong day can be corrected from the papers.',
  },
  'past-deadline': {
    zh: '期限已过（{last}）；有更早递交的凭据的，补交后复核。',
    en: 'The deadline ({last}) is over; proof of an earlier submission would be looked at again.',
  },
  'past-notice': {
    zh: '告知期限已过（{last}）；有更早告知的凭据的，补交后复核。',
    en: 'The union had to be told by {last}; proof that it was would be looked at again.',
  },
  'not-open-yet': { zh: '请在 {first} 以后重新申请。', en: 'Claim again from {first} on.' },
  'papers-missing': {
    zh: '补交材料后重新审核：{papers}。',
    en: 'Hand in the papers that lack, and it is decided again: {papers}.',
  },
  'papers-unknown': {
    zh: '写明已交的材料后重新审核（应有：{papers}）。',
    en: 'State which papers came, and it is decided again (wanted: {papers}).',
  },
  excluded: {
    zh: '“{ground}”不予补助；认定有误的，凭材料申请复核。',
    en: '"{ground}" is excluded; if that is wrong, papers can show it.',
  },
  'exclusion-needs-review': {
    zh: '由审核人认定是否属于“{ground}”后重新审核。',
    en: 'A reviewer has to say whether "{ground}" applies.',
  },
  'condition-not-met': {
    zh: '“{fact}”须为 {wanted}；填写有误的，更正后重新审核。',
    en: '"{fact}" would have to be {wanted}; if it is wrong on the sheet, correct it.',
  },
  'patient-not-covered': {
    zh: '本项只补助{wanted}；患者其实是{wanted}的，更正“{fact}”后重新审核。',
    en: 'This benefit is for {wanted} alone; if that is who was ill, correct "{fact}", and it is decided again.',
  },
  'fact-unknown': { zh: '写明“{fact}”后重新审核。', en: 'State "{fact}", and it is decided again.' },
  'value-missing': {
    zh: '办法没有给出 {path}，由互助中心确定后重新审核。',
    en: 'The scheme does not give {path}; the centre has to settle it first.',
  },
  'disease-not-covered': {
    zh: '“{disease}”不在所列病种内；诊断有误的，凭诊断书更正。',
    en: '"{disease}" is not among the diseases named; a wrong diagnosis can be corrected from the papers.',
  },
  'disease-needs-review': {
    zh: '由审核人认定“{disease}”是否属于所列病种后重新审核。',
    en: 'A reviewer has to say whether "{disease}" is one of the diseases named.',
  },
  'not-first-diagnosis': {
    zh: '只补助保障期内首次确诊的疾病；能证明为首次确诊的，补交材料。',
    en: 'Only a first diagnosis within coverage is paid; papers may show that it is one.',
  },
  'once-only': { zh: '“{benefit}”只补助一次，不再补助。', en: '"{benefit}" is paid once and no more.' },
  'claims-used': {
    zh: '本期 {allowed} 次已用完，下一期重新计算。',
    en: 'All {allowed} claims are used; they count anew in the next period.',
  },
  'paid-other': { zh: '已领取“{benefit}”，两项只能取一项。', en: '"{benefit}" was paid; only one of the two can be.' },
  'cap-used': {
    zh: '限额 {allowed} 元已用完，同一限额内不再补助。',
    en: 'The limit of {allowed} yuan is used up; nothing more is paid within it.',
  },
  capped: {
    zh: '没有限额 {allowed} 元时，可多得 {cut} 元。',
    en: 'Without the limit of {allowed} yuan it would be {cut} yuan more.',
  },
  'nothing-to-pay': {
    zh: '费用超过起付线等标准后才有补助；金额填错的，更正后重新审核。',
    en: 'Only costs above the deductible are paid; wrong sums can be corrected from the papers.',
  },
  'not-renewed': {
    zh: '连续参加的，才给付第 {number} 期。',
    en: 'Instalment {number} is paid only after renewal without a gap.',
  },
  'instalments-done': {
    zh: '{periods} 期已全部给付，不再给付。',
    en: 'All {periods} instalments are paid; nothing more follows.',
  },
  'calendar-missing': {
    zh: '互助中心补上 {year} 年节假日安排后重新审核。',
    en: 'The centre has to add the holidays of {year}; then it is decided again.',
  },
  'dates-missing': { zh: '写明“{fact}”后重新审核。', en: 'State the "{fact}", and it is decided again.' },
} as const satisfies Record<ReasonCode, Text>;
