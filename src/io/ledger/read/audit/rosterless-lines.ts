import { sql } from 'kysely';
import type { RosterlessLine } from '../../../../rules/audit/tests/fees-without-roster.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { originOf } from './origin-of.ts';

interface Row {
  readonly unit: string;
  readonly name: string;
  readonly entry: string;
  readonly line: bigint;
  readonly day: string;
  readonly fen: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly run: bigint | null;
  readonly actor: string | null;
}

/** What of the statements is settled as a unit's for a period. */
const ofUnits = (period: string) =>
  sql`from settlement as part
    where part.unit is not null and part.period = ${period} and part.kind in ('fee', 'advance', 'returned-fee')`;

/**
 * Money settled as that of units through which nobody is enrolled in a period, in the bank's order; and how many units there is any money of.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function rosterlessLines(
  ledger: Ledger,
  period: PeriodInForce,
  asOf: PlainDate,
): Promise<{ lines: RosterlessLine[]; looked: number }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async ({ database }) => {
    const { rows: counted } = await sql<{ units: string }>`
      select cast(count(distinct part.unit) as text) as units ${ofUnits(id)}`.execute(database);
    const { rows } = await sql<Row>`
      select part.unit, unit.name, line.entry, line.line, line.day, cast(part.fen as text) as fen, line.file, line.sheet,
        line.cell, run.number as run, run.actor
      from (select part.unit, part.entry, part.line, sum(part.fen) as fen, min(part.settled_by) as settled_by
        ${ofUnits(id)} group by part.unit, part.entry, part.line) as part
      join unit on unit.id = part.unit
      join statement_line as line on line.entry = part.entry and line.line = part.line
      left join unit_entry as noted on noted.unit = '' and noted.entry = part.settled_by
      left join run on run.number = noted.run
      where line.day <= ${asOf}
        and not exists (select 1 from member where member.period = ${id} and member.unit = part.unit)
      order by line.day, line.position, line.line`.execute(database);
    const lines = rows.map(({ unit, name, entry, line, day, fen, run, actor, ...place }) => ({
      ...{ unit, unitName: name, entry, line: Number(line), day, amount: BigInt(fen), actor, origin: originOf(place) },
      run: run === null ? null : Number(run),
    }));
    return { lines, looked: Number(counted[0]?.units ?? 0) };
  });
}
