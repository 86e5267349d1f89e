import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { Decimal } from 'decimal.js';

/** Levels of confidence in percent that auditors work with. */
export const confidences = [90, 95, 99] as const;
/** One of {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/** Places of a factor; published tables have two. */
const PLACES = 12;

/**
 * The confidence factor of monetary-unit sampling: the mean of a Poisson distribution of which no more than so many events are seen with the probability that the confidence leaves
 * over. It is the quantile of the gamma distribution with shape `errors + 1`; for 95 %: 3.00, 4.75, 6.30 with 0, 1, 2 errors, as the tables of the AICPA's guide "Audit Sampling" have it.
 *
 * @param errors - not negative; need not be whole where it is an expectation
 */
export function confidenceFactor(confidence: Confidence, errors: number): Decimal {
  return new Decimal(gammaQuantile(confidence / 100, errors + 1, 1)).toDecimalPlaces(PLACES, Decimal.ROUND_UP);
}
