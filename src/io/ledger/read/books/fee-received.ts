import type { Store } from '../../ledger.ts';

/**
 * Whether a fee of a unit for a period was received, from the bank or set off: from then on nobody is removed from its list but by `amend`, and no due of his is reversed.
 *
 * @param unit - id
 * @param period - the period's name in the ledger
 */
export async function feeReceived({ database }: Store, unit: string, period: string): Promise<boolean> {
  const found = await database
    .selectFrom('settlement')
    .select('entry')
    .where('unit', '=', unit)
    .where('period', '=', period)
    .where('kind', 'in', ['fee', 'set-off'])
    .where('fen', '>', 0n)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
