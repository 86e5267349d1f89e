import type { Store } from '../../ledger.ts';

/**
 * Whether a claim of a unit's members stands in a period, whatever was decided of it and by which office: from then on nobody is removed from its list but by `amend`.
 *
 * @param unit - id
 * @param period - the period's name in the ledger
 */
export async function claimExists({ database }: Store, unit: string, period: string): Promise<boolean> {
  const found = await database
    .selectFrom('unit_entry')
    .select('entry')
    .where('unit', '=', unit)
    .where('kind', '=', 'claims-decided')
    .where('period', '=', period)
    .where('undone_by', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
