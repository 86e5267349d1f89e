import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual amend …`. */
export const amendTexts = {
  optionMember: {
    zh: '参加职工的证件号码；或姓名（须同时写 --unit）',
    en: 'identity number of the member; or the name, together with --unit',
  },
  optionUnit: { zh: '职工所在的参加单位', en: 'unit through which the member takes part' },
  optionOn: { zh: '变更日期（默认业务日期）', en: 'day of the change (default: the day of the business)' },
  optionReason: { zh: '变更原因，记入台账（必填）', en: 'why, kept in the ledger (required)' },
  optionTo: { zh: '转入单位的名称或统一社会信用代码', en: 'name or credit code of the unit that the member joins' },
  optionNumber: { zh: '正确的证件号码', en: 'the right identity number' },
  optionName: { zh: '正确的姓名', en: 'the right name' },
  optionNewcomerName: { zh: '接续职工的姓名', en: 'name of who takes over' },
  optionNewcomerId: { zh: '接续职工的证件号码', en: 'identity number of who takes over' },
  optionNewcomerSex: { zh: '接续职工的性别（号码看不出时）', en: 'sex, where the number does not tell' },
  optionNewcomerPhone: { zh: '接续职工的联系电话', en: 'telephone' },
  optionNewcomerStaffKind: { zh: '接续职工的人员类别', en: 'kind of staff' },
  optionNewcomerInsurance: { zh: '接续职工的医保类型', en: 'medical insurance' },
  optionNewcomerBank: { zh: '接续职工的开户银行', en: 'bank' },
  optionNewcomerBankCard: { zh: '接续职工的银行卡号', en: 'bank card' },
  optionUnitPaid: {
    zh: '已核对：离开职工的互助金由单位全额缴纳',
    en: 'confirmed: the unit paid the leaver’s whole fee',
  },
  optionWithoutClaims: {
    zh: '已核对：离开的职工没有发生可申请补助的费用',
    en: 'confirmed: the leaver has had no cost that could be claimed',
  },
  optionPaidOn: { zh: '互助金缴费日期', en: 'day on which the fee was paid' },
  transferExampleOne: { zh: '职工从 9 月 1 日起转到另一单位', en: 'a member moves to another unit on 1 September' },
  transferExampleTwo: { zh: '按姓名查找，先看结果', en: 'found by name, and only tried out' },
  identityExampleOne: { zh: '更正写错的身份证号', en: 'correct a wrong identity number' },
  identityExampleTwo: { zh: '更正姓名', en: 'correct a name' },
  substituteExampleOne: {
    zh: '由新职工接续离职职工的剩余期',
    en: 'a new colleague takes the rest of a leaver’s term',
  },
  substituteExampleTwo: { zh: '先看是否符合接续条件', en: 'see first whether the scheme’s conditions hold' },
  withdrawExampleOne: { zh: '职工离职退出', en: 'a member leaves' },
  withdrawExampleTwo: { zh: '先看结果，不写入', en: 'see first what would be written' },
  retireExampleOne: { zh: '登记退休，本期保障不变', en: 'record a retirement; coverage of the term goes on' },
  retireExampleTwo: { zh: '结果供其他程序使用', en: 'the result for a script' },
  deathExampleOne: { zh: '登记死亡，保障到当日为止', en: 'record a death; coverage ends with that day' },
  deathExampleTwo: { zh: '先看结果，不写入', en: 'see first what would be written' },

  transfer: { zh: '转移', en: 'Transfer' },
  'identity-correction': { zh: '更正身份', en: 'Identity correction' },
  substitution: { zh: '接续', en: 'Substitution' },
  withdrawal: { zh: '退出', en: 'Withdrawal' },
  retirement: { zh: '退休', en: 'Retirement' },
  death: { zh: '死亡', en: 'Death' },
  account: { zh: '更正收款账户', en: 'Correction of the account' },
  correction: { zh: '更正类别', en: 'Correction of the kind of staff' },
  joining: { zh: '补报', en: 'Late joiner' },
  heading: { zh: '{kind}，日期 {on}，原因：{reason}', en: '{kind}, dated {on}. Reason: {reason}' },
  added: { zh: '加入 {name}（{number}）', en: 'joins: {name} ({number})' },
  removed: { zh: '移出 {name}（{number}）', en: 'removed: {name} ({number})' },
  changed: { zh: '变更 {name}（{number}）', en: 'changed: {name} ({number})' },
  difference: { zh: '{what}：{before} → {after}', en: '{what}: {before} → {after}' },
  coverage: {
    zh: '{plan} {shares} 份，{from} 至 {to}，互助金 {fee} 元{waiting}',
    en: '{plan}, {shares} {shares|share|shares}, {from} to {to}, fee {fee} yuan{waiting}',
  },
  waiting: { zh: '，免责期至 {day}', en: ', waiting until {day}' },
  coverageUnpaid: {
    zh: '{plan} {shares} 份，缴费后生效，互助金 {fee} 元',
    en: '{plan}, {shares} {shares|share|shares}, once paid, fee {fee} yuan',
  },
  noDays: { zh: '{plan}：没有保障日，互助金 {fee} 元不退', en: '{plan}: no days covered, the fee of {fee} yuan stays' },
  name: { zh: '姓名', en: 'name' },
  number: { zh: '证件号码', en: 'identity number' },
  sex: { zh: '性别', en: 'sex' },
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
  birthDate: { zh: '出生日期', en: 'born' },
  staffKind: { zh: '人员类别', en: 'kind of staff' },
  nothing: { zh: '（未填）', en: '(not stated)' },
  noPostings: { zh: '应缴互助金不变。', en: 'No due changes.' },
  postings: { zh: '分录（借方为正，贷方为负）：', en: 'Postings (debits positive, credits negative):' },
  claimsLeft: {
    zh: '注意：已审核的申请 {claims} 的事由日不再在保障期内，还没有付的不会再付；逐笔核对，不予补助的：mutual claim decide 申请号 --reject --reason 原因。',
    en: 'Note: the coverage no longer holds on the day of {claims}, decided before; what is not paid yet will not be. Look at each, and refuse it where that is right: mutual claim decide NUMBER --reject --reason WHY.',
  },
  refused: { zh: '没有办理，什么也没有写入。', en: 'Refused; nothing was written.' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `mutual amend …`. */
export const amendErrors = {
  missingOptions: {
    message: { zh: '缺少选项 {options}。', en: 'Missing: {options}.' },
    fix: { zh: '请加上：{what}。', en: 'Add {what}.' },
  },
  nameWithoutUnit: {
    message: {
      zh: '--member 写的是姓名“{found}”，却没有写 --unit。',
      en: '--member gives the name "{found}" but there is no --unit.',
    },
    fix: {
      zh: '加上 --unit 单位名称；或改写证件号码，那样不需要单位。',
      en: 'Add --unit with the unit’s name, or give the identity number, which needs none.',
    },
  },
  nothingToCorrect: {
    message: { zh: '没有说明要更正什么。', en: 'There is nothing to correct.' },
    fix: { zh: '写明 --number 新号码，或 --name 新姓名，或两者。', en: 'Give --number, --name, or both.' },
  },
  paidOnNeeded: {
    message: {
      zh: '本办法只允许缴费后 {days} 天内接续，需要知道缴费日期。',
      en: 'The scheme allows a substitution within {days} days after payment, so that day is needed.',
    },
    fix: { zh: '加上 --paid-on 缴费日期，如 --paid-on 2026-07-10。', en: 'Add --paid-on, as in --paid-on 2026-07-10.' },
  },
} as const satisfies Record<string, ErrorTexts>;
