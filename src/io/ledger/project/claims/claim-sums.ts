import { sql } from 'kysely';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';

/**
 * Brings what claims have in batches up to the lines there: how many lines, what is at the bank or paid, what came back, what fell to the fund. Taken from the lines anew, so that an
 * undo needs to know nothing.
 *
 * @param lines - of the batch, whose claims are concerned; all where absent
 */
export async function refreshSums(store: Store, batch: string, lines?: readonly number[]): Promise<void> {
  if (lines === undefined) return refresh(store, sql`batch = ${batch}`);
  for (const chunk of inChunks(lines.map(BigInt))) {
    await refresh(store, sql`batch = ${batch} and line in (${sql.join(chunk)})`);
  }
}

async function refresh(store: Store, concerned: ReturnType<typeof sql>): Promise<void> {
  const sum = (condition: ReturnType<typeof sql>) =>
    sql`coalesce((select sum(amount_fen) from batch_line where batch_line.number = claim.number and ${condition}), 0)`;
  await sql`
    update claim set
      lines = (select count(*) from batch_line where batch_line.number = claim.number and state <> 'withdrawn'),
      live_fen = ${sum(sql`state in ('waiting', 'paid')`)},
      paid_fen = ${sum(sql`state = 'paid'`)},
      bounced_fen = ${sum(sql`state = 'bounced' and retried_by is null`)},
      voided_fen = ${sum(sql`state = 'voided'`)}
    where (person, number) in (select person, number from batch_line where ${concerned})`.execute(store.database);
}
