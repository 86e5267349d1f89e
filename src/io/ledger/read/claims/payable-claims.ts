import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type BatchLine, batchLine } from './batch-line.ts';
import type { ClaimRecord } from './claim-record.ts';
import { claimRecords } from './claim-records.ts';

/** Which claims are to be paid. */
export interface PayableWanted {
  readonly office: string;
  /** Id of the claimants' unit; all where absent. */
  readonly unit?: string | undefined;
  readonly period?: PeriodInForce | undefined;
  /** Only those that were approved for payment. */
  readonly approvedOnly: boolean;
  /** So many claims at most. */
  readonly limit?: number | undefined;
}

/**
 * Claims of an office of which something is to be paid and nothing came back, in the order in which they were taken in, with their lines in batches: of heirs some may be paid already, and of
 * one that was corrected after payment only the supplement is left.
 */
export async function payableClaims(ledger: Ledger, wanted: PayableWanted): Promise<ClaimRecord[]> {
  return atOneMoment(ledger, async (store) => {
    let query = store.database
      .selectFrom('claim')
      .selectAll()
      .where('office', '=', wanted.office)
      .where((claim) => claim(claim.ref('amount_fen'), '>', claim('live_fen', '+', claim.ref('voided_fen'))))
      .where('bounced_fen', '=', 0n)
      .where((claim) => claim.or([claim('elsewhere', 'is', null), claim('elsewhere', '=', 'open')]));
    if (wanted.unit !== undefined) query = query.where('unit', '=', wanted.unit);
    if (wanted.period !== undefined) query = query.where('period', '=', entryPeriod(wanted.period).id);
    if (wanted.approvedOnly) query = query.where('approved_by', 'is not', null);
    let ordered = query.orderBy('position').orderBy('place').orderBy('number');
    if (wanted.limit !== undefined) ordered = ordered.limit(wanted.limit);
    return claimRecords(store, await ordered.execute(), { withLines: true });
  });
}

/** Payments of an office that came back and were neither tried again nor let fall to the fund, in order of batch and line. */
export async function bouncedLines(
  ledger: Ledger,
  wanted: { readonly office: string; readonly unit?: string | undefined },
): Promise<BatchLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    let query = database
      .selectFrom('batch_line')
      .innerJoin('batch', 'batch.batch', 'batch_line.batch')
      .leftJoin('unit', 'unit.id', 'batch_line.unit')
      .selectAll('batch_line')
      .select('unit.name as unitName')
      .where('batch_line.state', '=', 'bounced')
      .where('batch_line.retried_by', 'is', null)
      .where('batch.office', '=', wanted.office);
    if (wanted.unit !== undefined) query = query.where('batch_line.unit', '=', wanted.unit);
    const rows = await query.orderBy('batch_line.batch').orderBy('batch_line.line').execute();
    return rows.map(batchLine);
  });
}
