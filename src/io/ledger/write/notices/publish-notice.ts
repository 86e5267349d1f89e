import { fen } from '../../../../rules/value/money.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import { batchNumber } from '../../entry/claims/claim-number.ts';
import type { NoticeLine, NoticePublished } from '../../entry/notice-entries.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { readNoticeStandings } from '../../read/notices/notice-standing.ts';
import { lockClaims } from '../claims/lock-claims.ts';
import { applyOrAbandon } from '../outcome.ts';

/** A notice that is to be put up; its number is given here. */
export interface NoticeToPublish extends Omit<NoticePublished, 'kind' | 'day' | 'notice' | 'lines'> {
  /** In their order, each with the entry by which the decision stands that it shows. */
  readonly lines: readonly (NoticeLine & { readonly decision: string })[];
}

/** What came of a public notice. Its number and those of the claims are in full. */
export type NoticeOutcome =
  | { readonly outcome: 'applied'; readonly entry: string; readonly notice: string }
  /** These were decided again, or put on notice by somebody else, meanwhile. Nothing was written. */
  | { readonly outcome: 'stale'; readonly numbers: readonly string[] };

/**
 * Puts decided claims on public notice, all or none, numbered within the office and the year of the run's day.
 *
 * @throws RangeError for a notice without lines: a fault of ours
 * @throws UserError where the ledger cannot be written
 */
export async function publishNotice(ledger: Ledger, run: RunHandle, wish: NoticeToPublish): Promise<NoticeOutcome> {
  if (wish.lines.length === 0) throw new RangeError('a notice shows something');
  return applyOrAbandon<NoticeOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const stale = await changedAmong(store, wish.lines);
    if (stale.length > 0) return abandon({ outcome: 'stale', numbers: stale });
    const notice = await nextNotice(store, run);
    const lines = wish.lines.map(({ decision: _, ...line }) => line);
    const entry = await appendEntry(store, run, { ...wish, kind: 'notice-published', day: run.day, notice, lines });
    return { outcome: 'applied', entry, notice };
  });
}

async function changedAmong(store: Store, lines: NoticeToPublish['lines']): Promise<string[]> {
  const numbers = lines.map(({ number }) => number);
  const claims = await lockClaims(store, numbers);
  const standings = await readNoticeStandings(store, numbers);
  return lines
    .filter(({ number, decision, amount }) => {
      const claim = claims.get(number);
      if (claim === undefined || claim.elsewhere === 'paid') return true;
      if (claim.decided_by !== decision || claim.amount_fen !== fen(amount)) return true;
      return standings.get(number)?.notice !== null;
    })
    .map(({ number }) => number);
}

/** Counted as batches are; also after a notice that was undone. */
async function nextNotice({ database }: Store, { office, day }: RunHandle): Promise<string> {
  const year = day.slice(0, 4);
  const { last } = await database
    .selectFrom('notice')
    .select((notice) => notice.fn.max('ordinal').as('last'))
    .where('office', '=', office)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return batchNumber(office, year, Number(last ?? 0n) + 1);
}
