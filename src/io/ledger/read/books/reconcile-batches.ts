import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';
import { whole } from './reconcile-postings.ts';

/** A batch by its lines, by the books and by the statement, in fen; what came back is taken off. */
export interface BatchSums {
  readonly batch: string;
  /** By its lines as they stand now. */
  readonly live: Fen;
  /** Of them, those of the period. */
  readonly ofPeriod: Fen;
  /** Of those, what the bank had not answered at the end of the day. */
  readonly waiting: Fen;
  /** By the books, of all days. */
  readonly booked: Fen;
  /** By the books, up to the day. */
  readonly bookedThen: Fen;
  /** By the statement, up to the day. */
  readonly cleared: Fen;
}

type Texts = { readonly [Key in keyof BatchSums]: string };

/** All batches of the ledger, in order of their numbers. A batch's books are the lines on 1012 of the entry that made it, of the bank's answers, and of what undid these. */
export async function batchSums({ database }: Store, period: string, until: PlainDate): Promise<BatchSums[]> {
  const { rows } = await sql<Texts>`
    select batch.batch, ${whole(sql`lines.live`)} as live, ${whole(sql`lines.of_period`)} as "ofPeriod",
      ${whole(sql`lines.waiting`)} as waiting, ${whole(sql`books.booked`)} as booked,
      ${whole(sql`books.then_booked`)} as "bookedThen", ${whole(sql`bank.cleared`)} as cleared
    from batch
    left join (${linesOf(period, until)}) as lines on lines.batch = batch.batch
    left join (${booksOf(until)}) as books on books.batch = batch.batch
    left join (${clearedOf(until)}) as bank on bank.batch = batch.batch
    order by batch.batch`.execute(database);
  return rows.map(({ batch, live, ofPeriod, waiting, booked, bookedThen, cleared }) => ({
    ...{ batch, live: BigInt(live), ofPeriod: BigInt(ofPeriod), waiting: BigInt(waiting), booked: BigInt(booked) },
    ...{ bookedThen: BigInt(bookedThen), cleared: BigInt(cleared) },
  }));
}

/** The bank's answers by entry, with the days of the runs that took them in. */
export const answerDays = sql`
  select batch_answer.entry, run.day from batch_answer
  join unit_entry on unit_entry.entry = batch_answer.entry and unit_entry.unit = ''
  join run on run.number = unit_entry.run`;

function linesOf(period: string, until: PlainDate) {
  return sql`
    select line.batch,
      sum(case when line.state in ('waiting', 'paid') then line.amount_fen end) as live,
      sum(case when line.state in ('waiting', 'paid') and line.period = ${period} then line.amount_fen end) as of_period,
      sum(case when line.period = ${period} and batch.day <= ${until}
        and (line.state = 'waiting' or (line.state <> 'withdrawn' and answered.day > ${until})) then line.amount_fen end) as waiting
    from batch_line as line
    join batch on batch.batch = line.batch
    left join (${answerDays}) as answered on answered.entry = line.answered_by
    group by line.batch`;
}

function booksOf(until: PlainDate) {
  return sql`
    select made.batch, -sum(posting.fen) as booked,
      -sum(case when coalesce(posting.day, journal.day) <= ${until} then posting.fen end) as then_booked
    from journal
    join (select entry, batch from batch union all select entry, batch from batch_answer) as made
      on made.entry = coalesce(journal.reverses, journal.entry)
    join posting on posting.entry = journal.entry
    where posting.account = 'transit'
    group by made.batch`;
}

function clearedOf(until: PlainDate) {
  return sql`
    select settlement.batch, -sum(settlement.fen) as cleared
    from settlement
    join statement_line on statement_line.entry = settlement.entry and statement_line.line = settlement.line
    where settlement.kind in ('batch', 'bounced') and settlement.batch is not null and statement_line.day <= ${until}
    group by settlement.batch`;
}
