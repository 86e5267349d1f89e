import type { EntryContent } from '../entry/entry.ts';
import { schemeHash } from '../entry/hash.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { project } from '../project/project.ts';
import { projections, type Row } from '../store/database.ts';
import { unbalanced } from '../store/migrations/triggers.ts';
import { atOneMoment, inTransaction } from '../store/transaction.ts';
import { ChainCheck } from './chain-check.ts';
import { compareTable } from './compare-table.ts';
import { damagedTriggers } from './damaged-triggers.ts';
import type { Difference } from './difference.ts';
import { type CarriedHead, type HeadFound, HeadsSought } from './heads-sought.ts';
import { pagesOfEntries } from './pages-of-entries.ts';
import { rebuiltLedger, rememberWriters, writesRun } from './rebuilt-ledger.ts';
import { runOfRow } from './run-of-row.ts';

/** How far it is. */
export interface VerifyProgress {
  readonly stage: 'entries' | 'tables';
  readonly done: number;
  readonly of: number;
}

interface VerifyOptions {
  /** Heads that files carry: each must be an entry of the ledger. */
  readonly against?: readonly CarriedHead[];
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Differences that are told at most; those beyond are counted. */
  readonly atMost?: number;
}

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
      const entries = await replay(store, rebuilt, differences, { ...options, heads });
      differences.push(...heads.unknown());
      const found = await compareAll(store, rebuilt, differences, options);
      return { entries, differences, found, heads: heads.found() };
    });
  } finally {
    await rebuilt.database.destroy();
  }
}

async function replay(
  store: Store,
  rebuilt: Ledger,
  differences: Difference[],
  { heads, onProgress }: VerifyOptions & { readonly heads: HeadsSought },
): Promise<number> {
  const chains = new ChainCheck();
  const { count } = await store.database
    .selectFrom('entry')
    .select((each) => each.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  let done = 0;
  let writing = 0n;
  for await (const page of pagesOfEntries(store)) {
    await inTransaction(rebuilt, async (to) => {
      for (const entry of page) {
        heads.pass(entry);
        if (entry.run !== writing) await writesRun(to, entry.run);
        writing = entry.run;
        differences.push(...(await replayOne(chains, to, store, entry)));
      }
    });
    done += page.length;
    onProgress?.({ stage: 'entries', done, of: Number(count) });
  }
  differences.push(...(await chains.finish(store)));
  return done;
}

async function replayOne(chains: ChainCheck, to: Store, from: Store, entry: Row<'entry'>): Promise<Difference[]> {
  const { content, differences } = chains.follow(entry);
  if (content === undefined) return differences;
  const told = (kind: Difference['kind']): Difference => {
    return { kind, table: 'entry', key: `${entry.office} | ${entry.sequence}`, run: Number(entry.run), columns: [] };
  };
  try {
    if (holdsOtherScheme(content)) differences.push(told('scheme-changed'));
    await project(to, content, (id) => bodyOf(from, id));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    differences.push(told(error.message.includes(unbalanced) ? 'entry-unbalanced' : 'entry-unreadable'));
  }
  return differences;
}

/** Whether the scheme that an entry stores in full is not the one that it names by its hash, by which decisions name it. */
function holdsOtherScheme({ body }: EntryContent): boolean {
  if (body?.kind !== 'period-opened' && body?.kind !== 'scheme-adopted') return false;
  return schemeHash(body.scheme) !== body.schemeHash;
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
