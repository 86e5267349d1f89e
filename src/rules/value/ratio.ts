import { Decimal } from 'decimal.js';

/** One number or sum in proportion to another, as a decimal text with four places, `0.8627`; null where there is nothing to measure by. */
export function ratioOf(part: string | number, whole: string | number): string | null {
  const of = new Decimal(whole);
  return of.lte(0) ? null : new Decimal(part).dividedBy(of).toFixed(4);
}

/** By which part a number or sum grew against one before, `0.0512`; null where there was nothing before. */
export function growthOf(now: string | number, before: string | number): string | null {
  return ratioOf(new Decimal(now).minus(before).toFixed(), before);
}
