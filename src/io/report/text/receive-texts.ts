import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual receive`. */
export const receiveTexts = {
  files: {
    zh: '银行对账单：文件、文件夹或通配符；不写则列出还有哪些待查',
    en: 'bank statements: files, folders or globs; without any, what is still not identified is listed',
  },
  optionAccount: {
    zh: '专户账号；不写则用 mutual.yaml 里 account: {payee, bank, number} 的 number',
    en: 'the fund’s own account; else the number of account: {payee, bank, number} in mutual.yaml',
  },
  optionAs: { zh: '认不出的各笔是什么', en: 'what lines are that nothing else matches' },
  optionLine: { zh: '--as 只用于这一行，可写多次', en: 'the line that --as is about; may be given several times' },
  optionAssign: {
    zh: '认领：编号=单位[:期次]、编号=批次号或编号=利息之类，编号照 mutual receive 所列，如 12-3；或填好的 receipts.xlsx；可写多次',
    en: 'say what a line is: LINE=UNIT[:PERIOD], LINE=BATCH or LINE=interest and the like, with the number that mutual receive lists, as in 12-3; or receipts.xlsx as filled in; may be given several times',
  },
  optionReason: { zh: '改认已认领的一笔时的理由', en: 'why a line that was identified is made something else' },
  optionSetOff: { zh: '用单位多缴的款抵其应缴', en: 'set what units overpaid off against what they owe' },
  optionUnit: { zh: '--set-off 只办这个单位', en: 'set off for this unit only' },
  optionAgain: {
    zh: '待查的各笔再核对一遍：花名册后到的，这时能认出来',
    en: 'match again what is not identified, now that more rosters have come in',
  },
  optionPartial: {
    zh: '只有部分明细：余额不连续也收下，并说明缺多少',
    en: 'only some of the lines are at hand: take them though balances do not follow, and tell what is missing',
  },
  optionInvoiced: {
    zh: '开票日期，办法规定保障自开票之日起的才用；不写为到账日',
    en: 'day of the invoices, where coverage begins with them; else that of the payment',
  },
  exampleOne: { zh: '收下七月的对账单', en: 'take in July’s statement' },
  exampleTwo: { zh: '先看看各笔会怎么核销', en: 'see first what the lines would settle' },
  exampleThree: { zh: '认领一笔', en: 'say whose a line is' },
  exampleFour: { zh: '填好待查款项表后一次认领', en: 'say it of many at once, in the list as filled in' },
  exampleFive: { zh: '认不出的都是利息', en: 'what nothing else matches is interest' },
  exampleSix: { zh: '用多缴的款抵下一期应缴', en: 'let what was paid too much pay what is owed now' },
  exampleSeven: { zh: '花名册后到的，再核对一遍', en: 'match again once more rosters have come in' },
  exampleEight: { zh: '只导出了收入的各笔', en: 'only what came in was exported' },
  exampleNine: { zh: '发票开在另一天，保障自那天起', en: 'invoices of another day, from which coverage counts' },
  taken: {
    zh: '{file}：新收 {lines} 笔，收入 {in} 元，支出 {out} 元。',
    en: '{file}: {lines} new {lines|line|lines}, {in} yuan in, {out} yuan out.',
  },
  wouldTake: {
    zh: '{file}：会新收 {lines} 笔，收入 {in} 元，支出 {out} 元。',
    en: '{file}: would take {lines} new {lines|line|lines}, {in} yuan in, {out} yuan out.',
  },
  knownLines: {
    zh: '  其中 {count} 笔以前收过，没有重复入账。',
    en: '  {count} {count|line was|lines were} taken before and not again.',
  },
  unchanged: {
    zh: '{file}：各笔以前都收过，没有变化。',
    en: '{file}: all its lines were taken before; nothing changes.',
  },
  nothingIn: { zh: '{file}：没有明细。', en: '{file}: it has no lines.' },
  refused: { zh: '{file}：有错误，一笔也没有收。', en: '{file}: it has errors, so none of its lines was taken.' },
  kind: { zh: '核销为', en: 'Settles' },
  count: { zh: '笔数', en: 'Lines' },
  amount: { zh: '金额', en: 'Amount' },
  units: { zh: '单位', en: 'Units' },
  notable: { zh: '请留意：', en: 'Please note:' },
  tooMuch: { zh: '  {unit}：多缴 {amount} 元，记为预收。', en: '  {unit}: {amount} yuan too much, kept in advance.' },
  tooLittle: {
    zh: '  {unit}：本次缴 {amount} 元，还欠 {open} 元。',
    en: '  {unit}: paid {amount} yuan, {open} still open.',
  },
  started: {
    zh: '  {unit}：{members} 人的保障自 {from} 起生效。',
    en: '  {unit}: coverage of {members} {members|member|members} begins on {from}.',
  },
  notStarted: {
    zh: '  {unit}：有人同期已由别的单位参加，保障没有生效。请用 mutual amend 处理后再运行 mutual receive --again。',
    en: '  {unit}: somebody is covered through another unit, so coverage did not begin. Settle it with mutual amend, then run mutual receive --again.',
  },
  doubtful: {
    zh: '待查 {count} 笔，收入 {in} 元，支出 {out} 元：',
    en: 'Not identified: {count} {count|line|lines}, {in} yuan in, {out} yuan out:',
  },
  line: { zh: '编号', en: 'Line' },
  on: { zh: '日期', en: 'Day' },
  counterparty: { zh: '对方', en: 'Counterparty' },
  remark: { zh: '摘要', en: 'Remark' },
  perhaps: { zh: '可能是', en: 'Might be' },
  differs: { zh: '{what}，差 {amount}', en: '{what}, {amount} off' },
  perhapsMore: { zh: '{first}，另有 {count} 种可能', en: '{first}; {count} more {count|guess|guesses}' },
  moreDoubtful: { zh: '……还有 {count} 笔，见 receipts.xlsx。', en: '… and {count} more, in receipts.xlsx.' },
  noneDoubtful: { zh: '没有待查的款项。', en: 'Nothing is left to identify.' },
  next: {
    zh: '下一步：mutual receive --assign {line}={word}，或填好 receipts.xlsx 后 mutual receive --assign {book}。',
    en: 'Next: mutual receive --assign {line}={word}, or fill in receipts.xlsx and run mutual receive --assign {book}.',
  },
  nextWithoutBook: {
    zh: '下一步：mutual receive --assign {line}={word}，或填好上次写出的 receipts.xlsx，在 --assign 后写它的路径。',
    en: 'Next: mutual receive --assign {line}={word}, or fill in receipts.xlsx as it was last written and give its path to --assign.',
  },
  assigned: { zh: '{line}：{amount} 元，{what}。', en: '{line}: {amount} yuan, {what}.' },
  setOff: {
    zh: '{unit}：以 {from} 的多缴抵 {period} 应缴 {amount} 元。',
    en: '{unit}: {amount} yuan of {from} pay what is owed for {period}.',
  },
  nothingToSetOff: {
    zh: '没有可以抵缴的多缴款：多缴的单位不欠别的。要退的，退款后收下有这笔款的对账单。',
    en: 'No unit that overpaid owes anything. What is to be returned: pay it back, and take in the statement that shows it.',
  },
  matchedAgain: { zh: '再核对：认出 {count} 笔。', en: 'Matched again: {count} {count|line|lines} identified.' },
} as const satisfies Record<string, Text>;

/** What lines settle, in a word. */
export const settlementWords = {
  fee: { zh: '互助金', en: 'fee' },
  subsidy: { zh: '代缴补助', en: 'part of fees' },
  advance: { zh: '预收', en: 'in advance' },
  interest: { zh: '利息', en: 'interest' },
  grant: { zh: '补助拨入', en: 'grant' },
  donation: { zh: '捐赠', en: 'donation' },
  recovery: { zh: '追回补助', en: 'recovery' },
  'returned-fee': { zh: '退还多缴', en: 'returned' },
  batch: { zh: '批次付款', en: 'batch' },
  bounced: { zh: '退汇', en: 'came back' },
  adjustment: { zh: '上解调节金', en: 'adjustment fund' },
  passing: { zh: '收付两抵', en: 'in and out' },
  unidentified: { zh: '待查款项', en: 'not identified' },
} as const satisfies Record<string, Text>;

/** Why a line is taken for what it is, or is doubted. */
export const matchReasons = {
  named: { zh: '写明了单位的全称或名册所列别称', en: 'the unit is named as its register lists it' },
  'named-with-code': { zh: '写明了信用代码', en: 'the unit’s credit code is there' },
  'short-name': { zh: '单位简称唯一，金额相符', en: 'a short name of one unit, and its sum' },
  'several-payments': { zh: '同一单位几笔合计相符', en: 'several payments come to what the unit owes' },
  'several-units': { zh: '写明的几个单位合计相符', en: 'the sum of the units that are named' },
  'too-much': { zh: '多于应缴', en: 'more than is owed' },
  'too-little': { zh: '少于应缴', en: 'less than is owed' },
  'nothing-open': { zh: '该单位没有欠缴', en: 'the unit owes nothing' },
  interest: { zh: '银行结息', en: 'interest of the bank' },
  subsidy: { zh: '付款方与金额相符', en: 'payer and sum fit' },
  batch: { zh: '与批次相符', en: 'a batch that was sent' },
  'batch-less-bounced': { zh: '批次减去退汇后相符', en: 'a batch less what came back' },
  payment: { zh: '批次中的一笔', en: 'one payment of a batch' },
  bounced: { zh: '批次中退回的一笔', en: 'a payment that came back' },
  'returned-fee': { zh: '退还该单位多缴', en: 'what the unit overpaid goes back' },
  recovery: { zh: '姓名与应追回的金额相符', en: 'name and sum of what is to be recovered' },
  'as-told': { zh: '人工指定', en: 'as told' },
  'unknown-payer': { zh: '付款方不明', en: 'nobody knows who pays' },
  'amount-only': { zh: '只有金额相符', en: 'only the sum fits' },
  'sum-of-units': { zh: '几个单位的应缴合计相符', en: 'the dues of several units add up to it' },
  'name-not-sure': { zh: '单位名称不能确定', en: 'the name is not sure' },
  'amount-not-sure': { zh: '简称相符，金额不符', en: 'a short name, and another sum' },
  'several-named': { zh: '写了几个单位，合计不符', en: 'several units, and another sum' },
  'payer-and-remark-differ': { zh: '付款方与摘要所写单位不同', en: 'payer and remark name different units' },
  'period-other': { zh: '所写期次没有欠缴', en: 'nothing is owed for the period that is named' },
  'period-which': { zh: '几期都有欠缴，未写哪一期', en: 'several periods are open, and none is named' },
  'for-others': { zh: '可能代其他单位缴纳', en: 'it may be for other units' },
  'perhaps-recovery': { zh: '可能是退回的补助', en: 'it may give back a benefit' },
  'perhaps-bounced': { zh: '可能是退汇', en: 'a payment may have come back' },
  'perhaps-bounced-though-paid': {
    zh: '这笔付款银行答复过成功，现在又退回：先向银行核实，确已退回的，先用 mutual payout result 文件 --came-back 把它登记为失败，再认领这一行',
    en: 'the bank answered this payment as paid, and now it came back: ask the bank; if so take it in as failed with mutual payout result FILE --came-back, then assign the line',
  },
  'perhaps-interest': { zh: '可能是利息', en: 'it may be interest' },
  'perhaps-subsidy': { zh: '可能是代缴补助', en: 'it may be a part of fees' },
  'perhaps-donation': { zh: '可能是捐赠', en: 'it may be a donation' },
  'perhaps-batch': { zh: '可能是批次付款', en: 'it may be a batch' },
  'perhaps-returned-fee': { zh: '可能是退还多缴', en: 'it may go back to a unit' },
  'went-out': { zh: '付出的款项不明', en: 'what went out is not known' },
} as const satisfies Record<string, Text>;

/** The workbook of receipts. */
export const receiptsBookTexts = {
  title: { zh: '{scheme}银行收付核销表', en: '{scheme}: what bank lines settle' },
  settledSheet: { zh: '收付核销', en: 'Settled' },
  openSheet: { zh: '待查款项', en: 'Not identified' },
  openTitle: { zh: '待查款项（请填写“认领为”）', en: 'Not identified (fill in “Assign”)' },
  serial: { zh: '流水号', en: 'Serial' },
  account: { zh: '对方账号', en: 'Their account' },
  in: { zh: '收入', en: 'In' },
  out: { zh: '支出', en: 'Out' },
  balance: { zh: '余额', en: 'Balance' },
  of: { zh: '单位、付款方或批次', en: 'Unit, payer or batch' },
  period: { zh: '期', en: 'Period' },
  part: { zh: '核销金额', en: 'Settled sum' },
  why: { zh: '依据', en: 'Because' },
  doubt: { zh: '为何待查', en: 'Why' },
  origin: { zh: '原件位置', en: 'Where it stands' },
  assign: { zh: '认领为', en: 'Assign' },
  detail: { zh: '认领期次', en: 'Detail' },
  assignAmount: { zh: '认领金额', en: 'Part' },
  help: {
    zh: '“认领为”填单位全称、批次号，或：利息、补助、捐赠、追回:申请编号、退汇:申请编号、手续费、调节金、两抵（误汇退回、由别人补上的）；退还多缴的，填那个单位。一笔分给几个单位的，复制该行，各填“认领金额”。填好后运行：mutual receive --assign 本文件',
    en: '“Assign” takes a unit’s name, a batch’s number, or 利息 (interest), 补助 (subsidy), 捐赠 (donation), 追回:CLAIM (recovery), 退汇:CLAIM (bounced), 手续费 (charges), 调节金 (adjustment), 两抵 (passing: back again in the same sum). For several units copy the row and give each its part. Then run: mutual receive --assign FILE',
  },
} as const satisfies Record<string, Text>;

/** What `mutual status` says of receipts. */
export const receiveStatusTexts = {
  nothingReceived: {
    zh: '互助金尚未到账，{units} 个单位欠 {open} 元；有了银行对账单：mutual receive 对账单.xlsx',
    en: 'no fees received yet, {open} yuan open from {units} {units|unit|units}; with the bank’s statement: mutual receive statement.xlsx',
  },
  dues: {
    zh: '已到账 {received} 元，{units} 个单位还欠 {open} 元',
    en: '{received} yuan received, {open} yuan still open from {units} {units|unit|units}',
  },
  advance: {
    zh: '单位多缴 {advance} 元，可用 mutual receive --set-off 抵缴',
    en: '{advance} yuan paid too much: mutual receive --set-off lets it pay what is owed',
  },
  unidentified: {
    zh: '待查 {count} 笔，收入 {in} 元，支出 {out} 元：mutual receive 列出',
    en: 'not identified: {count} {count|line|lines}, {in} yuan in, {out} yuan out: mutual receive lists them',
  },
} as const satisfies Record<string, Text>;
