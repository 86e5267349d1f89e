import type { Text } from '../../../rules/value/text.ts';

/** The word of `--assign` for a payment that came back. */
export const bouncedWord = { zh: '退汇', en: 'bounced' } as const satisfies Text;

/** What whoever types a command has to put into it himself, by the name it has in the commands of the rules. */
export const commandBlanks: Readonly<Record<string, Text>> = {
  statement: { zh: '对账单.xlsx', en: 'statement.xlsx' },
  answer: { zh: '银行回单.csv', en: 'answer.csv' },
  opening: { zh: '期初余额.xlsx', en: 'opening.xlsx' },
  line: { zh: '明细编号', en: 'line' },
  unit: { zh: '单位', en: 'unit' },
  what: { zh: '批次号、手续费、两抵或退还多缴的单位', en: 'batch, passing, or the unit that it goes back to' },
  claim: { zh: '申请编号', en: 'claim' },
  reason: { zh: '理由', en: 'reason' },
};
