import { sql } from 'kysely';
import type { OwingUnit } from '../../../../rules/audit/tests/roster-without-fees.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { readOpenDues } from '../books/open-dues.ts';
import { listsOfPeriod } from './lists-of-period.ts';

/**
 * Units with a list in force that owe something of a period on a day: what came later than it does not count.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function owingUnits(
  ledger: Ledger,
  period: PeriodInForce,
  asOf: PlainDate,
): Promise<{ units: OwingUnit[]; looked: number }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const lists = await listsOfPeriod(store, id, asOf);
    const first = new Map(lists.toReversed().map((list) => [list.unit, list]));
    const later = await receivedAfter(store, id, asOf);
    const benefits = await benefitsOf(store, id);
    const dues = await readOpenDues(store, { periods: [id] });
    const units = dues.flatMap(({ unit, name, due, received }) => {
      const list = first.get(unit);
      const until = received - (later.get(unit) ?? 0n);
      if (list === undefined || due <= until) return [];
      const { kind, asOf: listed, entry, run, actor, file } = list;
      return {
        ...{ unit, unitName: name, kind, due, received: until, benefits: benefits.get(unit) ?? 0n },
        ...{ listed, entry, run, actor, origin: { file } },
      };
    });
    return { units, looked: first.size };
  });
}

async function receivedAfter(store: Store, period: string, day: PlainDate): Promise<Map<string, bigint>> {
  const { rows } = await sql<{ unit: string; fen: string }>`
    select part.unit, cast(sum(part.fen) as text) as fen from settlement as part
    join statement_line as line on line.entry = part.entry and line.line = part.line
    where part.kind = 'fee' and part.period = ${period} and line.day > ${day} and part.unit is not null
    group by part.unit`.execute(store.database);
  return sums(rows);
}

async function benefitsOf({ database }: Store, period: string): Promise<Map<string, bigint>> {
  const { rows } = await sql<{ unit: string; fen: string }>`
    select unit, cast(sum(amount_fen) as text) as fen from claim
    where period = ${period} and unit is not null group by unit`.execute(database);
  return sums(rows);
}

const sums = (rows: readonly { readonly unit: string; readonly fen: string }[]) =>
  new Map(rows.map(({ unit, fen }) => [unit, BigInt(fen)]));
