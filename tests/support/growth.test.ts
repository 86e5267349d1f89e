import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectLinear } from './growth.ts';

describe('what holds work to growing no faster than what is put into it', () => {
  /** Microseconds of a processor that only the work of these tests uses. */
  let used = 0;
  beforeEach(() => {
    used = 0;
    vi.spyOn(process, 'cpuUsage').mockImplementation((since) => ({ user: used - (since?.user ?? 0), system: 0 }));
  });
  afterEach(() => vi.restoreAllMocks());

  const work = (cost: (size: number) => number) => (size: number) => () => {
    used += cost(size);
  };

  it('lets pass what grows with it, also where one try was disturbed', async () => {
    let tries = 0;
    const disturbed = (size: number) => size * 10 + (++tries === 5 ? 50_000_000 : 0);
    await expectLinear(work(disturbed), 10_000);
    expect(tries).toBe(6);
  });

  it('does not let pass a square', async () => {
    await expect(
      expectLinear(
        work((size) => (size * size) / 100),
        10_000,
      ),
    ).rejects.toThrow('to be less than');
  });
});
