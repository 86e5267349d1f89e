import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';

/** People stand below a total row that is right without them: whether they take part, and are to be charged, only the unit can tell. */
export const peopleBelowTotal: Check = {
  codes: ['people-below-total'],
  needs: 'submission',
  run: ({ submission }) =>
    (submission.belowTotals ?? []).map(({ stated, row, above, people, origin }) =>
      finding('people-below-total', { origin, found: stated, parameters: { row, above, people } }),
    ),
};
