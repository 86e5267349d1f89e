import type { Text } from '../value/text.ts';

/** Why an identity number is malformed, or its birth date wrong: the `{reason}` of those findings. */
export const identityReasons = {
  noText: { zh: '单元格里是日期或逻辑值', en: 'the cell holds a date or a logical value' },
  masked: { zh: '号码中有被遮盖的位（如 *）', en: 'some of its digits are masked (such as *)' },
  lookAlike: {
    zh: '第 {place} 位是{name}“{character}”，看起来像 {like}',
    en: 'character {place} is {name} “{character}”, which looks like {like}',
  },
  strayCharacter: {
    zh: '第 {place} 位是“{character}”，不是数字',
    en: 'character {place} is “{character}”, which is no digit',
  },
  length: { zh: '共 {count} 位，应为 18 位', en: 'it has {count} digits instead of 18' },
  province: {
    zh: '前两位 {digits} 不是任何省份的代码',
    en: 'it begins with {digits}, which is the code of no province',
  },
  noSuchDay: { zh: '日历上没有这一天', en: 'the calendar has no such day' },
  future: { zh: '晚于业务日期 {asOf}', en: 'that is later than the day of the business, {asOf}' },
  tooOld: { zh: '到 {asOf} 已超过 {years} 岁', en: 'that is more than {years} years before {asOf}' },
} as const satisfies Record<string, Text>;

/** Why a name is malformed. */
export const nameReasons = {
  noText: { zh: '单元格里是数字、日期或逻辑值', en: 'the cell holds a number, a date or a logical value' },
  digits: { zh: '姓名中有数字', en: 'it holds digits' },
  masked: { zh: '姓名中有被遮盖的字（*）', en: 'a part of it is masked (*)' },
  lostCharacter: {
    zh: '有一个字已丢失，只剩“?”或“�”',
    en: 'a character was lost and only “?” or “�” is left',
  },
  privateUse: {
    zh: '有一个生僻字是用自造字输入的，在别的电脑和银行系统里无法显示',
    en: 'a rare character was typed from a private font, and shows neither on other computers nor at the bank',
  },
  noName: { zh: '这是表头或合计行的文字，不是姓名', en: 'that is a word of a header or a total line, no name' },
  strayCharacter: { zh: '姓名中不应有“{character}”', en: '“{character}” does not belong in a name' },
  tooShort: { zh: '只有一个字', en: 'it is a single character' },
  tooLong: { zh: '文字太长，不像姓名', en: 'it is too long for a name' },
} as const satisfies Record<string, Text>;

/** What the file still holds of a number that lost digits: the `{suggestion}` of those findings, a sentence after others. */
export const numberLeft: Text = {
  zh: '文件里留下的号码（只供核对，不能照抄）：{digits}',
  en: ' What the file still holds, only to compare with: {digits}',
};

/** Why the number of a card or account is doubted. */
export const cardReasons = {
  luhn: {
    zh: '最后一位校验不符，至少有一位数字写错',
    en: 'its last digit does not fit the others, so at least one digit is wrong',
  },
  short: {
    zh: '62 开头的银行卡有 16 至 19 位，少了几位',
    en: 'a card that begins with 62 has 16 to 19 digits, and some are wanting',
  },
  shape: { zh: '应为 12 至 28 位数字', en: 'it should have 12 to 28 digits and nothing else' },
} as const satisfies Record<string, Text>;

/** Why a member's kind is refused. */
export const kindReasons = {
  refused: { zh: '“{kind}”不在参加范围内', en: '“{kind}” may not take part' },
  notAccepted: { zh: '“{kind}”不是可以参加的人员类别', en: '“{kind}” is not among the kinds of staff that may' },
  insurance: { zh: '“{kind}”不是要求参加的医疗保险', en: '“{kind}” is not an insurance that is required' },
} as const satisfies Record<string, Text>;

/** What a word that is not known should have said. */
export const kindWords = {
  staff: { zh: '人员类别', en: 'kind of staff' },
  insurance: { zh: '参保情况', en: 'insurance' },
} as const satisfies Record<string, Text>;

/** The name that a word that is not known holds: the unit may have meant it. */
export const kindMeant: Text = { zh: '是不是“{name}”？', en: ' Did you mean “{name}”?' };

/** Bounds of age in words. */
export const ageBounds = {
  from: { zh: '年满 {years} 周岁', en: 'at least {years}' },
  above: { zh: '超过 {years} 周岁', en: 'over {years}' },
  to: { zh: '不超过 {years} 周岁', en: 'at most {years}' },
  below: { zh: '未满 {years} 周岁', en: 'under {years}' },
  statutory: {
    zh: '未达到法定退休年龄（{date} 到龄）',
    en: 'below the statutory retirement age (reached on {date})',
  },
} as const satisfies Record<string, Text>;

/** A bound of age that holds for certain plans or insurances only. */
export const ageOfSome: Text = { zh: '参加“{what}”的{limit}', en: '{limit} for who takes or has “{what}”' };

/** What a column can hold: the `{expected}` of `value-not-understood`. */
export const understandable = {
  hardship: { zh: '“是”“否”或留空', en: '是 (yes), 否 (no) or nothing' },
  renewal: { zh: '“新参”或“续参”', en: '新参 (new) or 续参 (renewing)' },
  shares: { zh: '份数，1 以上的整数', en: 'a number of shares, a whole number from 1 on' },
  sharesLacking: {
    zh: '这一格空着，要填份数：1 以上的整数',
    en: 'the cell is blank: a number of shares, a whole number from 1 on',
  },
  fee: { zh: '金额（元），最多两位小数', en: 'a sum in yuan with at most two decimals' },
  mark: { zh: '“是”“√”或金额表示参加，“否”或留空表示不参加', en: '是, √ or a sum for yes; 否 or nothing for no' },
  markOrShares: {
    zh: '“是”“√”或份数（1 至 {most}）表示参加，“否”或留空表示不参加',
    en: '是, √ or a number of shares (1 to {most}) for yes; 否 or nothing for no',
  },
  takingPartLacking: {
    zh: '这一格空着，而同一列其他人有填写：“是”表示参加；不参加的人不列入名单',
    en: 'the cell is blank, where others of the column are ticked: 是 (yes); who does not take part is not listed',
  },
  leaving: {
    zh: '“否”表示不退出、继续参加；退出的人不列入名单',
    en: '否 (no) for who stays; who leaves is not listed',
  },
  takingPart: { zh: '“是”表示参加；不参加的人不列入名单', en: '是 (yes); who does not take part is not listed' },
  plans: { zh: '互助项目名称：{names}', en: 'names of plans: {names}' },
  date: { zh: '日期，如 2026-07-01', en: 'a date such as 2026-07-01' },
  dateOfSerial: {
    zh: '日期；这个数像是 Excel 的日期序号，即 {date}，核对无误就这样写',
    en: 'a date; the number looks like Excel’s for {date}: where that is right, write it so',
  },
} as const satisfies Record<string, Text>;

/** Why rows were not read as people: the `{shown}` of `rows-not-read`. */
export const shownInRows = {
  error: { zh: '是错误值，不是姓名', en: 'is an error, and no name' },
  signer: {
    zh: '像是签字的人，身份证号却不在名单的其他行中',
    en: 'is as of somebody who signs, though the identity number stands in no other row',
  },
} as const satisfies Record<string, Text>;

/** Sexes in words. */
export const sexes = {
  male: { zh: '男', en: '男 (male)' },
  female: { zh: '女', en: '女 (female)' },
  either: { zh: '男或女', en: '男 (male) or 女 (female)' },
} as const satisfies Record<string, Text>;
