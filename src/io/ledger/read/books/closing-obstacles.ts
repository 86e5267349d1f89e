import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** So many claims are named. */
const NAMED = 5;

/** What of a period is open, whichever office has it. */
export interface OpenMatters {
  /** Claims that are held, with numbers in full of the first. */
  readonly held: { readonly claims: number; readonly first: readonly string[] };
  /** Payments of the period that the bank has not answered, by batch in full. */
  readonly unanswered: readonly { readonly batch: string; readonly lines: number; readonly amount: Yuan }[];
  /** Earlier periods of the same family that are not closed. */
  readonly formerOpen: readonly { readonly scheme: string; readonly number: string }[];
}

/** What of a period is undecided or unanswered, and what comes before it: found by the database, whole at any size. */
export async function openMatters(ledger: Ledger, period: PeriodInForce): Promise<OpenMatters> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => ({
    held: await heldOf(store, id),
    unanswered: await unansweredOf(store, id),
    formerOpen: await formerOpenOf(store, period),
  }));
}

async function heldOf({ database }: Store, period: string): Promise<OpenMatters['held']> {
  const held = database.selectFrom('claim').where('period', '=', period).where('status', '=', 'held');
  const { claims } = await held.select((claim) => claim.fn.countAll().as('claims')).executeTakeFirstOrThrow();
  const first = await held.select('number').orderBy('position').orderBy('place').limit(NAMED).execute();
  return { claims: Number(claims), first: first.map(({ number }) => number) };
}

async function unansweredOf({ database }: Store, period: string): Promise<OpenMatters['unanswered']> {
  const rows = await database
    .selectFrom('batch_line')
    .innerJoin('batch', 'batch.batch', 'batch_line.batch')
    .select((line) => [
      'batch_line.batch',
      line.fn.countAll().as('lines'),
      line.fn.sum('batch_line.amount_fen').as('fen'),
    ])
    .where('batch_line.state', '=', 'waiting')
    .where('batch_line.period', '=', period)
    .where('batch.undone_by', 'is', null)
    .groupBy('batch_line.batch')
    .orderBy('batch_line.batch')
    .execute();
  return rows.map(({ batch, lines, fen }) => ({ batch, lines: Number(lines), amount: yuan(BigInt(fen)) }));
}

async function formerOpenOf({ database }: Store, period: PeriodInForce): Promise<OpenMatters['formerOpen']> {
  const { family, span } = entryPeriod(period);
  return database
    .selectFrom('period')
    .select(['scheme', 'number'])
    .where('family', '=', family)
    .where('starts', '<', span.from)
    .where('closed_by', 'is', null)
    .orderBy('starts')
    .orderBy('id')
    .execute();
}
