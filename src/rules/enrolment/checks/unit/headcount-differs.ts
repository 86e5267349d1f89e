import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { headcountWords } from '../../rule-words.ts';
import { counted, readUnitFacts } from '../../unit-facts.ts';

/** The unit's own headcount is counted with; where the centre's register has another, the centre should ask. */
export const headcountDiffers: Check = {
  codes: ['headcount-differs'],
  needs: 'submission',
  run: ({ submission, scheme, register }) => {
    const { headcounts } = readUnitFacts(submission, scheme);
    return counted.flatMap((each) => {
      const stated = headcounts[each];
      const registered = register?.headcounts[each];
      if (stated === undefined || registered === undefined || stated === registered) return [];
      return [
        finding('headcount-differs', {
          origin: originOfFact(submission, each),
          found: submission.unit[each]?.value ?? '',
          parameters: { what: headcountWords[each], stated, registered },
        }),
      ];
    });
  },
};
