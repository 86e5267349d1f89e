import type { Ledger, Store } from '../ledger.ts';
import { projections } from '../store/database.ts';
import { atOneMoment } from '../store/transaction.ts';
import { compareTable } from './compare-table.ts';
import { damagedTriggers } from './damaged-triggers.ts';
import type { Difference } from './difference.ts';
import { type CarriedHead, type HeadFound, HeadsSought } from './heads-sought.ts';
import { rebuiltLedger, rememberWriters } from './rebuilt-ledger.ts';
import { replay, type VerifyProgress } from './replay.ts';
import { runOfRow } from './run-of-row.ts';

interface VerifyOptions {
  /** Heads that files carry: each must be an entry of the ledger. */
  readonly against?: readonly CarriedHead[];
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
  /** Differences that are told at most; those beyond are counted. */
  readonly atMost?: number;
}

/** What was found when a ledger's tables were made anew out of its entries and compared with those that it has. */
export interface Verification {
  readonly entries: number;
  readonly differences: readonly Difference[];
  /** How many there are, told or not. */
  readonly found: number;
  /** Of each head that files carry, in the order given, the entry that it is of; undefined where there is none. */
  readonly heads: readonly (HeadFound | undefined)[];
}

/**
 * Proves the ledger: follows each chain from its first entry, replays all entries into an empty ledger, and compares every row of every projection. Reads one state of
 * the ledger, also while others write.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function verifyLedger(ledger: Ledger, options: VerifyOptions = {}): Promise<Verification> {
  const rebuilt = await rebuiltLedger();
  try {
    await rememberWriters(rebuilt);
    return await atOneMoment(ledger, async (store) => {
      const differences = await damagedTriggers(store);
      const heads = new HeadsSought(options.against ?? []);
      const entries = await replay(store, rebuilt, differences, { heads, ...options });
      differences.push(...heads.unknown());
      const found = await compareAll(store, rebuilt, differences, options);
      return { entries, differences, found, heads: heads.found() };
    });
  } finally {
    await rebuilt.database.destroy();
  }
}

/** Compares all tables. @returns how many differences there are with those that are told */
async function compareAll(
  store: Store,
  rebuilt: Store,
  differences: Difference[],
  { atMost = 10_000, onProgress }: VerifyOptions,
): Promise<number> {
  let found = differences.length;
  for (const [done, table] of projections.entries()) {
    onProgress?.({ stage: 'tables', done, of: projections.length });
    for await (const { row, ...difference } of compareTable(store, rebuilt, table)) {
      found += 1;
      // To find the run of each costs more than to find the difference.
      if (differences.length < atMost)
        differences.push({ ...difference, run: await runOfRow(store, rebuilt, table, row) });
    }
  }
  onProgress?.({ stage: 'tables', done: projections.length, of: projections.length });
  return found;
}
