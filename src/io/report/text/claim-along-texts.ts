import type { Text } from '../../../rules/value/text.ts';

/** What a ruling on a claim, or its correction, does to the person's other claims. */
export const alongTexts = {
  redecided: {
    zh: '{number} 随之重新审核：{before} 元改为 {after} 元',
    en: '{number} was decided again along with it: {before} yuan became {after} yuan',
  },
  sameAmount: {
    zh: '{number} 随之重新审核：金额不变（{after} 元），理由或明细有变，见 mutual claim show {number}',
    en: '{number} was decided again along with it: {after} yuan as before, with other reasons or steps (see mutual claim show {number})',
  },
  overpaid: {
    zh: '{claims} 已列入支付，不再改动；“{benefit}”合计比应得的多付 {amount} 元，不会自动扣回，要扣回请用 mutual claim correct',
    en: '{claims} stands as paid: of “{benefit}” {amount} yuan more than all events come to now; nothing is taken back by itself, mutual claim correct does it',
  },
  short: {
    zh: '{claims} 已列入支付，不再改动；“{benefit}”合计比应得的少 {amount} 元，要补付请用 mutual claim correct',
    en: '{claims} stands as paid: of “{benefit}” {amount} yuan less than all events come to now; mutual claim correct pays the rest',
  },
} as const satisfies Record<string, Text>;
