import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { readUnitFacts } from '../../unit-facts.ts';

/** With a register of units, a name or credit code that is not in it is doubtful: misspelt, or new. */
export const unitUnknown: Check = {
  codes: ['unit-unknown'],
  needs: 'submission',
  run: ({ submission, scheme, hasRegister, register }) => {
    const { name } = readUnitFacts(submission, scheme);
    if (!hasRegister || register !== undefined || name === undefined) return [];
    return [finding('unit-unknown', { origin: originOfFact(submission, 'unit-name'), found: name })];
  },
};
