import type { EntryContent } from '../entry/entry.ts';
import { schemeHash } from '../entry/hash.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { project } from '../project/project.ts';
import type { Row } from '../store/database.ts';
import { unbalanced } from '../store/migrations/triggers.ts';
import { inTransaction } from '../store/transaction.ts';
import { ChainCheck } from './chain-check.ts';
import type { Difference } from './difference.ts';
import type { HeadsSought } from './heads-sought.ts';
import { pagesOfEntries } from './pages-of-entries.ts';
import { writesRun } from './rebuilt-ledger.ts';
import { unclosedSets } from './unclosed-sets.ts';

/** How far it is. */
export interface VerifyProgress {
  readonly stage: 'entries' | 'tables';
  readonly done: number;
  readonly of: number;
}

interface ReplayOptions {
  /** Sees every entry pass. */
  readonly heads?: HeadsSought;
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
}

/**
 * Follows the chains of a ledger entry by entry and replays them into another.
 *
 * @param rebuilt - remembers its writers; the ledger itself where it has entries and nothing else
 * @param differences - what is wrong with entries and chains is added here
 * @returns how many entries there are
 */
export async function replay(
  store: Store,
  rebuilt: Ledger,
  differences: Difference[],
  { heads, onProgress }: ReplayOptions,
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
        heads?.pass(entry);
        if (entry.run !== writing) await writesRun(to, entry.run);
        writing = entry.run;
        differences.push(...(await replayOne(chains, to, store, entry)));
      }
    });
    done += page.length;
    onProgress?.({ stage: 'entries', done, of: Number(count) });
  }
  differences.push(...(await chains.finish(store)), ...(await inTransaction(rebuilt, (to) => unclosedSets(store, to))));
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
