import { expect } from 'vitest';

const TRIES = 3;

/**
 * Milliseconds of processor time of a piece of work: the least of three tries, since whatever else the machine does only adds to it.
 *
 * @param enough - no further try once it is below this
 */
export async function processorTime(work: () => unknown, enough = 0): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least >= enough; attempt += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** How much more ten times the size may take: ten times is linear, a hundred times is a square. */
const MOST_GROWTH = 30;

/** Below this a clock tells little: milliseconds, added to what the smaller size takes. */
const GRAIN = 2;

/** A square grows too fast in each of them; what disturbs a machine seldom lasts through all. */
const ROUNDS = 3;

/**
 * Holds work to growing no faster than what is put into it. Processor time of one run is compared with that of another, so neither a slow nor a busy machine fails it.
 *
 * @param prepare - makes the work of a size, unmeasured
 * @param size - the larger one; the smaller is a tenth of it
 */
export async function expectLinear(prepare: (size: number) => () => unknown, size: number): Promise<void> {
  const small = prepare(size / 10);
  const large = prepare(size);
  await small();
  for (let round = 1; ; round += 1) {
    const bound = MOST_GROWTH * ((await processorTime(small)) + GRAIN);
    const taken = await processorTime(large, bound);
    if (taken < bound) return;
    if (round === ROUNDS) expect(taken).toBeLessThan(bound);
  }
}
