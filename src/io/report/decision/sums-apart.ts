import { grouped } from './wording.ts';

/** A sentence with the thousands of its sums apart: `was 10000.00` as `was 10,000.00`. Only what has two places is a sum. */
export function sumsApart(text: string): string {
  return text.replace(/(?<![A-Za-z\p{Nd}.,-])\d{4,}\.\d{2}(?![\d.])/gu, grouped);
}
