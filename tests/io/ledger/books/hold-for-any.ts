import fc from 'fast-check';
import { expect } from 'vitest';
import { closeLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { perform, type Step, sequences, smallLedger } from './any-sequence.ts';
import { holdInvariants } from './invariants.ts';

/**
 * Does so many sequences of steps, each in a ledger in memory, and holds what is true of every ledger after each step, and that its entries say it.
 *
 * @returns how often each kind of step wrote something
 */
export async function holdForAnySequence(numRuns: number): Promise<Map<Step['does'], number>> {
  const done = new Map<Step['does'], number>();
  await fc.assert(
    fc.asyncProperty(sequences, async (steps) => {
      const ledger = await smallLedger();
      try {
        for (const [at, step] of steps.entries()) {
          if (await perform(ledger, step, at)) done.set(step.does, (done.get(step.does) ?? 0) + 1);
          await holdInvariants(ledger, `after step ${at + 1}, ${JSON.stringify(step)}`);
        }
        expect((await verifyLedger(ledger)).differences).toEqual([]);
      } finally {
        await closeLedger(ledger);
      }
    }),
    { numRuns },
  );
  return done;
}
