import { finding } from '../../../findings/catalogue.ts';
import { headcountStates } from '../../../findings/ratio-findings.ts';
import { worded } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { headcountWords } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';
import { missingHeadcounts, ratiosInForce } from '../../unit-ratios.ts';

/** Without the headcount that the scheme divides by, or with one that is no number, no ratio can be judged. The register's and the ledger's count as well. */
export const headcountMissing: Check = {
  codes: ['headcount-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission } = subject;
    const unit = unitInForce(subject);
    return missingHeadcounts(ratiosInForce(subject), unit).map(({ denominator, clause }) => {
      const what = headcountWords[denominator];
      const found = submission.unit[denominator]?.value ?? '';
      const state = worded(found === '' ? headcountStates.absent : headcountStates.unreadable, { what, found });
      const origin = originOfFact(submission, denominator);
      return finding('headcount-missing', { origin, found, parameters: { what, state }, clause });
    });
  },
};
