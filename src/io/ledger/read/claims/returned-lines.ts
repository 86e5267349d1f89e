import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * Lines of a batch that came back by the bank's statements: of a claim that is paid to several heirs those that must have, though all others of it came back or were not answered.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function returnedLines(ledger: Ledger, batch: string): Promise<ReadonlySet<number>> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ line: bigint | number | string }>`
      select line.line from batch_line as line
      join (
        select number, sum(fen) as fen from settlement
        where batch = ${batch} and kind = 'bounced' and number is not null group by number
      ) as back on back.number = line.number
      where line.batch = ${batch} and back.fen > (
        select coalesce(sum(other.amount_fen), 0) from batch_line as other
        where other.batch = line.batch and other.number = line.number and other.line <> line.line and other.state <> 'paid'
      )`.execute(database);
    return new Set(rows.map(({ line }) => Number(line)));
  });
}

/**
 * What came back of claims in batches by the bank's statements, in fen, by the batch and the claim in full, with a space between.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function returnsSettled(ledger: Ledger): Promise<Map<string, Fen>> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ batch: string; number: string; fen: bigint | string }>`
      select batch, number, sum(fen) as fen from settlement
      where kind = 'bounced' and batch is not null and number is not null group by batch, number`.execute(database);
    return new Map(rows.map(({ batch, number, fen }) => [`${batch} ${number}`, BigInt(fen)]));
  });
}
