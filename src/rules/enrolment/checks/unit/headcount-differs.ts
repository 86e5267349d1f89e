import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { denominatorWords } from '../../rule-words.ts';
import { denominators, readUnitFacts } from '../../unit-facts.ts';

/** The unit's own headcount is counted with; where the centre's register has another, the centre should ask. */
export const headcountDiffers: Check = {
  codes: ['headcount-differs'],
  needs: 'submission',
  run: ({ submission, scheme, register }) => {
    const { headcounts } = readUnitFacts(submission, scheme);
    return denominators.flatMap((denominator) => {
      const stated = headcounts[denominator];
      const registered = register?.headcounts[denominator];
      if (stated === undefined || registered === undefined || stated === registered) return [];
      return [
        finding('headcount-differs', {
          origin: originOfFact(submission, denominator),
          found: submission.unit[denominator]?.value ?? '',
          parameters: { what: denominatorWords[denominator], stated, registered },
        }),
      ];
    });
  },
};
