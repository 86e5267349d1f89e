import { inChunks } from '../../store/chunks.ts';
import { insertRows } from '../../store/insert-rows.ts';
import type { InsertOptions } from '../../store/packed-rows.ts';
import type { Projection } from '../projection.ts';

/** A claim and its person. */
export interface ClaimKey {
  readonly person: string;
  readonly number: string;
}

/** Notes which claims an entry concerns: by this an undo finds what rests on it. */
export async function noteClaims(
  to: Projection,
  kind: string,
  claims: readonly ClaimKey[],
  options?: InsertOptions,
): Promise<void> {
  const each = new Map(claims.map((claim) => [claim.number, claim]));
  const same = { entry: to.entry, position: BigInt(to.position), kind, undone_by: null };
  for (const some of inChunks([...each.values()])) {
    const rows = some.map(({ person, number }) => ({ person, number, ...same }));
    await insertRows(to.store, 'claim_entry', rows, options);
  }
}

/** Notes that an entry about claims was taken back. */
export async function noteUndone(to: Projection, undone: string): Promise<void> {
  await to.store.database.updateTable('claim_entry').set({ undone_by: to.entry }).where('entry', '=', undone).execute();
}
