import { sql } from 'kysely';
import type { IdleAdvance, IdleLine } from '../../../../rules/audit/tests/money-idle.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type PlainDate, plusDays } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { readOpenDues } from '../books/open-dues.ts';
import { originOf } from './origin-of.ts';
import { unidentifiedLines } from './unidentified-lines.ts';

/** Money that nobody has identified, and what is held for units. */
export interface IdleMoney {
  readonly lines: readonly IdleLine[];
  readonly advances: readonly IdleAdvance[];
  readonly looked: number;
}

/**
 * Lines of statements that are not identified, of the whole ledger, since nobody knows which period they belong to; and what units have paid beyond their dues for this one.
 *
 * @param days - counted from this day back
 * @throws UserError where the ledger cannot be read
 */
export async function idleMoney(
  ledger: Ledger,
  period: PeriodInForce,
  days: { readonly asOf: PlainDate; readonly old: number },
): Promise<IdleMoney> {
  return atOneMoment(ledger, async (store) => {
    const lines = await unidentifiedLines(store, days.asOf);
    const advances = await advancesOf(store, entryPeriod(period).id, days);
    return { lines, advances, looked: lines.length + advances.length };
  });
}

interface AdvanceRow {
  readonly unit: string;
  readonly since: string;
  readonly recent: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Units for which anything is held, with the first line that brought it. */
async function advancesOf(
  store: Store,
  period: string,
  { asOf, old }: { readonly asOf: PlainDate; readonly old: number },
): Promise<IdleAdvance[]> {
  const dues = await readOpenDues(store, { periods: [period] });
  const held = new Map(dues.filter(({ advance }) => advance > 0n).map((due) => [due.unit, due]));
  if (held.size === 0) return [];
  const { rows } = await sql<AdvanceRow>`
    select part.unit, line.day as since, line.file, line.sheet, line.cell,
      cast(sum(case when line.day >= ${plusDays(asOf, -old)} then part.fen else 0 end)
        over (partition by part.unit) as text) as recent
    from settlement as part
    join statement_line as line on line.entry = part.entry and line.line = part.line
    where part.kind = 'advance' and part.period = ${period} and line.day <= ${asOf}
    order by part.unit, line.day, line.position, line.line`.execute(store.database);
  const firsts = new Map<string, AdvanceRow>();
  for (const row of rows) if (!firsts.has(row.unit)) firsts.set(row.unit, row);
  return [...firsts.values()].flatMap((row) => {
    const due = held.get(row.unit);
    if (due === undefined) return [];
    const { unit, name: unitName, advance } = due;
    return { unit, unitName, advance, recent: BigInt(row.recent), since: row.since, origin: originOf(row) };
  });
}
