import { sql } from 'kysely';
import type { UnknownLine } from '../../../../rules/audit/tests/fees-without-roster.ts';
import type { IdleLine } from '../../../../rules/audit/tests/money-idle.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { unitKey } from '../../../../rules/value/unit-name.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { originOf } from './origin-of.ts';

/** A line with what the bank says of who paid. */
export interface UnidentifiedLine extends IdleLine {
  readonly payer: string | null;
  readonly remark: string | null;
}

interface Row {
  readonly entry: string;
  readonly line: bigint;
  readonly day: string;
  readonly fen: string;
  readonly counterparty: string | null;
  readonly counter_account: string | null;
  readonly remark: string | null;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly run: bigint | null;
  readonly actor: string | null;
}

/** Lines booked up to a day of which a part is not identified, with that part, in the bank's order. */
export async function unidentifiedLines({ database }: Store, asOf: PlainDate): Promise<UnidentifiedLine[]> {
  const { rows } = await sql<Row>`
    select line.entry, line.line, line.day, cast(part.fen as text) as fen, line.counterparty, line.counter_account,
      line.remark, line.file, line.sheet, line.cell, run.number as run, run.actor
    from (select entry, line, sum(fen) as fen from settlement where kind = 'unidentified' group by entry, line) as part
    join statement_line as line on line.entry = part.entry and line.line = part.line
    left join unit_entry as noted on noted.unit = '' and noted.entry = line.entry
    left join run on run.number = noted.run
    where line.day <= ${asOf}
    order by line.day, line.position, line.line, line.entry`.execute(database);
  return rows.map((row) => ({
    ...{ entry: row.entry, line: Number(row.line), day: row.day, amount: BigInt(row.fen), origin: originOf(row) },
    ...{ payer: row.counterparty, counterAccount: row.counter_account, remark: row.remark, actor: row.actor },
    run: row.run === null ? null : Number(row.run),
  }));
}

type Named = [name: string, unit: string, title: string, enrolled: number];

const unitsNamed = questionOf(
  [
    ...['unit_name.name', 'unit.id', 'unit.name'],
    '(select count(*) from (select 1 from member where member.period = ?2 and member.unit = unit.id limit 1) as one)',
  ],
  `from unit_name join unit on unit.id = unit_name.unit
   where unit_name.name in (select value from many(?1) as sought)`,
);

/**
 * Money that came in and is not identified, with the unit that its payer's name is of; a name that several units bear is none's.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function unknownIncome(ledger: Ledger, period: PeriodInForce, asOf: PlainDate): Promise<UnknownLine[]> {
  return atOneMoment(ledger, async (store) => {
    const lines = (await unidentifiedLines(store, asOf)).filter(({ amount }) => amount > 0n);
    const names = [...new Set(lines.flatMap(({ payer }) => (payer === null ? [] : [unitKey(payer)])))];
    const found = names.length === 0 ? [] : await ask<Named>(store, unitsNamed, [names, entryPeriod(period).id]);
    const units = new Map<string, Named[]>();
    for (const row of found) units.set(row[0], [...(units.get(row[0]) ?? []), row]);
    return lines.map(({ counterAccount: _, ...line }) => {
      const [only, another] = (line.payer === null ? undefined : units.get(unitKey(line.payer))) ?? [];
      if (only === undefined || another !== undefined) return { ...line, unit: null };
      const [, id, name, enrolled] = only;
      return { ...line, unit: { id, name, isEnrolled: enrolled > 0 } };
    });
  });
}
