import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import { type Fen, fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';

/**
 * Whether no more leaves the account for a batch than it came to.
 *
 * @param parts - what lines settle anew
 * @param instead - what one of them settled before
 */
export async function batchesCover(
  store: Store,
  parts: readonly SettledPart[],
  instead: readonly SettledPart[] = [],
): Promise<boolean> {
  const sums = new Map<string, Fen>();
  const add = (sign: bigint, settled: readonly SettledPart[]) => {
    for (const { kind, batch, amount } of settled) {
      if (kind === 'batch' && batch !== null) sums.set(batch, (sums.get(batch) ?? 0n) + sign * fen(amount));
    }
  };
  add(1n, parts);
  add(-1n, instead);
  for (const batches of inChunks([...sums.keys()])) {
    const left = await leftOf(store, batches);
    if (batches.some((batch) => (sums.get(batch) ?? 0n) > (left.get(batch) ?? 0n))) return false;
  }
  return true;
}

/** What of batches has not left the account yet; those that were undone are not among them. */
async function leftOf({ database }: Store, batches: readonly string[]): Promise<Map<string, Fen>> {
  const rows = await database
    .selectFrom('batch')
    .select(['batch', 'amount_fen'])
    .where('batch', 'in', [...batches])
    .where('undone_by', 'is', null)
    .execute();
  const left = new Map(rows.map((row) => [row.batch, row.amount_fen]));
  const cleared = await database
    .selectFrom('settlement')
    .select((row) => ['batch', row.fn.sum('fen').as('fen')])
    .where('batch', 'in', [...batches])
    .where('kind', '=', 'batch')
    .groupBy('batch')
    .execute();
  for (const { batch, fen: sum } of cleared) {
    if (batch !== null) left.set(batch, (left.get(batch) ?? 0n) + BigInt(sum));
  }
  return left;
}
