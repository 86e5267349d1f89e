import type { Fen } from '../../value/money.ts';
import { type Confidence, confidenceFactor } from './confidence-factor.ts';

/** How sure an auditor wants to be, and of what. */
export interface SampleWish {
  /** What misstatement of the whole he can bear, in fen. */
  readonly materiality: Fen;
  /** What misstatement he expects, in fen; less than that. With 0 a single error found may exceed materiality. */
  readonly expected: Fen;
  readonly confidence: Confidence;
}

/** So often is the interval halved in on: a fen of any sum that there is. */
const STEPS = 64;

/**
 * The interval of a monetary-unit sample: one of so many fen is looked at. With it, and the misstatement that is expected, the upper limit comes to materiality: it is the largest `J` with
 * `J × factor(expected / J) ≤ materiality`, the factor for errors that need not be whole (Stewart, "Technical Notes on the AICPA Audit Guide Audit Sampling", 2012). Without expected
 * misstatement it is materiality divided by the factor for none. It does not depend on the sum that is sampled.
 *
 * @returns fen, rounded down; undefined where materiality is too near what is expected, or too small, for any sample
 */
export function samplingInterval({ materiality, expected, confidence }: SampleWish): Fen | undefined {
  if (materiality <= 0n || expected < 0n || expected >= materiality) return undefined;
  const bearable = Number(materiality);
  const foreseen = Number(expected);
  let low = 0;
  let high = bearable / confidenceFactor(confidence, 0).toNumber();
  if (foreseen === 0) low = high;
  for (let step = 0; step < STEPS && low < high; step++) {
    const middle = (low + high) / 2;
    const limit = middle * confidenceFactor(confidence, foreseen / middle).toNumber();
    if (limit <= bearable) low = middle;
    else high = middle;
  }
  return low < 1 ? undefined : BigInt(Math.floor(low));
}
