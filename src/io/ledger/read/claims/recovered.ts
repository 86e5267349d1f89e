import { sql } from 'kysely';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';

/** In SQL over the rows of `claim`: how many fen came back of what a correction left to be recovered. Asked only of claims that have such. */
export const recoveredFen = `coalesce((select sum(settlement.fen) from settlement
  where settlement.kind = 'recovery' and settlement.number = claim.number), 0)`;

/** Fen that came back of the claims among these of which something was to be recovered, by the claim's number. */
export async function recoveredOf(
  { database }: Store,
  claims: readonly Pick<Row<'claim'>, 'number' | 'receivable_fen'>[],
): Promise<ReadonlyMap<string, bigint>> {
  const recovered = new Map<string, bigint>();
  const owed = claims.filter(({ receivable_fen }) => receivable_fen > 0n);
  for (const chunk of inChunks(owed.map(({ number }) => number))) {
    const found = await database
      .selectFrom('claim')
      .select(['number', sql<string>`cast(${sql.raw(recoveredFen)} as text)`.as('fen')])
      .where('number', 'in', chunk)
      .execute();
    for (const { number, fen } of found) recovered.set(number, BigInt(fen));
  }
  return recovered;
}
