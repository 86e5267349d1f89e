import type { Decimal } from 'decimal.js';
import { exact, share } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator, OperatorResult, StepPlace } from './operator.ts';
import type { Step } from './step.ts';

/** `rate`: this share of the amount. Of nothing it is nothing, so that a rate that no source gives is not needed then. */
export const rate: Operator<'rate'> = (amount, percentage, _surrounding, place) =>
  rateAt('rate', amount, percentage, place, ['rate'], { rate: percentage });

/**
 * A share of the amount as a line of another operator, such as the rate of a visit.
 *
 * @param way - where in the step the rate stands, for the path of one that is missing
 * @param by - what the line says that it went by
 */
export function rateAt(
  operator: Step['operator'],
  amount: Decimal,
  percentage: string,
  place: StepPlace,
  way: readonly string[],
  by: Step['by'],
): OperatorResult {
  const missing = missingAt(percentage, place, ...way);
  if (missing === undefined) return cameTo(operator, place, amount, exact(amount).times(share(percentage)), { by });
  return amount.isZero()
    ? cameTo(operator, place, amount, amount, { by })
    : wants(operator, place, amount, { missing: [missing] }, { by });
}
