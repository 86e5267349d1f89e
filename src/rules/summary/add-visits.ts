import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import type { BandFigures, VisitSum } from './unit-figures.ts';

const noVisits: VisitSum = { visits: 0, amount: '0.00' };

/** The visits and sums of all together. */
export function addVisits(all: readonly VisitSum[]): VisitSum {
  return {
    visits: all.reduce((sum, { visits }) => sum + visits, 0),
    amount: yuan(sumOf(all.map(({ amount }) => fen(amount)))),
  };
}

/**
 * Empty bands between bounds: with 3,000 and 10,000 below 3,000; from 3,000 to 10,000; above 10,000.
 *
 * @param bounds - in fen, ascending
 */
export function bandsBetween(bounds: readonly Fen[]): BandFigures[] {
  return [...bounds, undefined].map((bound, place) => {
    const from = place === 0 ? undefined : bounds[place - 1];
    return {
      from: from === undefined ? null : yuan(from),
      to: bound === undefined ? null : yuan(bound),
      ...noVisits,
    };
  });
}

/**
 * Adds bands up, in order of their bounds. Who has no band at all adds nothing.
 *
 * @throws RangeError where some are parted by other bounds than the others
 */
export function addBands(all: readonly (readonly BandFigures[])[]): BandFigures[] {
  const given = all.filter((bands) => bands.length > 0);
  const [first = [], ...others] = given;
  for (const bands of others) {
    if (boundsOf(bands) !== boundsOf(first)) {
      throw new RangeError(`bands do not fit together: ${boundsOf(first)}; ${boundsOf(bands)}`);
    }
  }
  return first.map(({ from, to }, place) => ({
    from,
    to,
    ...addVisits(given.flatMap((bands) => bands[place] ?? [])),
  }));
}

/** What parts bands, to compare them: `3000.00, 10000.00`. */
export function boundsOf(bands: readonly BandFigures[]): string {
  return bands.flatMap(({ to }) => to ?? []).join(', ');
}
