import { ledgerBookTexts as texts } from '../../../report/text/ledger-book-texts.ts';
import { UserError } from '../../../user-error.ts';
import { appendEntry, type RunHandle } from '../../entry/append-entry.ts';
import type { BundleImported } from '../../entry/books/bundle-entries.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { applyOrAbandon } from '../outcome.ts';
import { holdStatements } from './hold-statements.ts';

/** What an office that keeps a ledger of its own reports. */
export interface BundleToImport extends Omit<BundleImported, 'kind' | 'day'> {
  /** Hashes of its entries, in order from the first; the last is the head's. Null where its figures come along in the report of another office, which has not got them. */
  readonly chain: readonly string[] | null;
}

type Head = BundleImported['head'];

/** What came of what another ledger reports. `head` is the one that was reported before. */
export type BundleOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** The same head was reported before, and counts. */
  | { readonly outcome: 'unchanged'; readonly entry: string }
  /** A later head was reported before. Nothing was written. */
  | { readonly outcome: 'older'; readonly head: Head }
  /** Its chain does not hold what it reported before, or its own head: it was changed there. Nothing was written. */
  | { readonly outcome: 'broken'; readonly head: Head };

/**
 * Takes in what another ledger reports, in place of what it reported before.
 *
 * @throws UserError where the office keeps its books in this ledger, or that cannot be written
 */
export async function importBundle(ledger: Ledger, run: RunHandle, wish: BundleToImport): Promise<BundleOutcome> {
  const { from, head, chain, file, sha256, periods } = wish;
  return applyOrAbandon<BundleOutcome>(ledger, async (store, abandon) => {
    await holdStatements(store, run, []);
    await requireElsewhere(store, from);
    const former = await bundleInForce(store, from);
    if (former?.head.hash === head.hash) return abandon({ outcome: 'unchanged', entry: former.entry });
    const refusal = refusalOf({ head, chain }, former?.head);
    if (refusal !== undefined) return abandon(refusal);
    const body = { kind: 'bundle-imported', day: run.day, from, head, file, sha256, periods } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body) };
  });
}

/** What stands against a report in place of a former one; undefined where nothing does. */
function refusalOf(
  { head, chain }: Pick<BundleToImport, 'head' | 'chain'>,
  former: Head | undefined,
): Extract<BundleOutcome, { readonly head: Head }> | undefined {
  if (chain !== null && (chain.length !== head.sequence || chain.at(-1) !== head.hash)) {
    return { outcome: 'broken', head };
  }
  if (former === undefined) return undefined;
  if (head.sequence < former.sequence) return { outcome: 'older', head: former };
  const holds = chain === null ? head.sequence > former.sequence : chain[former.sequence - 1] === former.hash;
  return holds ? undefined : { outcome: 'broken', head: former };
}

async function requireElsewhere({ database }: Store, office: string): Promise<void> {
  const own = await database.selectFrom('chain').select('office').where('office', '=', office).executeTakeFirst();
  if (own !== undefined) throw new UserError({ message: texts.ownBundle, fix: texts.ownBundleFix }, { office });
}

async function bundleInForce(
  { database }: Store,
  office: string,
): Promise<{ readonly entry: string; readonly head: Head } | undefined> {
  const row = await database
    .selectFrom('bundle')
    .select(['entry', 'sequence', 'hash'])
    .where('office', '=', office)
    .where('undone_by', 'is', null)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { entry: row.entry, head: { sequence: Number(row.sequence), hash: row.hash } };
}
