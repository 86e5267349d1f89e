import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What is wanting of a batch on the bank's statements, in fen. */
export interface SentBatch {
  /** In full. */
  readonly batch: string;
  readonly office: string;
  readonly day: PlainDate;
  readonly lines: number;
  readonly amount: Fen;
  /** What left the account for it, as statements say. */
  readonly cleared: Fen;
  /** What the bank's answers say came back. */
  readonly bounced: Fen;
  /** What of that came back to the account, as statements say. */
  readonly bouncedCleared: Fen;
  /** What has still to leave the account, or, below zero, to come back to it. */
  readonly waits: Fen;
  /** By the claims' periods, in order. */
  readonly periods: readonly { readonly period: string; readonly amount: Fen; readonly bounced: Fen }[];
}

/**
 * Batches that were made and not undone, by day and number.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function sentBatches(ledger: Ledger, sought: { readonly office?: string } = {}): Promise<SentBatch[]> {
  return atOneMoment(ledger, async ({ database }) => {
    let query = database
      .selectFrom('batch')
      .select(['batch', 'office', 'day', 'lines', 'amount_fen'])
      .where('undone_by', 'is', null);
    if (sought.office !== undefined) query = query.where('office', '=', sought.office);
    const batches = await query.orderBy('day').orderBy('batch').execute();
    const parts = await sql<{ batch: string; period: string } & Record<'amount' | 'bounced', bigint | string>>`
      select batch, period, sum(amount_fen) as amount,
        sum(case when state in ('bounced', 'voided') then amount_fen else 0 end) as bounced
      from batch_line group by batch, period order by batch, period`.execute(database);
    const moved = await sql<{ batch: string; kind: string; fen: bigint | string }>`
      select batch, kind, sum(fen) as fen from settlement where batch is not null group by batch, kind`.execute(
      database,
    );
    const periods = groupedBy(parts.rows);
    const settled = groupedBy(moved.rows);
    return batches.map(({ batch, office, day, lines, amount_fen: amount }) => {
      const of = (periods.get(batch) ?? []).map((part) => {
        return { period: part.period, amount: BigInt(part.amount), bounced: BigInt(part.bounced) };
      });
      const came = (kind: string) => BigInt(settled.get(batch)?.find((each) => each.kind === kind)?.fen ?? 0n);
      const [cleared, bouncedCleared] = [-came('batch'), came('bounced')];
      const bounced = of.reduce((sum, part) => sum + part.bounced, 0n);
      const waits = amount - cleared - (bounced - bouncedCleared);
      return { batch, office, day, lines: Number(lines), amount, cleared, bounced, bouncedCleared, waits, periods: of };
    });
  });
}

function groupedBy<Part extends { readonly batch: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(part.batch, [...(groups.get(part.batch) ?? []), part]);
  return groups;
}
