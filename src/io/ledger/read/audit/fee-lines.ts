import type { FeeLine } from '../../../../rules/audit/tests/fees-late.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { originOf } from './origin-of.ts';

/**
 * Money of units that the bank booked within some days and that settles their fees of a period, in the bank's order; and how many such parts there are up to the last.
 *
 * @param days - after the first and up to the last
 * @throws UserError where the ledger cannot be read
 */
export async function feeLines(
  ledger: Ledger,
  period: PeriodInForce,
  days: { readonly after: PlainDate; readonly upTo: PlainDate },
): Promise<{ lines: FeeLine[]; looked: number }> {
  return atOneMoment(ledger, async ({ database }) => {
    const parts = database
      .selectFrom('settlement as part')
      .innerJoin('statement_line as line', (join) =>
        join.onRef('line.entry', '=', 'part.entry').onRef('line.line', '=', 'part.line'),
      )
      .where('part.kind', '=', 'fee')
      .where('part.period', '=', entryPeriod(period).id)
      .where('line.day', '<=', days.upTo);
    const { looked } = await parts.select((each) => each.fn.countAll().as('looked')).executeTakeFirstOrThrow();
    const rows = await parts
      .innerJoin('unit', 'unit.id', 'part.unit')
      .leftJoin('unit_entry as noted', (join) =>
        join.onRef('noted.entry', '=', 'part.settled_by').on('noted.unit', '=', ''),
      )
      .leftJoin('run', 'run.number', 'noted.run')
      .select(['part.entry', 'part.line', 'part.part', 'part.fen', 'unit.id', 'unit.name', 'unit.kind', 'line.day'])
      .select(['line.file', 'line.sheet', 'line.cell', 'run.number', 'run.actor'])
      .where('line.day', '>', days.after)
      .orderBy('line.day')
      .orderBy('line.position')
      .orderBy('part.line')
      .orderBy('part.part')
      .execute();
    const lines = rows.map(({ id, name, number, fen, line, part, ...row }) => ({
      ...{ entry: row.entry, line: Number(line), part: Number(part), unit: id, unitName: name, kind: row.kind },
      ...{ day: row.day, amount: fen, run: number === null ? null : Number(number), actor: row.actor },
      origin: originOf(row),
    }));
    return { lines, looked: Number(looked) };
  });
}
