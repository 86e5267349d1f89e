import { Decimal } from 'decimal.js';
import type { UnitFacts } from './audit-figures.ts';

/** How many units lie in a band of the ratio: from its first per cent on, below its last; the last band holds all from 100 % on. */
export interface RatioBand {
  /** Per cent. */
  readonly from: number;
  readonly below: number | null;
  readonly units: number;
}

/** A unit with its ratio as a decimal text, `0.8333`. */
export interface UnitRatio {
  readonly unit: UnitFacts;
  readonly ratio: string;
}

/** Units whose ratio can be taken, the lowest first. */
export function ratiosOf(units: readonly UnitFacts[]): UnitRatio[] {
  return units
    .flatMap((unit) => {
      const { participants, headcount } = unit;
      if (headcount === null || headcount <= 0) return [];
      return [{ unit, ratio: new Decimal(participants).dividedBy(headcount) }];
    })
    .sort((one, other) => one.ratio.cmp(other.ratio) || (one.unit.name < other.unit.name ? -1 : 1))
    .map(({ unit, ratio }) => ({ unit, ratio: ratio.toFixed(4) }));
}

const EDGES = [0, 50, 60, 70, 80, 90, 100] as const;

/** Counts units by band of their ratio. */
export function ratioBands(ratios: readonly UnitRatio[]): RatioBand[] {
  return EDGES.map((from, place) => {
    const below = EDGES[place + 1] ?? null;
    const within = ratios.filter(({ ratio }) => {
      const percent = new Decimal(ratio).times(100);
      return percent.gte(from) && (below === null || percent.lt(below));
    });
    return { from, below, units: within.length };
  });
}
