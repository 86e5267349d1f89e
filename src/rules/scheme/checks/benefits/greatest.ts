import { Decimal } from 'decimal.js';
import type { Benefit } from '../../benefits.ts';
import { type ComputeStep, operatorOf } from '../../compute.ts';
import { ENDLESS, moneyRange } from './money-range.ts';

const ZERO = new Decimal(0);

/**
 * The most that the computation of one claim (or of a running total, where the benefit accumulates) can come to, in yuan; infinite where the scheme sets no end.
 *
 * @param shares - the most that a member can have of the benefit's plan
 */
export function greatestOf({ base, eachVisit, compute }: Benefit, shares: number): Decimal {
  const begin = base ? ENDLESS : ZERO;
  const total = greatestAfter(eachVisit ?? [], begin, begin, shares);
  return greatestAfter(compute ?? [], total, total, shares);
}

function greatestAfter(steps: readonly ComputeStep[], start: Decimal, base: Decimal, shares: number): Decimal {
  return steps.reduce((amount, step) => {
    const after = greatestOfStep(step, amount, base, shares);
    return step.when ? Decimal.max(amount, after) : after;
  }, start);
}

function greatestOfStep(step: ComputeStep, amount: Decimal, base: Decimal, shares: number): Decimal {
  const [name, parameters] = operatorOf(step);
  switch (name) {
    case 'fixed':
      return sumOf(parameters);
    case 'rate':
      return amount.times(rateOf(parameters));
    case 'bands':
      return ofBands(parameters, amount);
    case 'wholeBand':
      return Array.isArray(parameters) ? ofWholeBands(parameters, amount) : ofCountBands(parameters, amount);
    case 'rateByVisit':
      return amount.times(Decimal.max(...parameters.map(rateOf)));
    case 'perDay':
      return parameters.upToDays === undefined ? ENDLESS : product(sumOf(parameters.amount), parameters.upToDays);
    case 'times':
      return product(amount, shares);
    case 'atLeast':
      return amount.isZero() ? amount : Decimal.max(amount, sumOf(parameters));
    case 'atMost':
      return typeof parameters === 'string' ? Decimal.min(amount, sumOf(parameters)) : amount;
    case 'topUp':
      return sumOf(parameters.to);
    case 'bonus':
      return amount.plus(base.times(rateOf(parameters.upTo)));
    case 'instalments':
      return Decimal.max(...(parameters.amounts ?? [parameters.amount ?? '0']).map(sumOf));
    case 'choose':
      return Decimal.max(
        ZERO,
        ...Object.values(parameters.of).map((branch) =>
          typeof branch === 'string' ? sumOf(branch) : greatestAfter(branch, amount, base, shares),
        ),
      );
    case 'plus': {
      const begin = parameters.of === 'base' ? base : amount;
      return amount.plus(greatestAfter(parameters.compute, begin, base, shares));
    }
    case 'pool':
      return ENDLESS;
    case 'round':
      return amount.plus(1);
    case 'deductible':
    case 'threshold':
      return amount;
  }
}

/** A sum that no source gives may be any. */
function sumOf(text: string): Decimal {
  return text === 'missing' ? ENDLESS : new Decimal(text);
}

function rateOf(text: string): Decimal {
  return text === 'missing' ? new Decimal(1) : new Decimal(text.slice(0, -1)).dividedBy(100);
}

function product(amount: Decimal, times: number): Decimal {
  return times === 0 || amount.isZero() ? ZERO : amount.times(times);
}

function ofBands(bands: NonNullable<ComputeStep['bands']>, amount: Decimal): Decimal {
  let total = ZERO;
  let start = ZERO;
  for (const band of bands) {
    const from = Decimal.max(start, band.above ?? 0);
    const end = Decimal.min(amount, band.to ?? ENDLESS);
    if (end.greaterThan(from)) total = total.plus(end.minus(from).times(rateOf(band.rate)));
    start = Decimal.max(from, band.to ?? ENDLESS);
    if (!start.isFinite()) break;
  }
  return total;
}

type Scale = NonNullable<ComputeStep['wholeBand']>;
type WholeBands = Extract<Scale, readonly unknown[]>;

function ofWholeBands(bands: WholeBands, amount: Decimal): Decimal {
  return Decimal.max(
    ...bands.map(({ rate, fixed, ...bounds }) => {
      const { first, last } = moneyRange(bounds);
      if (first.greaterThan(amount)) return ZERO;
      return fixed === undefined ? Decimal.min(amount, last).times(rateOf(rate ?? '100%')) : sumOf(fixed);
    }),
  );
}

function ofCountBands({ bands }: Exclude<Scale, WholeBands>, amount: Decimal): Decimal {
  return Decimal.max(
    ...bands.map(({ rate, fixed }) => (fixed === undefined ? amount.times(rateOf(rate ?? '100%')) : sumOf(fixed))),
  );
}
