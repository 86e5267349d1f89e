import { finding } from '../../../findings/catalogue.ts';
import type { UnitField } from '../../../scheme/forms.ts';
import type { Text } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { headcountWords } from '../../rule-words.ts';
import { counted, readUnitFacts } from '../../unit-facts.ts';

const numbers: readonly { readonly field: UnitField; readonly what: Text }[] = [
  ...counted.map((each) => ({ field: each, what: headcountWords[each] })),
  { field: 'participants', what: { zh: '参加人数', en: 'number enrolled (参加人数)' } },
  { field: 'total-fee', what: { zh: '互助金合计', en: 'total of the fees (互助金合计)' } },
];

/** A headcount or total that is no number is not counted with, and the unit should know. */
export const unitFactMalformed: Check = {
  codes: ['unit-fact-malformed'],
  needs: 'submission',
  run: ({ submission, scheme }) => {
    const { unreadable } = readUnitFacts(submission, scheme);
    return numbers
      .filter(({ field }) => unreadable.includes(field))
      .map(({ field, what }) =>
        finding('unit-fact-malformed', {
          origin: originOfFact(submission, field),
          found: submission.unit[field]?.value ?? '',
          parameters: { what },
        }),
      );
  },
};
