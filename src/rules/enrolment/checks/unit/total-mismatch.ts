import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { distinctPersons } from '../../person-key.ts';
import { readUnitFacts } from '../../unit-facts.ts';

/**
 * The number of persons that the unit declares must be the number on its list. A person named twice is an error of its own, so a total that counts both rows
 * is not held against the unit once more.
 */
export const totalMismatch: Check = {
  codes: ['total-mismatch'],
  needs: 'submission',
  run: ({ submission, scheme, members }) => {
    const { declaredParticipants } = readUnitFacts(submission, scheme);
    const persons = distinctPersons(members).length;
    if (declaredParticipants === undefined) return [];
    if (declaredParticipants === persons || declaredParticipants === members.length) return [];
    return [
      finding('total-mismatch', {
        origin: originOfFact(submission, 'participants'),
        found: submission.unit.participants?.value ?? '',
        parameters: { declared: declaredParticipants, persons },
      }),
    ];
  },
};
