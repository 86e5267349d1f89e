import type { ComputeStep } from '../scheme/compute.ts';
import { fen, sumOf, type Yuan, yuan } from '../value/money.ts';

/** Beyond the last bound, and where there is none: a sum that shows what holds there. */
const BEYOND: Yuan = '10000.00';

/**
 * The sums at which a computation changes: where each band ends, where a threshold lies, and one beyond the last of them; in order, each once. Of the steps inside a
 * `choose` or `plus` none: they run on another amount, or on one branch.
 */
export function boundsOfSteps(steps: readonly ComputeStep[]): Yuan[] {
  const bounds = steps.flatMap((step) => [...marginal(step), ...whole(step), ...threshold(step)]);
  const sums = [...new Set(bounds.map((bound) => fen(bound)))].filter((bound) => bound > 0n);
  const sorted = sums.sort((one, other) => (one < other ? -1 : 1));
  const beyond = sumOf([sorted.at(-1) ?? 0n, fen(BEYOND)]);
  return [...sorted, beyond].map(yuan);
}

function marginal({ bands = [] }: ComputeStep): string[] {
  return bands.flatMap(({ above, to }) => [above, to].filter((bound) => bound !== undefined));
}

function whole({ wholeBand }: ComputeStep): string[] {
  if (wholeBand === undefined || 'of' in wholeBand) return [];
  return wholeBand.flatMap(({ from, above, to, below }) =>
    [from, above, to, below].filter((each) => each !== undefined),
  );
}

function threshold({ threshold: sum }: ComputeStep): string[] {
  return sum === undefined || sum === 'missing' ? [] : [sum];
}
