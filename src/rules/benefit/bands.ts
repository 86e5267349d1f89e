import type { Decimal } from 'decimal.js';
import type { Parameters } from '../scheme/compute.ts';
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
  let end: Decimal = ZERO;
  scale.forEach((band, index) => {
    const start = startOf(band, end);
    const part = partOf(amount, start, band.to);
    const unsaid = part.isZero() ? undefined : missingAt(band.rate, place, `bands[${index + 1}]`, 'rate');
    if (unsaid !== undefined) missing.push(unsaid);
    const paid = part.isZero() || unsaid !== undefined ? ZERO : part.times(share(band.rate));
    seen.push({
      above: start.toFixed(),
      ...(band.to === undefined ? {} : { to: band.to }),
      rate: band.rate,
      reached: !part.isZero(),
      part: part.toFixed(),
      amount: paid.toFixed(),
    });
    total = total.plus(paid);
    end = band.to === undefined ? exact('Infinity') : exact(band.to);
  });
  return missing.length > 0
    ? wants('bands', place, amount, { missing }, { bands: seen })
    : cameTo('bands', place, amount, total, { bands: seen });
};

/** Where a band begins: where the one before ended. One that says so itself begins there, but never before that end, so that no part is paid twice. */
function startOf(band: Band, end: Decimal): Decimal {
  if (band.above === undefined) return end;
  const said = exact(band.above);
  return said.lessThan(end) ? end : said;
}

function partOf(amount: Decimal, start: Decimal, to: string | undefined): Decimal {
  if (!start.isFinite()) return ZERO;
  const beyond = less(amount, start);
  return to === undefined ? beyond : lesser(beyond, less(exact(to), start));
}
