import { describe, expect, it } from 'vitest';
import { expectLinear } from './growth.ts';

/** Goes over all so often, and gives something, so that it is not left out. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum = (sum + step * 31) % 1_000_003;
  return sum;
}

describe('what holds work to growing no faster than what is put into it', () => {
  it('lets pass what grows with it', async () => {
    await expectLinear((size) => () => steps(size * 1_000), 10_000);
  });

  it('does not let pass a square', async () => {
    await expect(expectLinear((size) => () => steps(size * size), 4_000)).rejects.toThrow('to be less than');
  });
});
