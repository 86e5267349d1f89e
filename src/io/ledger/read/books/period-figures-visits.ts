import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { HelpedVisit } from '../../../../rules/summary/tallies.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { cameUntil, isHelped } from './period-figures-claims.ts';

interface Row {
  readonly number: string;
  readonly unit: string | null;
  readonly amount: string;
  readonly benefit: string | null;
  readonly costs: string | null;
  readonly elsewhere: string | null;
}

/** So many claims are read at once. */
const AT_ONCE = 5_000;

/** The helped claims of a period that state costs, with the benefits that gave them something, in order of their numbers; read in pieces, so that a whole period never lies in memory. */
export async function* helpedVisits(
  ledger: Ledger,
  period: PeriodInForce,
  until: PlainDate | undefined,
): AsyncGenerator<HelpedVisit & { readonly number: string }> {
  const { id } = entryPeriod(period);
  const costs =
    ledger.kind === 'sqlite'
      ? sql`json_extract(c.submitted, '$.claim.costs')`
      : sql`cast(c.submitted as json) #>> '{claim,costs}'`;
  for (let after = ''; ; ) {
    const { rows } = await atOneMoment(ledger, ({ database }) =>
      sql<Row>`
        select c.number, c.unit, cast(c.amount_fen as text) as amount, a.benefit, c.elsewhere,
          ${costs} as costs
        from (select * from claim as c where c.period = ${id} and c.number > ${after}${cameUntil(until)}
            and ${isHelped} order by c.number limit ${sql.lit(AT_ONCE)}) as c
          left join award as a on a.person = c.person and a.number = c.number and a.amount_fen > 0
        order by c.number, a.place`.execute(database),
    );
    for (const visit of visitsOf(rows)) yield visit;
    const last = rows.at(-1)?.number;
    if (last === undefined) return;
    after = last;
  }
}

function* visitsOf(rows: readonly Row[]): Generator<HelpedVisit & { readonly number: string }> {
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as Row;
    const benefits: string[] = [];
    for (; rows[at]?.number === row.number; at += 1) {
      const { benefit } = rows[at] as Row;
      if (benefit !== null) benefits.push(benefit);
    }
    const { number, unit, costs } = row;
    const [amount, booked] = [BigInt(row.amount), row.elsewhere !== 'paid'];
    yield { number, unit, amount, booked, benefits, costs: costs === null ? {} : JSON.parse(costs) };
  }
}
