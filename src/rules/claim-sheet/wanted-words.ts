import { understandable } from '../findings/person-reasons.ts';
import type { Text } from '../value/text.ts';

/** What would be understood in a column of a claim sheet. */
export const wantedWords = {
  date: understandable.date,
  money: understandable.fee,
  yesOrNo: { zh: '“是”“否”或留空', en: '是 (yes), 否 (no) or nothing' },
  days: { zh: '天数，整数', en: 'a whole number of days' },
  grade: { zh: '伤残等级，一级至十级', en: 'a grade of disability from 1 to 10' },
  level: { zh: '一级、二级、三级或未定级', en: '一级, 二级, 三级 or 未定级' },
  area: { zh: '本地或异地', en: '本地 (local) or 异地 (elsewhere)' },
  severity: { zh: '重度或轻度', en: '重度 (severe) or 轻度 (mild)' },
  patientSelf: {
    zh: '与职工本人一致；患者是家属的，“与职工关系”写子女、配偶或父母',
    en: 'The member himself; of a relative 子女, 配偶 or 父母 as the relation',
  },
  ownEvent: {
    zh: '职工本人的事由，如住院、确诊；患者是家属的，“与职工关系”写子女、配偶或父母',
    en: 'an event of the member himself such as 住院 or 确诊; of a relative 子女, 配偶 or 父母 as the relation',
  },
  relation: {
    zh: '患者是职工的：本人、子女、配偶或父母',
    en: 'what the patient is to the member: 本人, 子女, 配偶 or 父母',
  },
  event: {
    zh: '申请事由，如住院、门诊、手术、确诊、死亡、伤残、意外、生育、子女大病、火灾、二次补助；或者写明补助项目',
    en: 'an event such as 住院, 门诊, 手术, 确诊, 死亡, 伤残, 意外, 生育, 子女大病, 火灾 or 二次补助; or the benefit',
  },
  opinion: {
    zh: '同意的意见，如“同意”“情况属实”，或留空；没有同意的申请不要报送',
    en: 'that it is agreed to, such as 同意 or 情况属实, or nothing; a claim that is not agreed to is not sent',
  },
  noKinds: { zh: '留空，本办法没有规定这一项', en: 'nothing: the scheme has none of these' },
  text: { zh: '文字', en: 'some text' },
  visit: { zh: '第几次，如 2 或 第2次', en: 'which visit it is, such as 2 or 第2次' },
  receipt: {
    zh: '按“文本”存放的票据号码（数字格式超过 15 位会丢失末几位）',
    en: 'the receipt’s number stored as text (a number of more than 15 digits loses its last ones)',
  },
} as const satisfies Record<string, Text>;
