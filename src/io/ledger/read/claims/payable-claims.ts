import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type BatchLine, batchLine, selectLines } from './batch-line.ts';
import { type PayableClaim, readPayableClaims } from './payable-claim.ts';

/** Which claims are to be paid. */
export interface PayableWanted {
  readonly office: string;
  /** Id of the claimants' unit; all where absent. */
  readonly unit?: string | undefined;
  readonly period?: PeriodInForce | undefined;
  /** Only those that were approved for payment. */
  readonly approvedOnly: boolean;
  /** Only those of which an account, the payee's or an heir's, is not stated. */
  readonly unstatedOnly?: boolean | undefined;
  /** So many claims at most. */
  readonly limit?: number | undefined;
}

/** What stands in a claim as it is kept where an account was left open. */
const UNSTATED = ['%"account":null%', '%"account":""%'] as const;

/** Claims of an office of which something is to be paid and nothing came back, in the order in which they were taken in; of one that was corrected after payment only the supplement is left. */
export async function payableClaims(ledger: Ledger, wanted: PayableWanted): Promise<PayableClaim[]> {
  return atOneMoment(ledger, async (store) => readPayableClaims(store, await readNumbers(store, wanted)));
}

/** Their numbers alone, in full: for who goes through them page by page. */
export async function payableNumbers(ledger: Ledger, wanted: PayableWanted): Promise<string[]> {
  return atOneMoment(ledger, (store) => readNumbers(store, wanted));
}

async function readNumbers({ database }: Store, wanted: PayableWanted): Promise<string[]> {
  let query = database
    .selectFrom('claim')
    .select('number')
    .where('office', '=', wanted.office)
    .where((claim) => claim(claim.ref('amount_fen'), '>', claim('live_fen', '+', claim.ref('voided_fen'))))
    .where('bounced_fen', '=', 0n)
    .where((claim) => claim.or([claim('elsewhere', 'is', null), claim('elsewhere', '=', 'open')]));
  if (wanted.unit !== undefined) query = query.where('unit', '=', wanted.unit);
  if (wanted.period !== undefined) query = query.where('period', '=', entryPeriod(wanted.period).id);
  if (wanted.approvedOnly) query = query.where('approved_by', 'is not', null);
  if (wanted.unstatedOnly)
    query = query.where((claim) => claim.or(UNSTATED.map((part) => claim('submitted', 'like', part))));
  let ordered = query.orderBy('position').orderBy('place').orderBy('number');
  if (wanted.limit !== undefined) ordered = ordered.limit(wanted.limit);
  return (await ordered.execute()).map(({ number }) => number);
}

/** Claims by their numbers in full, in the order of the numbers, each once; those that there are. */
export async function payableClaimsByNumber(ledger: Ledger, numbers: readonly string[]): Promise<PayableClaim[]> {
  return atOneMoment(ledger, (store) => readPayableClaims(store, [...new Set(numbers)]));
}

/** Payments of an office that came back and were neither tried again nor let fall to the fund, in order of batch and line. */
export async function bouncedLines(
  ledger: Ledger,
  wanted: { readonly office: string; readonly unit?: string | undefined },
): Promise<BatchLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    let query = selectLines(database)
      .innerJoin('batch', 'batch.batch', 'batch_line.batch')
      .where('batch_line.state', '=', 'bounced')
      .where('batch_line.retried_by', 'is', null)
      .where('batch.office', '=', wanted.office);
    if (wanted.unit !== undefined) query = query.where('batch_line.unit', '=', wanted.unit);
    const rows = await query.orderBy('batch_line.batch').orderBy('batch_line.line').execute();
    return rows.map(batchLine);
  });
}
