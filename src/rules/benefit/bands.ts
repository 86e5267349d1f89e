import type { Decimal } from 'decimal.js';
import { MISSING } from '../scheme/basics.ts';
import type { Parameters } from '../scheme/compute.ts';
import { oncePerObject } from '../value/once.ts';
import { exact, less, lesser, share, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';
import type { BandSeen } from './step.ts';

type Band = Parameters['bands'][number];

/**
 * `bands`: "marginal bands" 分段累加, each part of the amount at its band's rate. A band is a deduction (what lies below it), a limit (how wide it is) and a rate; the
 * scale is the sum of its bands. What lies below the first `above` and beyond the last `to` pays nothing. A rate that is missing is needed only where the amount
 * reaches its band. The trace has all bands, reached or not.
 */
export const bands: Operator<'bands'> = (amount, scale, _surrounding, place) => {
  const seen: BandSeen[] = [];
  const missing: string[] = [];
  let total = ZERO;
  for (const [index, { band, start, width, rate, told, unreached }] of placedBands(scale).entries()) {
    const part = partOf(amount, start, width);
    if (part.isZero()) {
      seen.push(unreached);
      continue;
    }
    const unsaid = missingAt(band.rate, place, `bands[${index + 1}]`, 'rate');
    if (unsaid !== undefined) missing.push(unsaid);
    const paid = rate === undefined ? ZERO : part.times(rate);
    seen.push({ ...told, reached: true, part: part.toFixed(), amount: paid.toFixed() });
    total = total.plus(paid);
  }
  return missing.length > 0
    ? wants('bands', place, amount, { missing }, { bands: seen })
    : cameTo('bands', place, amount, total, { bands: seen });
};

/** A band as every claim finds it. */
interface PlacedBand {
  readonly band: Band;
  readonly start: Decimal;
  /** Undefined where it has no end. */
  readonly width: Decimal | undefined;
  /** Undefined where no source gives it. */
  readonly rate: Decimal | undefined;
  readonly told: Pick<BandSeen, 'above' | 'to' | 'rate'>;
  /** What the trace has of it where the amount does not reach it, as it does not most bands. */
  readonly unreached: BandSeen;
}

/** The bands of a scale, each where it stands. The scale stays the same for many claims. */
const placedBands = oncePerObject((scale: readonly Band[]): readonly PlacedBand[] => {
  let end: Decimal = ZERO;
  return scale.map((band) => {
    const start = startOf(band, end);
    const { to, rate } = band;
    end = exact(to ?? 'Infinity');
    const told = { above: start.toFixed(), ...(to !== undefined && { to }), rate };
    return {
      band,
      start,
      width: to === undefined ? undefined : less(end, start),
      rate: rate === MISSING ? undefined : share(rate),
      told,
      unreached: { ...told, reached: false, part: '0', amount: '0' },
    };
  });
});

/** Where a band begins: where the one before ended. One that says so itself begins there, but never before that end, so that no part is paid twice. */
function startOf(band: Band, end: Decimal): Decimal {
  if (band.above === undefined) return end;
  const said = exact(band.above);
  return said.lessThan(end) ? end : said;
}

function partOf(amount: Decimal, start: Decimal, width: Decimal | undefined): Decimal {
  if (amount.lessThanOrEqualTo(start)) return ZERO;
  const beyond = less(amount, start);
  return width === undefined ? beyond : lesser(beyond, width);
}
