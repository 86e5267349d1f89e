import type { Text } from '../../../rules/value/text.ts';

/** Words that `receive --assign` takes, as they are proposed; all of them are understood in either language. */
export const assignWordTexts = {
  fits: { zh: '{line} 可写：{words}', en: '{line} may be: {words}' },
  or: { zh: '，或 ', en: ', or ' },
  incoming: {
    zh: '收入可写：单位全称、补助（财政等拨入）、利息、捐赠、追回:申请编号、退汇:申请编号、两抵、待查。',
    en: 'What came in may be: UNIT, subsidy, interest, donation, recovery:CLAIM, bounced:CLAIM, passing.',
  },
  outgoing: {
    zh: '支出可写：批次号、多缴的单位全称（即退还多缴）、手续费、调节金、两抵、待查。',
    en: 'What went out may be: BATCH, the UNIT to which it goes back, charges, adjustment, passing.',
  },
  subsidy: { zh: '补助', en: 'subsidy' },
  interest: { zh: '利息', en: 'interest' },
  donation: { zh: '捐赠', en: 'donation' },
  recovery: { zh: '追回:{claim}', en: 'recovery:{claim}' },
  bounced: { zh: '退汇:{claim}', en: 'bounced:{claim}' },
  claim: { zh: '申请编号', en: 'CLAIM' },
  unit: { zh: '单位', en: 'UNIT' },
  charge: { zh: '手续费', en: 'charges' },
  adjustment: { zh: '调节金', en: 'adjustment' },
  passing: { zh: '两抵', en: 'passing' },
} as const satisfies Record<string, Text>;
