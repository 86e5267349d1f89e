import { Decimal } from 'decimal.js';
import type { Language } from '../../../../rules/value/text.ts';
import { shortSum } from '../../summary/shown.ts';
import type { ChartSeries } from '../audit-document.ts';

/** From the greatest down: from which number on, and by what it is divided. */
const SCALES = {
  zh: [
    { from: 100_000_000, by: 100_000_000, word: '亿' },
    { from: 10_000, by: 10_000, word: '万' },
  ],
  en: [
    { from: 1_000_000_000, by: 1_000_000_000, word: 'bn' },
    { from: 1_000_000, by: 1_000_000, word: 'm' },
    { from: 10_000, by: 1_000, word: 'k' },
  ],
} as const satisfies Record<Language, readonly object[]>;

/** A number so short that it can stand in a picture: `38.3万`, `383k`, `85%`. The table below the picture has it in full. */
export function shortNumber(value: number, kind: ChartSeries['kind'], language: Language): string {
  const number = new Decimal(value);
  if (kind === 'ratio') return `${number.times(100).toDecimalPlaces(1).toString()}%`;
  const scale = SCALES[language].find(({ from }) => number.abs().gte(from));
  if (scale === undefined) return shortSum(number.toFixed(kind === 'money' ? 2 : 0));
  const scaled = number.dividedBy(scale.by);
  return `${shortSum((scaled.abs().gte(100) ? scaled.toDecimalPlaces(0) : scaled.toSignificantDigits(3)).toString())}${scale.word}`;
}
