import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import { whole } from './reconcile-postings.ts';

/** Coverages of a period that are alike in all that is added up of them. */
export interface CoverageGroup {
  readonly unit: string;
  readonly plan: string;
  readonly renewing: boolean;
  /** Of one coverage. */
  readonly fee: Fen;
  /** What of the fee its unit and other payers are to remit together. */
  readonly due: Fen;
  /** Who pays how much of the fee, as JSON as the coverage states it. */
  readonly payers: string;
  /** How many there are. */
  readonly coverages: number;
}

/**
 * The coverages of a period by unit and all that is added up of them, in no order. Whoever adds them up in several ways asks for them once: each way by itself goes through the table of
 * all members again, a quarter of a second in a prefecture.
 */
export async function coverageGroups({ database }: Store, period: string): Promise<CoverageGroup[]> {
  const { rows } = await sql<Record<'unit' | 'plan' | 'renewal' | 'fee' | 'due' | 'payers' | 'coverages', string>>`
    select unit, plan, renewal, ${whole(sql`fee_fen`)} as fee, ${whole(sql`due_fen`)} as due, payers,
      ${whole(sql`count(*)`)} as coverages
    from coverage where period = ${period}
    group by unit, plan, renewal, fee_fen, due_fen, payers`.execute(database);
  return rows.map(({ renewal, fee, due, coverages, ...row }) => {
    return {
      ...row,
      renewing: renewal === 'renewing',
      fee: BigInt(fee),
      due: BigInt(due),
      coverages: Number(coverages),
    };
  });
}
