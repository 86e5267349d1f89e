import { computedFor, paidFor, pastWithin } from '../spans.ts';
import type { BenefitView } from '../view.ts';
import type { CountReaders, YesNoReaders } from './fact.ts';

/** Facts of what went before. */
export const historyYesNo: YesNoReaders<'paid-before'> = {
  'paid-before': ({ past, id }) => past.some((each) => paidFor(each, id)),
};

/** The number of the claim in the period; see {@link visitOf}. */
export const historyCounts: CountReaders<'visit'> = { visit: visitOf };

/** Which claim of the benefit in the period this is, from 1, in order of event: also those count whose computation came to nothing. */
export function visitOf(view: BenefitView): number {
  return pastWithin(view, 'period').filter((each) => each.earlier && computedFor(each, view.id)).length + 1;
}
