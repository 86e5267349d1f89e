import { sql } from 'kysely';
import type { RunFact } from '../../../../rules/audit/tests/entry-on-day-off.ts';
import type { ActorFact } from '../../../../rules/audit/tests/one-actor-period.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

interface Row {
  readonly office: string;
  readonly number: bigint;
  readonly verb: string;
  readonly actor: string;
  readonly opened_at: string;
  readonly entry: string;
}

/** Entries in force that concern a period, or none, as statements, batches and approvals are noted; an auditor's own waivers left out. */
const concerned = (period: string) => sql`
  select run, min(entry) as entry from unit_entry
  where undone_by is null and kind <> 'audit-waived' and (period = ${period} or period is null) group by run`;

/**
 * Runs up to a day of business whose entries are in force and concern a period, or the ledger as a whole; in their order.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function runsOfPeriod(ledger: Ledger, period: PeriodInForce, asOf: PlainDate): Promise<RunFact[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<Row>`
      select run.office, run.number, run.verb, run.actor, run.opened_at, noted.entry
      from (${concerned(entryPeriod(period).id)}) as noted join run on run.number = noted.run
      where run.day <= ${asOf} order by run.number`.execute(database);
    return rows.map(({ opened_at: openedAt, number, ...run }) => ({ ...run, number: Number(number), openedAt }));
  });
}

/**
 * Who ran what concerns a period, the busiest first, and what of it went to the bank and did not come back, in fen.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function actorsOfPeriod(
  ledger: Ledger,
  period: PeriodInForce,
  asOf: PlainDate,
): Promise<{ actors: ActorFact[]; paid: bigint }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ actor: string; runs: string }>`
      select run.actor, cast(count(*) as text) as runs
      from (${concerned(id)}) as noted join run on run.number = noted.run
      where run.day <= ${asOf} group by run.actor order by count(*) desc, run.actor`.execute(database);
    const { rows: sent } = await sql<{ fen: string }>`
      select cast(coalesce(sum(line.amount_fen), 0) as text) as fen
      from batch_line as line join batch on batch.batch = line.batch
      where line.period = ${id} and line.state in ('waiting', 'paid') and batch.undone_by is null
        and batch.day <= ${asOf}`.execute(database);
    return {
      actors: rows.map(({ actor, runs }) => ({ actor, runs: Number(runs) })),
      paid: BigInt(sent[0]?.fen ?? '0'),
    };
  });
}
