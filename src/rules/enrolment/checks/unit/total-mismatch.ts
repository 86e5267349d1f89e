import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { distinctPersons } from '../../person-key.ts';
import { readUnitFacts } from '../../unit-facts.ts';
import { rowsThatMayBeHeadings } from '../person/heading-or-person.ts';
import { rowsNotToCount } from '../rows-not-to-count.ts';

/**
 * The number of persons that the unit declares must be the number on its list. A person named twice is an error of its own, so a total that counts both rows
 * is not held against the unit once more; nor is one that counts all but people who stand below it, of whom `people-below-total` tells, or but rows that may be headings or are
 * told to take no part.
 */
export const totalMismatch: Check = {
  codes: ['total-mismatch'],
  needs: 'submission',
  run: (subject) => {
    const { submission, scheme, members } = subject;
    const { declaredParticipants } = readUnitFacts(submission, scheme);
    const persons = distinctPersons(members).length;
    if (declaredParticipants === undefined) return [];
    const isOnList = (count: number) => count === persons || count === members.length;
    const below = (submission.belowTotals ?? []).reduce((sum, { people }) => sum + people, 0);
    const headings = rowsThatMayBeHeadings(members);
    const others = declaredParticipants + headings;
    if ([declaredParticipants, declaredParticipants + below, others, others + below].some(isOnList)) return [];
    const notCounted = rowsNotToCount(subject);
    if (notCounted > 0 && [declaredParticipants, others].some((count) => isOnList(count + notCounted))) return [];
    return [
      finding('total-mismatch', {
        origin: originOfFact(submission, 'participants'),
        found: submission.unit.participants?.value ?? '',
        parameters: { declared: declaredParticipants, persons },
      }),
    ];
  },
};
