import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { periodName } from '../../../../rules/value/period-name.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { ledgerBookTexts as texts } from '../../../report/text/ledger-book-texts.ts';
import { UserError } from '../../../user-error.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** By what a period was closed. */
export interface ClosedBy {
  readonly entry: string;
  readonly run: number;
  readonly actor: string;
  readonly day: PlainDate;
}

/** How far a period has come. */
export interface PeriodState {
  readonly state: 'open' | 'closed';
  readonly closedBy: ClosedBy | null;
  /** The period of the same family that begins after it, by its name in the ledger. */
  readonly next: string | null;
}

/**
 * Whether a period is closed, and what comes after it.
 *
 * @param period - its name in the ledger
 * @throws UserError where the ledger cannot be read
 */
export async function periodStage(ledger: Ledger, period: string): Promise<PeriodState> {
  return atOneMoment(ledger, (store) => readPeriodStage(store, period));
}

/** The same within a transaction. @throws kysely's NoResultError where the ledger has no such period: a fault of ours */
export async function readPeriodStage(store: Store, period: string): Promise<PeriodState> {
  const row = await store.database
    .selectFrom('period')
    .select(['family', 'starts', 'closed_by'])
    .where('id', '=', period)
    .executeTakeFirstOrThrow();
  const next = await store.database
    .selectFrom('period')
    .select('id')
    .where('family', '=', row.family)
    .where('starts', '>', row.starts)
    .orderBy('starts')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const closedBy = row.closed_by === null ? null : await closingBy(store, row.closed_by);
  return { state: closedBy === null ? 'open' : 'closed', closedBy, next: next?.id ?? null };
}

async function closingBy({ database }: Store, entry: string): Promise<ClosedBy> {
  const run = await database
    .selectFrom('unit_entry')
    .innerJoin('run', 'run.number', 'unit_entry.run')
    .select(['run.number', 'run.actor', 'run.day'])
    .where('unit_entry.entry', '=', entry)
    .executeTakeFirstOrThrow();
  return { entry, run: Number(run.number), actor: run.actor, day: run.day };
}

/**
 * Holds that a period takes rosters, amendments and claims still, before a command begins its work.
 *
 * @throws UserError where it is closed
 */
export async function requireOpenPeriod(ledger: Ledger, period: PeriodInForce): Promise<void> {
  await atOneMoment(ledger, (store) => requireOpen(store, entryPeriod(period).id));
}

/** @throws UserError where the period is closed */
export async function requireOpen(store: Store, period: string): Promise<void> {
  const { closedBy } = await readPeriodStage(store, period);
  if (closedBy === null) return;
  const { day, run } = closedBy;
  throw new UserError({ message: texts.closed, fix: texts.closedFix }, { period: periodName(period), day, run });
}
