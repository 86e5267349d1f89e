import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { readUnitFacts } from '../../unit-facts.ts';

/** A credit code that is none is not stored, so the unit is known by its name alone. */
export const creditCodeMalformed: Check = {
  codes: ['credit-code-malformed'],
  needs: 'submission',
  run: ({ submission, scheme }) =>
    readUnitFacts(submission, scheme).unreadable.includes('credit-code')
      ? [
          finding('credit-code-malformed', {
            origin: originOfFact(submission, 'credit-code'),
            found: submission.unit['credit-code']?.value ?? '',
          }),
        ]
      : [],
};
