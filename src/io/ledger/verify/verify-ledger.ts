import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { project } from '../project/project.ts';
import { projections, type Row } from '../store/database.ts';
import { atOneMoment, inTransaction } from '../store/transaction.ts';
import { ChainCheck } from './chain-check.ts';
import { compareTable } from './compare-table.ts';
import { damagedTriggers } from './damaged-triggers.ts';
import type { Difference } from './difference.ts';
import { pagesOfEntries } from './pages-of-entries.ts';
import { rebuiltLedger } from './rebuilt-ledger.ts';
import { runOfRow } from './run-of-row.ts';

/** How far it is. */
export interface VerifyProgress {
  readonly stage: 'entries' | 'tables';
  readonly done: number;
  readonly of: number;
}

interface VerifyOptions {
  /** Heads of chains that files carry: each must be an entry of the ledger. */
  readonly against?: readonly string[];
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Differences that are told at most; the rest is not looked for. */
  readonly atMost?: number;
}

export interface Verification {
  readonly entries: number;
  readonly differences: readonly Difference[];
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
    return await atOneMoment(ledger, async (store) => {
      const differences = await damagedTriggers(store);
      const entries = await replay(store, rebuilt, differences, options);
      for (const hash of options.against ?? []) {
        const holder = await store.database
          .selectFrom('entry')
          .select('run')
          .where('hash', '=', hash)
          .executeTakeFirst();
        if (holder === undefined) {
          differences.push({ kind: 'head-unknown', table: 'entry', key: hash, run: null, columns: [] });
        }
      }
      await compareAll(store, rebuilt, differences, options);
      return { entries, differences };
    });
  } finally {
    await rebuilt.database.destroy();
  }
}

async function replay(
  store: Store,
  rebuilt: Ledger,
  differences: Difference[],
  options: VerifyOptions,
): Promise<number> {
  const chains = new ChainCheck();
  const { count } = await store.database
    .selectFrom('entry')
    .select((each) => each.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  let done = 0;
  for await (const page of pagesOfEntries(store)) {
    await inTransaction(rebuilt, async (to) => {
      for (const entry of page) differences.push(...(await replayOne(chains, to, store, entry)));
    });
    done += page.length;
    options.onProgress?.({ stage: 'entries', done, of: Number(count) });
  }
  differences.push(...(await chains.finish(store)));
  return done;
}

async function replayOne(chains: ChainCheck, to: Store, from: Store, entry: Row<'entry'>): Promise<Difference[]> {
  const { content, differences } = chains.follow(entry);
  if (content === undefined) return differences;
  try {
    await project(to, content, (id) => bodyOf(from, id));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const key = `${entry.office} | ${entry.sequence}`;
    differences.push({ kind: 'entry-unreadable', table: 'entry', key, run: Number(entry.run), columns: [] });
  }
  return differences;
}

async function compareAll(
  store: Store,
  rebuilt: Store,
  differences: Difference[],
  { atMost = 10_000, onProgress }: VerifyOptions,
): Promise<void> {
  for (const [done, table] of projections.entries()) {
    onProgress?.({ stage: 'tables', done, of: projections.length });
    for await (const { row, ...difference } of compareTable(store, rebuilt, table)) {
      if (differences.length >= atMost) return;
      differences.push({ ...difference, run: await runOfRow(store, rebuilt, table, row) });
    }
  }
  onProgress?.({ stage: 'tables', done: projections.length, of: projections.length });
}
