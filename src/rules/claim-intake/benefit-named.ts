import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { eventWords } from '../claim-sheet/words.ts';
import { matchKind } from '../enrolment/match-kind.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Origin } from '../submission/cell.ts';

/** What offices put behind the word of an event without meaning one benefit: 住院补助 is 住院. */
const GENERAL = /(?:医疗|费用?|互助|补助|补贴|救助|报销|给付|保障|待遇|申请|项目|类别|金|类)+$/u;

/**
 * `claim-benefit-unknown`: the row asks for a benefit by a word that is neither one of the scheme's nor that of an event. The claim is taken, and all benefits of its event
 * are looked at, so that somebody may get what he did not ask for.
 *
 * @param origin - of the cell that names the benefit; asked only where there is something to tell
 */
export function benefitFindings(
  { cells }: ClaimRow,
  { benefits = {} }: Scheme,
  origin: () => Origin,
): readonly Finding[] {
  const stated = cells.benefit?.kind === 'text' ? cells.benefit.text.replace(/\s/gu, '') : '';
  if (stated === '' || matchKind(stated, benefits) !== undefined || isEvent(stated)) return [];
  const titles = Object.values(benefits).map(({ title }) => title);
  return [
    finding('claim-benefit-unknown', { origin: origin(), found: stated, parameters: { benefits: titles.join('、') } }),
  ];
}

function isEvent(word: string): boolean {
  const plain = word.replace(GENERAL, '');
  return eventWords.some(([event, words]) => [event, ...words].some((each) => each === word || each === plain));
}
