import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';

const highest: CompiledQuery<{ last: bigint | null }> = CompiledQuery.raw('select max(position) as last from entry');

/**
 * The highest position of any entry that is committed, or made in this transaction: a single seek in an index. Of one snapshot it says which entries that holds, as far as
 * later ones rest on them.
 *
 * @returns 0 where there is no entry
 */
export async function readPosition(store: Store): Promise<number> {
  const { rows } = await store.database.executeQuery(highest);
  return Number(rows[0]?.last ?? 0n);
}
