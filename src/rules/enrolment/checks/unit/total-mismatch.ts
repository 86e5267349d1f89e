import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { distinctPersons } from '../../person-key.ts';
import { readUnitFacts } from '../../unit-facts.ts';

/**
 * The number of persons that the unit declares must be the number on its list. A person named twice is an error of its own, so a total that counts both rows
 * is not held against the unit once more; nor is one that counts all but people who stand below it, of whom `people-below-total` tells.
 */
export const totalMismatch: Check = {
  codes: ['total-mismatch'],
  needs: 'submission',
  run: ({ submission, scheme, members }) => {
    const { declaredParticipants } = readUnitFacts(submission, scheme);
    const persons = distinctPersons(members).length;
    if (declaredParticipants === undefined) return [];
    const below = (submission.belowTotals ?? []).reduce((sum, { people }) => sum + people, 0);
    const mayBe = [persons, members.length, persons - below, members.length - below];
    if (mayBe.includes(declaredParticipants)) return [];
    return [
      finding('total-mismatch', {
        origin: originOfFact(submission, 'participants'),
        found: submission.unit.participants?.value ?? '',
        parameters: { declared: declaredParticipants, persons },
      }),
    ];
  },
};
