import { Decimal } from 'decimal.js';
import { rangeOf } from '../../basics.ts';
import type { Parameters } from '../../compute.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';
import { fenAfter, fenBefore, type MoneyRange, moneyRange } from './money-range.ts';

interface Band {
  readonly first: Decimal;
  readonly last: Decimal;
  readonly index: number;
  /** As the scheme has it: `from 50000, below 100000`. */
  readonly bounds: string;
}

/** What stands beside a number in its row: to the fen for sums, one for counts. */
interface Neighbours {
  after(value: Decimal): Decimal;
  before(value: Decimal): Decimal;
}

const SUMS: Neighbours = { after: fenAfter, before: fenBefore };
const COUNTS: Neighbours = { after: (value) => value.plus(1), before: (value) => value.minus(1) };

/**
 * Of bands that take the whole amount none holds nothing, no value lies in two, and none between two of them lies in no band. Below the first and above the last
 * nothing need be paid. Bands of sums rise; those of a fact may go down (grades of disability do).
 */
export const checkWholeBands: SchemeCheck = (scheme) =>
  placedSteps(scheme).flatMap(({ step: { wholeBand }, path }) =>
    wholeBand ? doubtsOf(wholeBand, [...path, 'wholeBand']) : [],
  );

function doubtsOf(scale: Parameters['wholeBand'], path: SchemePath): SchemeDoubt[] {
  if (Array.isArray(scale)) {
    const bands = scale.map(({ rate: _, fixed: __, ...bounds }, index) => band(moneyRange(bounds), bounds, index));
    return [...emptyBands(bands, path), ...goingBack(bands, path), ...uneven(bands, path, SUMS)];
  }
  if (!('bands' in scale)) return [];
  const bands = scale.bands.map(({ is }, index) => {
    const { first, last } = rangeOf(is);
    return band({ first: new Decimal(first), last: new Decimal(last) }, is, index);
  });
  const inner = [...path, 'bands'];
  return [...emptyBands(bands, inner), ...uneven(bands, inner, COUNTS)];
}

function band(range: MoneyRange, bounds: object, index: number): Band {
  const text = Object.entries(bounds).map(([bound, value]) => `${bound} ${value}`);
  return { ...range, index, bounds: text.join(', ') };
}

const holds = ({ first, last }: Band) => first.lessThanOrEqualTo(last);

function emptyBands(bands: readonly Band[], path: SchemePath): SchemeDoubt[] {
  return bands
    .filter((each) => !holds(each))
    .map(({ index, bounds }) => ({ code: 'bounds-empty', path: [...path, index], found: bounds }));
}

function goingBack(bands: readonly Band[], path: SchemePath): SchemeDoubt[] {
  return bands.flatMap((each, place): SchemeDoubt[] => {
    const before = bands[place - 1];
    if (!before || !holds(before) || !holds(each) || each.first.greaterThanOrEqualTo(before.first)) return [];
    const parameters = { before: before.bounds };
    return [{ code: 'bands-not-rising', path: [...path, each.index], found: each.bounds, parameters }];
  });
}

function uneven(all: readonly Band[], path: SchemePath, { after, before }: Neighbours): SchemeDoubt[] {
  const [lowest, ...others] = all.filter(holds).sort((one, other) => one.first.comparedTo(other.first));
  const doubts: SchemeDoubt[] = [];
  let widest = lowest;
  for (const each of others) {
    if (!widest) break;
    const [one, other] = [widest.index, each.index].sort((left, right) => left - right) as [number, number];
    const place = { path: [...path, other], parameters: { one: one + 1, other: other + 1 } };
    if (each.first.lessThanOrEqualTo(widest.last))
      doubts.push({ code: 'bands-overlap', ...place, found: span(each.first, Decimal.min(each.last, widest.last)) });
    else if (!each.first.equals(after(widest.last)))
      doubts.push({ code: 'bands-gap', ...place, found: span(after(widest.last), before(each.first)) });
    if (each.last.greaterThan(widest.last)) widest = each;
  }
  return doubts;
}

function span(first: Decimal, last: Decimal): string {
  if (first.equals(last)) return first.toFixed();
  return last.isFinite() ? `${first.toFixed()} – ${last.toFixed()}` : `≥ ${first.toFixed()}`;
}
