import type { Text } from '../../../rules/value/text.ts';

/** Texts of the story of a member or a claim under `explain`. */
export const storyTexts = {
  optionUnit: { zh: '姓名相同时，是哪个单位的', en: 'the unit, where several have the name' },
  exampleMember: { zh: '一名职工的全部经过：参加、申请、发放', en: 'all about a member: enrolment, claims, payments' },
  numberCorrected: { zh: '{from} 以前为 {number}', en: 'before {from}: {number}' },
  enrolmentTitle: { zh: '参加情况', en: 'Enrolment' },
  notEnrolled: { zh: '现在没有参加记录。', en: 'On no list now.' },
  enrolment: {
    zh: '{scheme} 第 {period} 期（{from} 至 {to}），单位 {unit}',
    en: '{scheme}, period {period} ({from} to {to}), through {unit}',
  },
  place: { zh: '见花名册 {file} {place}', en: 'on the roster {file} {place}' },
  coverage: {
    zh: '{plan} {shares} 份，{from} 至 {to}，{renewal}',
    en: '{plan}: {shares} {shares|share|shares}, {from} to {to}, {renewal}',
  },
  unpaid: {
    zh: '{plan} {shares} 份，缴费后生效，{renewal}',
    en: '{plan}: {shares} {shares|share|shares}, once paid, {renewal}',
  },
  noDays: { zh: '{plan}：没有保障日', en: '{plan}: no days covered' },
  new: { zh: '新参', en: 'new' },
  renewing: { zh: '续参，连续第 {periods} 期', en: 'renewed, period {periods} in a row' },
  fee: { zh: '互助金 {fee} 元，单位应缴 {due} 元', en: 'fee {fee} yuan, of which the unit owes {due}' },
  waiting: { zh: '免责期：{day} 以前的{events}不补助', en: 'waiting: nothing for {events} before {day}' },
  waitingFee: { zh: '免责期：{events}，缴费后起算', en: 'waiting for {events}: counted once the fee has come in' },
  anyEvent: { zh: '任何事由', en: 'any event' },
  claimsTitle: { zh: '补助申请：{count} 件，{amount} 元', en: 'Claims: {count}, {amount} yuan' },
  noClaims: { zh: '没有补助申请。', en: 'No claims.' },
  historyTitle: { zh: '经过', en: 'What happened' },
  run: { zh: '{at}  第 {run} 次运行  {verb}  经办 {actor}', en: '{at}  run {run}  {verb}  by {actor}' },
  undone: { zh: '（第 {run} 次运行撤销）', en: ' (undone by run {run})' },
  former: {
    zh: '导入以前的保障（{file}）：{plan}，{from} 至 {to}',
    en: 'former coverage brought in ({file}): {plan}, {from} to {to}',
  },
  added: { zh: '经 {unit} 参加：{plans}（{file} {place}）', en: 'enrolled through {unit}: {plans} ({file} {place})' },
  changed: { zh: '在 {unit} 的名单上变更：{plans}', en: 'changed on the list of {unit}: {plans}' },
  removed: { zh: '从 {unit} 的名单上移出', en: 'taken off the list of {unit}' },
  amended: { zh: '{kind}，原因：{reason}；{change}', en: '{kind}, reason: {reason}; {change}' },
  correction: { zh: '更正', en: 'Correction' },
  identity: {
    zh: '更正证件号码：{from} 改为 {to}，原因：{reason}',
    en: 'identity number corrected: {from} is {to}, reason: {reason}',
  },
  taken: {
    zh: '收下申请 {number}：{status}，{amount} 元（{file} {place}）',
    en: 'claim {number} taken in: {status}, {amount} yuan ({file} {place})',
  },
  takenPaid: {
    zh: '导入申请 {number}：{status}，{amount} 元，已在别处发放（{file} {place}）',
    en: 'claim {number} brought in: {status}, {amount} yuan, paid elsewhere ({file} {place})',
  },
  takenOpen: {
    zh: '导入申请 {number}：在别处审核，{status}，{amount} 元，待发放（{file} {place}）',
    en: 'claim {number} brought in: decided elsewhere, {status}, {amount} yuan, to be paid ({file} {place})',
  },
  redecided: {
    zh: '申请 {number} 因本人其他申请有变动而重新审核：{before} 元改为 {amount} 元（{status}）',
    en: 'claim {number} decided again, since another claim of the member changed: {before} yuan became {amount} yuan ({status})',
  },
  approve: {
    zh: '裁定通过申请 {number}：{before} 元改为 {amount} 元（{status}），理由：{reason}{waived}',
    en: 'claim {number} approved by ruling: {before} yuan became {amount} yuan ({status}), reason: {reason}{waived}',
  },
  reject: {
    zh: '裁定不予补助申请 {number}：{before} 元改为 {amount} 元（{status}），理由：{reason}{waived}',
    en: 'claim {number} rejected by ruling: {before} yuan became {amount} yuan ({status}), reason: {reason}{waived}',
  },
  hold: {
    zh: '裁定暂缓申请 {number}：{before} 元改为 {amount} 元（{status}），理由：{reason}{waived}',
    en: 'claim {number} put on hold by ruling: {before} yuan became {amount} yuan ({status}), reason: {reason}{waived}',
  },
  waived: { zh: '；不按的条款：{clauses}', en: '; clauses set aside: {clauses}' },
  approved: { zh: '批准支付申请 {number}{reason}', en: 'claim {number} approved for payment{reason}' },
  approvedReason: { zh: '，理由：{reason}', en: ', reason: {reason}' },
  corrected: {
    zh: '更正申请 {number}：{before} 元改为 {amount} 元（{status}），{effect}；理由：{reason}',
    en: 'claim {number} corrected: {before} yuan became {amount} yuan ({status}), {effect}; reason: {reason}',
  },
  effectNone: { zh: '不涉及已付的款', en: 'nothing that was paid is concerned' },
  effectSupplement: { zh: '补付 {amount} 元', en: '{amount} yuan more to be paid' },
  effectReceivable: { zh: '应收回 {amount} 元', en: '{amount} yuan to be recovered' },
  payee: {
    zh: '更改申请 {number} 的收款账户：{payee} {account}，理由：{reason}',
    en: 'account of claim {number} changed: {payee} {account}, reason: {reason}',
  },
  batched: {
    zh: '申请 {number}：列入批次 {batch} 第 {line} 笔，付 {payee} {amount} 元',
    en: 'claim {number}: in batch {batch}, line {line}, {amount} yuan to {payee}',
  },
  batchedAgain: {
    zh: '申请 {number}：退汇后再付，批次 {batch} 第 {line} 笔，付 {payee} {amount} 元',
    en: 'claim {number}: tried again in batch {batch}, line {line}, {amount} yuan to {payee}',
  },
  paid: {
    zh: '申请 {number}：批次 {batch} 第 {line} 笔已付 {amount} 元{on}（{file}）',
    en: 'claim {number}: batch {batch}, line {line} paid, {amount} yuan{on} ({file})',
  },
  bounced: {
    zh: '申请 {number}：批次 {batch} 第 {line} 笔退汇 {amount} 元{on}：{reason}（{file}）',
    en: 'claim {number}: batch {batch}, line {line} came back, {amount} yuan{on}: {reason} ({file})',
  },
  on: { zh: '，日期 {day}', en: ' on {day}' },
  noReason: { zh: '银行没有说明', en: 'the bank gave no reason' },
  voided: {
    zh: '申请 {number}：批次 {batch} 第 {line} 笔作废，{amount} 元归入基金（{clause}）',
    en: 'claim {number}: batch {batch}, line {line} void, {amount} yuan back to the fund ({clause})',
  },
} as const satisfies Record<string, Text>;

/** `mutual explain` with somebody whom it cannot tell. */
export const storyErrors = {
  none: {
    message: { zh: '台账里没有参加职工“{found}”。', en: 'The ledger has no member "{found}".' },
    fix: {
      zh: '{similar}姓名要与花名册一致，或用身份证号码；问题代码见 “mutual explain”，申请号如 127-3。',
      en: '{similar}Give the name as the roster has it, or the identity number; codes are listed by "mutual explain", claims are written as in 127-3.',
    },
  },
  several: {
    message: {
      zh: '“{found}” 有 {count} 人：{persons}。',
      en: '"{found}" fits {count} {count|member|members}: {persons}.',
    },
    fix: { zh: '加上 --unit 单位，或改用身份证号码。', en: 'Add --unit, or give the identity number instead.' },
  },
  similar: { zh: '相近的有：{persons}。', en: 'Near to it: {persons}. ' },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text } | Text>;
