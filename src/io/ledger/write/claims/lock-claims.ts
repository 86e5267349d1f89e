import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';

/** What is asked of a claim that is taken, besides what was stated and decided. */
const columns = [
  'number',
  'person',
  'unit',
  'period',
  'decided_by',
  'approved_by',
  'elsewhere',
  'amount_fen',
  'live_fen',
  'voided_fen',
] as const;

/** A claim as it stands once it is taken. */
export type LockedClaim = Pick<Row<'claim'>, (typeof columns)[number]>;

/**
 * Takes claims for this transaction, in order of number, so that two processes never wait for each other; after the chain and the persons. On SQLite a transaction has the whole
 * ledger anyway.
 *
 * @param numbers - in full
 * @returns those that there are, by number
 */
export async function lockClaims(store: Store, numbers: readonly string[]): Promise<Map<string, LockedClaim>> {
  const rows = new Map<string, LockedClaim>();
  for (const chunk of inChunks([...new Set(numbers)].sort())) {
    const query = store.database.selectFrom('claim').select(columns).where('number', 'in', chunk).orderBy('number');
    for (const row of await (store.kind === 'postgres' ? query.forUpdate() : query).execute())
      rows.set(row.number, row);
  }
  return rows;
}

/** Takes claims as {@link lockClaims} does, so many that what they are is asked only later. */
export async function holdClaims(store: Store, numbers: Iterable<string>): Promise<void> {
  if (store.kind === 'sqlite') return;
  for (const chunk of inChunks([...new Set(numbers)].sort()))
    await store.database
      .selectFrom('claim')
      .select('number')
      .where('number', 'in', chunk)
      .orderBy('number')
      .forUpdate()
      .execute();
}

/** Takes all claims of some persons. */
export async function lockClaimsOf(store: Store, persons: readonly string[]): Promise<void> {
  if (store.kind === 'sqlite') return;
  const numbers: string[] = [];
  for (const chunk of inChunks([...new Set(persons)])) {
    const rows = await store.database.selectFrom('claim').select('number').where('person', 'in', chunk).execute();
    for (const { number } of rows) numbers.push(number);
  }
  await holdClaims(store, numbers);
}

/** Takes all claims that some entries concern. */
export async function lockClaimsOfEntry(store: Store, entry: string): Promise<void> {
  if (store.kind === 'sqlite') return;
  const rows = await store.database.selectFrom('claim_entry').select('number').where('entry', '=', entry).execute();
  await holdClaims(
    store,
    rows.map(({ number }) => number),
  );
}

/** Takes all claims that a batch pays. */
export async function lockClaimsOfBatch(store: Store, batch: string): Promise<void> {
  if (store.kind === 'sqlite') return;
  const rows = await store.database.selectFrom('batch_line').select('number').where('batch', '=', batch).execute();
  await holdClaims(
    store,
    rows.map(({ number }) => number),
  );
}
