import { initTexts } from '../../io/report/text/init-texts.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type DateSpan, plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/**
 * What a centre is told that opens a period on other days than those on which the scheme's edition was in force: the years in its texts and its figures are that edition's.
 *
 * @param span - the period; its end is the first day after
 * @returns one line, or none where the period lies within the edition or nobody knows its days
 */
export function outsideEdition({ inForce = {} }: Scheme, { from, to }: DateSpan, language: Language): string[] {
  const last = plusDays(to, -1);
  const isWithin = (inForce.from ?? from) <= from && last <= (inForce.to ?? last);
  if (isWithin) return [];
  return [fill(initTexts.outsideEdition, language, { first: inForce.from ?? '…', last: inForce.to ?? '…' })];
}
