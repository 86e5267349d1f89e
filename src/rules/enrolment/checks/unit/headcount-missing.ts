import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { denominatorWords } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';
import { missingHeadcounts, unitRatios } from '../../unit-ratios.ts';

/** Without the headcount that the scheme divides by, no ratio can be judged. The register's and the ledger's count as well. */
export const headcountMissing: Check = {
  codes: ['headcount-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission } = subject;
    const unit = unitInForce(subject);
    return missingHeadcounts(unitRatios(subject, unit), unit).map(({ denominator, clause }) =>
      finding('headcount-missing', {
        origin: originOfFact(submission, denominator),
        found: submission.unit[denominator]?.value ?? '',
        parameters: { what: denominatorWords[denominator] },
        clause,
      }),
    );
  },
};
