import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';
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
  return atOneMoment(ledger, async (store) => readPayableClaims(store, numbersOf(await readPlaces(store, wanted))));
}

/** Claims read at once. */
const PAGE = 500;

/** The same, a page of them in memory at a time; each is read at the moment of its own, unless all are gathered in one. */
export async function* pagesOfPayables(
  ledger: Ledger,
  wanted: Omit<PayableWanted, 'limit'>,
): AsyncGenerator<PayableClaim[]> {
  for (let last: Place | undefined = beginning; last !== undefined; ) {
    const after: Place = last;
    const [claims, next] = await atOneMoment(ledger, async (store): Promise<[PayableClaim[], Place | undefined]> => {
      const places = await readPlaces(store, { ...wanted, limit: PAGE }, after);
      return [await readPayableClaims(store, numbersOf(places)), places.at(-1)];
    });
    if (claims.length > 0) yield claims;
    last = next;
  }
}

/** Where a claim stands in the order in which claims were taken in. */
type Place = Pick<Row<'claim'>, 'position' | 'place' | 'number'>;

/** Before every claim. */
const beginning: Place = { position: -1n, place: -1n, number: '' };

const numbersOf = (places: readonly Place[]): string[] => places.map(({ number }) => number);

async function readPlaces({ database }: Store, wanted: PayableWanted, after = beginning): Promise<Place[]> {
  let query = database
    .selectFrom('claim')
    .select(['position', 'place', 'number'])
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'place', 'number'), '>', tuple(after.position, after.place, after.number)),
    )
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
  return ordered.execute();
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
