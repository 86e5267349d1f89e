import { sql } from 'kysely';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';

/** Lines whose claims are brought up to date by one statement: SQLite keeps what a statement overwrites in memory until its end, and a claim with its decision is some pages. */
const AT_ONCE = 500;

/**
 * Brings what claims have in batches up to the lines there: how many lines, what is at the bank or paid, what came back, what fell to the fund. Taken from the lines anew, so that an
 * undo needs to know nothing.
 *
 * @param lines - of the batch, whose claims are concerned; all where absent
 */
export async function refreshSums(store: Store, batch: string, lines?: readonly number[]): Promise<void> {
  if (lines !== undefined) {
    for (const chunk of inChunks(lines.map(BigInt))) {
      await refresh(store, sql`batch = ${batch} and line in (${sql.join(chunk)})`);
    }
    return;
  }
  await refreshSumsBetween(store, batch, { first: 1, last: await lastLine(store, batch) });
}

/** The same for lines that follow each other. */
export async function refreshSumsBetween(
  store: Store,
  batch: string,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<void> {
  for (let line = first; line <= last; line += AT_ONCE) {
    const [from, to] = [BigInt(line), BigInt(Math.min(line + AT_ONCE - 1, last))];
    await refresh(store, sql`batch = ${batch} and line between ${from} and ${to}`);
  }
}

async function lastLine({ database }: Store, batch: string): Promise<number> {
  const lines = database.selectFrom('batch_line').select((line) => line.fn.max('line').as('last'));
  const { last } = await lines.where('batch', '=', batch).executeTakeFirstOrThrow();
  return Number(last ?? 0n);
}

async function refresh(store: Store, concerned: ReturnType<typeof sql>): Promise<void> {
  const sum = (condition: ReturnType<typeof sql>) => sql`coalesce(sum(amount_fen) filter (where ${condition}), 0)`;
  await sql`
    update claim set (lines, live_fen, paid_fen, bounced_fen, voided_fen) = (
      select
        count(*) filter (where state <> 'withdrawn'),
        ${sum(sql`state in ('waiting', 'paid')`)},
        ${sum(sql`state = 'paid'`)},
        ${sum(sql`state = 'bounced' and retried_by is null`)},
        ${sum(sql`state = 'voided'`)}
      from batch_line where batch_line.number = claim.number
    )
    where (person, number) in (select person, number from batch_line where ${concerned})`.execute(store.database);
}
