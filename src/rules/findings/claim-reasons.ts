import type { Text } from '../value/text.ts';

/** Why a column of heirs cannot be read. */
export const claimReasons = {
  heirUnread: {
    zh: '看不懂继承人的姓名和份额，或不止一人而没有用“；”分开',
    en: 'the names and shares of the heirs cannot be read, or several stand together without ; between them',
  },
  heirShare: { zh: '第 {place} 名继承人的份额没有写明', en: 'the share of heir {place} is not stated' },
  heirAccount: {
    zh: '第 {place} 名继承人的银行账号不对（位数或校验位）',
    en: 'the account of heir {place} is wrong (its length or its check digit)',
  },
  sharesDiffer: { zh: '各人份额相加不等于 1', en: 'the shares do not add up to one' },
} as const satisfies Record<string, Text>;

/** Why a coverage gives nothing for an event. */
export const coverReasons = {
  planNotTaken: { zh: '这名职工没有参加“{plan}”', en: 'the member has not taken “{plan}”' },
  outside: {
    zh: '{date} 不在“{plan}”的保障期 {from} 至 {to} 之内',
    en: '{date} is outside the coverage of “{plan}”, {from} to {to}',
  },
  waiting: {
    zh: '{date} 在免责期内（至 {until} 止，含当日）',
    en: '{date} lies within the waiting period, which ends with {until}',
  },
  ended: { zh: '已领取“{benefit}”，保障责任已终止', en: 'coverage ended with the payment of “{benefit}”' },
} as const satisfies Record<string, Text>;

/** What speaks for one bill where two claims have the very same sums. */
export const costReasons = {
  within: {
    zh: '一次是住院，一次是门诊，日期又在住院期间',
    en: 'one is a stay, the other an outpatient’s bill of a day within it',
  },
  beside: { zh: '日期就在那次住院的前一天或后一天', en: 'one is of the day before or after the stay of the other' },
  nextStay: {
    zh: '两次住院只隔 {days} 天',
    en: 'the one stay begins {days} {days|day|days} after the end of the other',
  },
} as const satisfies Record<string, Text>;

/** Why days of a claim cannot be. */
export const dateReasons = {
  future: { zh: '晚于业务日期 {asOf}', en: 'that is later than the day of the business, {asOf}' },
  reversed: { zh: '出院早于入院（{admitted}）', en: 'the discharge is before the admission ({admitted})' },
  days: {
    zh: '住院天数多于 {admitted} 至 {discharged} 的天数',
    en: 'there were fewer days from {admitted} to {discharged}',
  },
  early: { zh: '申请早于事由发生（{day}）', en: 'the claim is dated before its event ({day})' },
  dead: { zh: '晚于死亡日期（{died}）', en: 'that is after the death ({died})' },
  deadInClaim: {
    zh: '晚于{claim}中的死亡日期（{died}）',
    en: 'that is after the death ({died}) of which {claim} tells',
  },
  otherDeath: {
    zh: '与死亡变更登记的死亡日期（{died}）不同',
    en: 'the amendment of the death has another day ({died})',
  },
  alive: {
    zh: '早于{claim}中的 {day}，那时还在世',
    en: '{claim} has somebody who was alive on {day}',
  },
  unborn: { zh: '早于患者出生（{born}）', en: 'the patient was not born yet ({born})' },
} as const satisfies Record<string, Text>;
