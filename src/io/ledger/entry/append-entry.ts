import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../ledger.ts';
import { project } from '../project/project.ts';
import type { ReadyRows } from '../project/ready-list.ts';
import { requireOpenPeriods } from '../write/books/require-open.ts';
import { canonicalJson } from './canonical-json.ts';
import type { EntryBody, EntryContent } from './entry.ts';
import { entryId } from './entry-id.ts';
import { beginningOfChain, entryHash, entryHashOfBytes } from './hash.ts';
import { bodyOf } from './read-entry.ts';

/** The run that entries are made in. */
export interface RunHandle {
  readonly office: string;
  readonly number: number;
  readonly day: string;
}

/**
 * Takes the office's chain for this transaction: another process that appends to it waits until this one is done. Always the first lock taken.
 *
 * @returns the last entry's number and hash
 */
export async function lockChain(store: Store, office: string): Promise<{ sequence: number; hash: string }> {
  if (store.kind === 'postgres') {
    const beginning = { office, sequence: 0n, hash: beginningOfChain };
    await store.database
      .insertInto('chain')
      .values(beginning)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const query = store.database.selectFrom('chain').select(['sequence', 'hash']).where('office', '=', office);
  const head = await (store.kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  return { sequence: Number(head?.sequence ?? 0n), hash: head?.hash ?? beginningOfChain };
}

/**
 * Appends an entry to the chain of the run's office and brings the projections up to it. Within a transaction that holds the chain and everything that the entry rests on.
 *
 * @param text - the body in canonical JSON, where it was made before, also in UTF-8 already
 * @param ready - rows of a list that were made ready before; `body` is without the members in them then, and `text` holds them
 * @returns the entry's name
 * @throws UserError where it would change a period that is closed
 */
export async function appendEntry(
  store: Store,
  run: Pick<RunHandle, 'office' | 'number'>,
  body: EntryBody,
  text?: string | Uint8Array,
  ready?: ReadyRows,
): Promise<string> {
  const head = await lockChain(store, run.office);
  await requireOpenPeriods(store, body);
  const sequence = head.sequence + 1;
  const content: EntryContent = {
    office: run.office,
    sequence,
    position: await nextPosition(store),
    run: run.number,
    body,
  };
  const written = writtenEntry(store, head.hash, content, text ?? canonicalJson(body));
  await store.database
    .insertInto('entry')
    .values({
      office: run.office,
      sequence: BigInt(sequence),
      position: BigInt(content.position),
      run: BigInt(run.number),
      kind: body.kind,
      previous: head.hash,
      ...written,
    })
    .execute();
  const moved = { sequence: BigInt(sequence), hash: written.hash };
  await store.database
    .insertInto('chain')
    .values({ office: run.office, ...moved })
    .onConflict((conflict) => conflict.column('office').doUpdateSet(moved))
    .execute();
  await project(store, content, (id) => bodyOf(store, id), ready);
  return entryId(run.office, sequence);
}

/**
 * The hash of an entry and its text as it goes into the ledger. SQLite, which copies a text that it is given, is handed the very bytes that were hashed: the text of a batch has some
 * tens of millions of characters, and every form of it that stands in memory beside the others counts.
 */
function writtenEntry(
  { kind }: Store,
  previous: string,
  content: EntryContent,
  body: string | Uint8Array,
): { readonly hash: string; readonly text: string | RawBuilder<string> } {
  if (kind === 'postgres') {
    const text = entryText(content, typeof body === 'string' ? body : new TextDecoder().decode(body));
    return { hash: entryHash(previous, text), text };
  }
  const bytes = entryBytes(content, body);
  return { hash: entryHashOfBytes(previous, bytes), text: sql<string>`cast(${bytes} as text)` };
}

/** Canonical JSON of an entry, around that of its body: `body` is the first of its keys. */
export function entryText({ office, position, run, sequence }: EntryContent, body: string): string {
  return `${beforeBody}${body}${afterBody({ office, position, run, sequence })}`;
}

/** The same in UTF-8, without the body being put together with what is around it, which would copy it. */
export function entryBytes(content: EntryContent, body: string | Uint8Array): Uint8Array {
  const end = afterBody(content);
  const ofBody = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const bytes = Buffer.allocUnsafeSlow(beforeBody.length + ofBody + Buffer.byteLength(end));
  bytes.write(beforeBody);
  if (typeof body === 'string') bytes.write(body, beforeBody.length);
  else bytes.set(body, beforeBody.length);
  bytes.write(end, beforeBody.length + ofBody);
  return bytes;
}

const beforeBody = '{"body":';

function afterBody({ office, position, run, sequence }: Omit<EntryContent, 'body'>): string {
  return `,${canonicalJson({ office, position, run, sequence }).slice(1)}`;
}

/**
 * One more than any entry that is committed. Entries that rest on one another hold the same locks, so the later sees the earlier; of two that do not, either may
 * come first, and both may even have the same position.
 */
async function nextPosition(store: Store): Promise<number> {
  const { last } = await store.database
    .selectFrom('entry')
    .select((each) => each.fn.max('position').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0n) + 1;
}
