import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { unitInForce } from '../../unit-in-force.ts';

/** Every list is some unit's: without a name nobody can be enrolled through it. */
export const unitNameMissing: Check = {
  codes: ['unit-name-missing'],
  needs: 'ledger',
  run: (subject) =>
    unitInForce(subject).name === ''
      ? [finding('unit-name-missing', { origin: originOfFact(subject.submission, 'unit-name') })]
      : [],
};
