import { randomInt } from 'node:crypto';
import { sampleErrors } from '../../../io/report/text/audit-sample-texts.ts';
import { usageTexts } from '../../../io/report/text/common-texts.ts';
import { UserError } from '../../../io/user-error.ts';
import type { Confidence } from '../../../rules/audit/sample/confidence-factor.ts';
import { confidences } from '../../../rules/audit/sample/confidence-factor.ts';
import { type Stratification, stratifications } from '../../../rules/audit/sample/paper.ts';
import { type SampleWish, samplingInterval } from '../../../rules/audit/sample/sampling-interval.ts';
import { type Fen, fenFromYuan, yuan } from '../../../rules/value/money.ts';
import type { AuditOptions } from '../audit-options.ts';

/** What sample is asked for. */
export interface AskedSample extends SampleWish {
  readonly interval: Fen;
  readonly seed: number;
  readonly by: Stratification;
}

/** Seeds that the program takes itself are below this, so that they are easily written down. */
const SEEDS = 1_000_000_000;

/**
 * What the options ask for; the seed is taken at random where none is given.
 *
 * @throws UserError where a value is none, or no sample is possible with them
 */
export function askedSample(options: AuditOptions): AskedSample {
  if (options.materiality === undefined) throw new UserError(sampleErrors.needsMateriality);
  const materiality = sumOf('--materiality', options.materiality);
  const expected = sumOf('--expected', options.expected ?? '0');
  const confidence: Confidence = oneOf('--confidence', options.confidence, confidences) ?? 95;
  const by = oneOf('--by', options.by, stratifications) ?? 'benefit';
  const interval = samplingInterval({ materiality, expected, confidence });
  if (interval === undefined) {
    throw new UserError(sampleErrors.noInterval, { materiality: yuan(materiality), expected: yuan(expected) });
  }
  return { materiality, expected, confidence, interval, by, seed: seedOf(options.seed) };
}

/** Which of the choices is given; another is refused, never replaced by the default. */
function oneOf<Choice extends number | string>(
  option: string,
  found: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const chosen = choices.find((each) => String(each) === found);
  if (found !== undefined && chosen === undefined) {
    throw new UserError(usageTexts.invalidValue, { option, found, expected: choices.join(' / ') });
  }
  return chosen;
}

function sumOf(option: string, found: string): Fen {
  const sum = fenFromYuan(found.trim().replaceAll(',', ''));
  if (sum === undefined || sum < 0n) throw new UserError(sampleErrors.badSum, { option, found });
  return sum;
}

function seedOf(given: string | undefined): number {
  if (given === undefined) return randomInt(SEEDS);
  const seed = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(seed)) throw new UserError(sampleErrors.badSeed, { found: given });
  return seed;
}
