import { Decimal } from 'decimal.js';
import { type Fen, sumOf } from '../../value/money.ts';
import { confidenceFactor } from './confidence-factor.ts';
import type { Stratum } from './draw-sample.ts';
import type { SampleWish } from './sampling-interval.ts';
import type { ChosenAs } from './systematic-selection.ts';

/** An item with what the auditor says it should have been. */
export interface ExaminedItem {
  /** Its number in the working paper. */
  readonly number: number;
  readonly stratum: string;
  readonly chosenAs: ChosenAs;
  /** In fen, positive. */
  readonly booked: Fen;
  /** In fen, not negative. */
  readonly audited: Fen;
}

/** Paid too much, or too little: what was found in what is looked at for certain, what the sample comes to for the rest, and both. All in fen, not negative. */
export interface Misstatement {
  readonly known: Fen;
  readonly projected: Fen;
  readonly likely: Fen;
}

/** What a stratum comes to. */
export interface StratumResult {
  readonly stratum: Stratum;
  /** Items with a difference. */
  readonly errors: number;
  readonly overpaid: Misstatement;
  readonly underpaid: Misstatement;
}

/** A sampled item that was paid too much, by its tainting: the greatest first. */
export interface RankedError {
  readonly item: ExaminedItem;
  /** Error over booked amount, above 0 and up to 1. */
  readonly tainting: Decimal;
  /** What the confidence factor grows by with one more error. */
  readonly increment: Decimal;
  /** What it adds to the limit, in fen. */
  readonly adds: Decimal;
}

/** `within`: not more than materiality, with the confidence asked for. `not-excluded`: likely less, yet it may be more. `exceeded`: likely more already. */
export type SampleConclusion = 'within' | 'not-excluded' | 'exceeded';

/** What a sample says of the whole. */
export interface SampleEvaluation {
  readonly strata: readonly StratumResult[];
  readonly overpaid: Misstatement;
  readonly underpaid: Misstatement;
  readonly ranked: readonly RankedError[];
  /** The interval times the factor for no error, at most what was sampled from: what may be wrong where nothing was found. */
  readonly basicPrecision: Fen;
  /** Overpayments of the whole are not more, with the confidence asked for; in fen, rounded up. */
  readonly upperLimit: Fen;
  readonly conclusion: SampleConclusion;
}

/** A sample as it was drawn. */
export interface DrawnSample extends SampleWish {
  readonly interval: Fen;
  readonly strata: readonly Stratum[];
}

/**
 * Projects what was found to the whole: an error of a sampled item with its tainting over the interval, one of a certain item as it is; and the upper limit of overpayments by the factors of the
 * Poisson distribution, taintings ranked from the greatest (Stringer's bound). Underpayments are not set off against them; the sample gives no bound for those, only what is likely.
 *
 * @param items - all of the sample
 */
export function evaluateSample(sample: DrawnSample, items: readonly ExaminedItem[]): SampleEvaluation {
  const { confidence, interval, materiality } = sample;
  const strata = sample.strata.map((stratum) => {
    const own = items.filter((item) => item.stratum === stratum.name);
    return {
      stratum,
      errors: own.filter(({ booked, audited }) => booked !== audited).length,
      overpaid: misstatement(own, interval, ({ booked, audited }) => booked - audited),
      underpaid: misstatement(own, interval, ({ booked, audited }) => audited - booked),
    };
  });
  const overpaid = together(strata.map((each) => each.overpaid));
  const underpaid = together(strata.map((each) => each.underpaid));
  const ranked = rankedErrors(items, sample);
  const rest = sumOf(sample.strata.map(({ all, certain }) => all.amount - certain.amount));
  const precision = confidenceFactor(confidence, 0).mul(String(interval));
  const raised = ranked.reduce((limit, { adds }) => limit.add(adds), precision);
  const upperLimit = overpaid.known + least(raised, rest);
  const conclusion = conclusionOf({ upperLimit, materiality, overpaid, underpaid });
  return { strata, overpaid, underpaid, ranked, basicPrecision: least(precision, rest), upperLimit, conclusion };
}

function misstatement(items: readonly ExaminedItem[], interval: Fen, errorOf: (item: ExaminedItem) => Fen) {
  const wrong = items.filter((item) => errorOf(item) > 0n);
  const known = sumOf(wrong.filter(({ chosenAs }) => chosenAs === 'certain').map(errorOf));
  const projection = wrong
    .filter(({ chosenAs }) => chosenAs === 'sampled')
    .reduce((sum, item) => sum.add(ratio(errorOf(item), item.booked).mul(String(interval))), new Decimal(0));
  const projected = BigInt(projection.toFixed(0, Decimal.ROUND_HALF_UP));
  return { known, projected, likely: known + projected };
}

function together(parts: readonly Misstatement[]): Misstatement {
  const sum = (of: keyof Misstatement) => sumOf(parts.map((part) => part[of]));
  return { known: sum('known'), projected: sum('projected'), likely: sum('likely') };
}

function rankedErrors(items: readonly ExaminedItem[], { confidence, interval }: DrawnSample): RankedError[] {
  const wrong = items
    .filter(({ chosenAs, booked, audited }) => chosenAs === 'sampled' && booked > audited)
    .map((item) => ({ item, tainting: ratio(item.booked - item.audited, item.booked) }))
    .sort((one, other) => other.tainting.cmp(one.tainting) || one.item.number - other.item.number);
  return wrong.map(({ item, tainting }, index) => {
    const increment = confidenceFactor(confidence, index + 1).sub(confidenceFactor(confidence, index));
    return { item, tainting, increment, adds: tainting.mul(increment).mul(String(interval)) };
  });
}

function conclusionOf(found: {
  readonly upperLimit: Fen;
  readonly materiality: Fen;
  readonly overpaid: Misstatement;
  readonly underpaid: Misstatement;
}): SampleConclusion {
  const { upperLimit, materiality, overpaid, underpaid } = found;
  if (overpaid.likely > materiality || underpaid.likely > materiality) return 'exceeded';
  return upperLimit > materiality ? 'not-excluded' : 'within';
}

const ratio = (part: Fen, whole: Fen): Decimal => new Decimal(String(part)).div(String(whole));

/** In fen, rounded up, and not more than there is. */
function least(limit: Decimal, rest: Fen): Fen {
  const rounded = BigInt(limit.toFixed(0, Decimal.ROUND_UP));
  return rounded < rest ? rounded : rest;
}
