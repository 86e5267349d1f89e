import type { Decimal } from 'decimal.js';
import { within } from '../scheme/basics.ts';
import type { Parameters } from '../scheme/compute.ts';
import { exact, share, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import { type BandBounds, liesIn } from './money-band.ts';
import type { Operator, StepPlace } from './operator.ts';
import type { BandSeen } from './step.ts';

/** What a band pays: a rate of the whole amount, or a sum. */
interface Pays {
  readonly rate?: string | undefined;
  readonly fixed?: string | undefined;
}

/**
 * `wholeBand`: "the whole amount at its band's rate" 按档全额, or the sum of its band. The band is the one in which the amount lies, or in which a fact lies that is a
 * number (`of: age`). A choice between `rate`s and `fixed` sums; in no band it is nothing. The trace has all bands; a value that is missing is needed only in the
 * band that holds.
 */
export const wholeBand: Operator<'wholeBand'> = (amount, scale, surrounding, place) => {
  if (isByAmount(scale)) {
    const reached = scale.findIndex((band) => liesIn(amount, band));
    return payBand(amount, scale, scale.map(boundsOf), reached, place, ['wholeBand'], {});
  }
  const number = surrounding.count(scale.of);
  const found = number === undefined ? {} : { [scale.of]: String(number) };
  const by = { of: scale.of, ...found };
  const reached = number === undefined ? -1 : scale.bands.findIndex((band) => within(number, band.is));
  const bounds = scale.bands.map(({ is }) => boundsOf(texts(is)));
  if (number === undefined) {
    const bands = seenBands(amount, scale.bands, bounds, reached, ZERO);
    return wants('wholeBand', place, amount, { unknown: [scale.of] }, { by, bands });
  }
  return payBand(amount, scale.bands, bounds, reached, place, ['wholeBand', 'bands'], by);
};

function payBand(
  amount: Decimal,
  bands: readonly Pays[],
  bounds: readonly BandBounds[],
  reached: number,
  place: StepPlace,
  way: readonly string[],
  by: Readonly<Record<string, string>>,
) {
  const band = bands[reached];
  const key = band?.rate === undefined ? 'fixed' : 'rate';
  const told = (paid: Decimal) => ({ by, bands: seenBands(amount, bands, bounds, reached, paid) });
  if (band === undefined || (key === 'rate' && amount.isZero())) {
    return cameTo('wholeBand', place, amount, ZERO, told(ZERO));
  }
  const value = band[key];
  const missing = missingAt(value, place, `${way.join('.')}[${reached + 1}]`, key);
  if (value === undefined || missing !== undefined) {
    return wants('wholeBand', place, amount, { missing: missing === undefined ? [] : [missing] }, told(ZERO));
  }
  const paid = key === 'rate' ? exact(amount).times(share(value)) : exact(value);
  return cameTo('wholeBand', place, amount, paid, told(paid));
}

function seenBands(
  amount: Decimal,
  bands: readonly Pays[],
  bounds: readonly BandBounds[],
  reached: number,
  paid: Decimal,
): BandSeen[] {
  return bands.map(({ rate, fixed }, index) => ({
    ...boundsOf(bounds[index] ?? {}),
    ...(rate === undefined ? {} : { rate }),
    ...(fixed === undefined ? {} : { fixed }),
    reached: index === reached,
    part: index === reached ? amount.toFixed() : '0',
    amount: index === reached ? paid.toFixed() : '0',
  }));
}

/** The bounds alone, those that are there: what is absent is left out of the trace. */
function boundsOf({ from, above, to, below }: BandBounds): Pick<BandSeen, 'from' | 'above' | 'to' | 'below'> {
  return {
    ...(from === undefined ? {} : { from }),
    ...(above === undefined ? {} : { above }),
    ...(to === undefined ? {} : { to }),
    ...(below === undefined ? {} : { below }),
  };
}

const texts = (bounds: object): BandBounds =>
  Object.fromEntries(Object.entries(bounds).map(([bound, value]) => [bound, String(value)]));

const isByAmount = (scale: Parameters['wholeBand']): scale is Extract<Parameters['wholeBand'], readonly unknown[]> =>
  Array.isArray(scale);
