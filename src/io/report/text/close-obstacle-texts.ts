import type { Text } from '../../../rules/value/text.ts';

/** What keeps a period open besides differences of its reconciliation, whose texts stand in their own catalogue. */
export const obstacleTexts = {
  'claims-held': {
    title: { zh: '暂缓的申请', en: 'Claims held' },
    message: {
      zh: '有 {claims} 件申请暂缓未定：{numbers}。',
      en: '{claims} {claims|claim is|claims are} held and undecided: {numbers}.',
    },
  },
  'claims-undecided': {
    title: { zh: '未重审的申请', en: 'Claims left undecided' },
    message: {
      zh: '改用实施办法以后，有 {claims} 件申请还没有按它重审。',
      en: '{claims} {claims|claim is|claims are} still to be decided under the scheme that was adopted.',
    },
  },
  'batch-unanswered': {
    title: { zh: '银行未回复', en: 'Bank has not answered' },
    message: {
      zh: '批次 {batch} 有 {lines} 笔、{amount} 元银行还没有回复。',
      en: 'Batch {batch}: {lines} {lines|payment|payments}, {amount} yuan, without the bank’s answer.',
    },
  },
  'former-open': {
    title: { zh: '前一期未结账', en: 'Former period open' },
    message: { zh: '{scheme} 第 {number} 期还没有结账。', en: 'Period {number} of {scheme} is not closed.' },
  },
  'not-over': {
    title: { zh: '互助期未满', en: 'Period not over' },
    message: {
      zh: '本期到 {last} 才结束，{from} 起才能结账。',
      en: 'The period runs until {last}; it can be closed from {from} on.',
    },
  },
  'fund-short': {
    title: { zh: '资金不足', en: 'Fund short' },
    message: {
      zh: '收入和结余不够支付已审定的补助，差 {amount} 元。',
      en: 'Income and balance do not suffice for what was decided: {amount} yuan are wanting.',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly message: Text }>;

/** What to do about a fund that is short, by the scheme’s answer. */
export const shortTexts = {
  'top-up': {
    zh: '实施办法规定由他方补足：用 --top-up 写明谁补多少。',
    en: 'The scheme has others add it: say with --top-up who adds how much.',
  },
  'pro-rata': {
    zh: '实施办法规定按比例支付，应在审定付款之前按 “mutual summary” 所列比例核减：未付的用 “mutual claim decide” 改定；已付的不能追减，差额只能注明理由保留。',
    en: 'The scheme cuts benefits in proportion, which had to be done before they were paid: "mutual summary" shows the parts; rule on what is unpaid with "mutual claim decide"; what is paid stands, and the rest can only be waived with a reason.',
  },
  none: {
    zh: '实施办法没有规定怎么办：由上级决定后拨入，或注明理由把差额带入下期。',
    en: 'The scheme has no answer: have a grant decided and receive it, or carry the shortage over, waived with a reason.',
  },
} as const satisfies Record<string, Text>;
