import type { Text } from '../../../rules/value/text.ts';

/** What a summary says of periods from before the ledger. */
export const formerTotalsTexts = {
  before: {
    zh: '上期（第 {period} 期）的数字为建账时带入的往期合计，未带入的栏目不作比较。',
    en: 'The period before ({period}) is from before this ledger: its figures were brought in; what was not stated is not compared.',
  },
  ever: {
    zh: '其中第 {periods} 期在本账之前，为带入的往期合计。',
    en: 'From before this ledger, as brought in: {count|period|periods} {periods}.',
  },
  comma: { zh: '、', en: ', ' },
} as const satisfies Record<string, Text>;
