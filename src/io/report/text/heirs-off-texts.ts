import type { Text } from '../../../rules/value/text.ts';

/** Texts about heirs who have had more than their shares, or go short for it. */
export const heirsOffTexts = {
  over: {
    zh: '  第 {heir} 位继承人 {name} 已付 {had} 元，按份额应得 {share} 元，多付 {amount} 元，不会自动扣回',
    en: '  heir {heir}, {name}, was paid {had} yuan; his share is {share} yuan: {amount} yuan too much, never taken back by itself',
  },
  short: {
    zh: '  第 {heir} 位继承人 {name} 付完后仍比其份额 {share} 元少 {amount} 元，要由多得的人交给他',
    en: '  heir {heir}, {name}, will lack {amount} yuan of his share of {share} yuan once all is paid: it is with whoever had too much',
  },
  status: {
    zh: '继承人已付的超过份额 {claims} 件，{amount} 元，别的继承人少得，不会自动扣回：{numbers}',
    en: 'heirs paid beyond their shares: {claims} {claims|claim|claims}, {amount} yuan, which other heirs lack; never taken back by itself ({numbers})',
  },
} as const satisfies Record<string, Text>;
