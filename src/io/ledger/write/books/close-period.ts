import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { ledgerBookTexts as texts } from '../../../report/text/ledger-book-texts.ts';
import { UserError } from '../../../user-error.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { PeriodClosed } from '../../entry/books/period-entries.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { negated } from '../../project/postings.ts';
import { type ClosedBy, readPeriodStage } from '../../read/books/period-stage.ts';
import { entriesSince, type LedgerMark } from '../../read/ledger-mark.ts';
import { inTransaction } from '../../store/transaction.ts';
import { holdChains } from '../hold-chains.ts';
import { applyOrAbandon } from '../outcome.ts';
import { requireBalance } from '../require-balance.ts';

/** A period at its end, reconciled. */
export interface PeriodToClose extends Omit<PeriodClosed, 'kind' | 'day' | 'period'> {
  readonly period: PeriodInForce;
  /** How far the ledger had come before anything was read for it. */
  readonly basis: LedgerMark;
}

/** What came of closing a period. */
export type ClosingOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** Something was written since by another run. Nothing was closed. */
  | { readonly outcome: 'stale' };

/**
 * Closes a period: carries its balance over, and lets nothing more come into it. Nobody writes meanwhile.
 *
 * @throws RangeError where postings do not balance: a fault of ours
 * @throws UserError where it is closed already, or the ledger cannot be written
 */
export async function closePeriod(ledger: Ledger, run: RunHandle, wish: PeriodToClose): Promise<ClosingOutcome> {
  const { basis, period, postings, waived, carry, figures } = wish;
  requireBalance(postings);
  return applyOrAbandon<ClosingOutcome>(ledger, async (store, abandon) => {
    await holdChains(store);
    await lockChain(store, run.office);
    const { closedBy } = await readPeriodStage(store, entryPeriod(period).id);
    if (closedBy !== null)
      throw new UserError({ message: texts.alreadyClosed, fix: texts.alreadyClosedFix }, named(period, closedBy));
    const later = await entriesSince(store, basis);
    if (later.some((entry) => entry.run !== run.number && !isOfRun(entry.kind))) return abandon({ outcome: 'stale' });
    const body = { postings, waived, carry, figures, day: run.day, period: entryPeriod(period) };
    return { outcome: 'applied', entry: await appendEntry(store, run, { kind: 'period-closed', ...body }) };
  });
}

/** A period that is to be opened again. */
export interface PeriodToReopen {
  readonly period: PeriodInForce;
  readonly reason: string;
}

/**
 * Opens a closed period again: takes back what was carried over, on the days on which it was.
 *
 * @returns the entry's name
 * @throws UserError where it is not closed, a later period of its scheme is, or the ledger cannot be written
 */
export async function reopenPeriod(ledger: Ledger, run: RunHandle, wish: PeriodToReopen): Promise<string> {
  return inTransaction(ledger, async (store) => {
    await holdChains(store);
    await lockChain(store, run.office);
    const closed = await entryToReopen(store, wish.period);
    const body = await bodyOf(store, closed);
    if (body.kind !== 'period-closed') throw new Error(`${closed} closed no period: the ledger is damaged`);
    const postings = body.postings.map((posting) => {
      return { ...posting, amount: negated(posting.amount), day: posting.day ?? body.day };
    });
    const { period } = body;
    const said = { day: run.day, period, closed, reason: wish.reason, postings };
    return appendEntry(store, run, { kind: 'period-reopened', ...said });
  });
}

/**
 * Whether a period may be opened again, found out before a run is opened for it.
 *
 * @throws UserError as {@link reopenPeriod} does
 */
export async function requireReopenable(ledger: Ledger, period: PeriodInForce): Promise<void> {
  await inTransaction(ledger, (store) => entryToReopen(store, period));
}

async function entryToReopen(store: Store, period: PeriodInForce): Promise<string> {
  const { id, family, span } = entryPeriod(period);
  const { closedBy } = await readPeriodStage(store, id);
  if (closedBy === null) throw new UserError({ message: texts.notClosed, fix: texts.notClosedFix }, { period: id });
  const next = await laterClosed(store, family, span.from);
  if (next !== undefined) {
    throw new UserError({ message: texts.nextClosed, fix: texts.nextClosedFix }, { period: id, next });
  }
  return closedBy.entry;
}

async function laterClosed({ database }: Store, family: string, from: PlainDate): Promise<string | undefined> {
  const row = await database
    .selectFrom('period')
    .select('id')
    .where('family', '=', family)
    .where('starts', '>', from)
    .where('closed_by', 'is not', null)
    .orderBy('starts')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

const named = (period: PeriodInForce, { day, run }: ClosedBy) => ({ period: entryPeriod(period).id, day, run });
const isOfRun = (kind: string): boolean => kind === 'run-opened' || kind === 'run-closed';
