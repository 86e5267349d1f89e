import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { AccountId } from '../../../../rules/fund/accounts.ts';
import type { BookSum } from '../../../../rules/fund/statement/fund-books.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Lines of a closing that stand on income, expense or the balance, and of its taking back. */
const closing = sql.raw(`j.kind in ('period-closed', 'period-reopened')`);
/** Journal entries that settle what is owed; all others make it owed. An undoing is of the kind of what it undoes. */
const settling = sql.raw(`coalesce(r.kind, j.kind) in ('statement-taken', 'statement-assigned', 'advances-set-off')`);
const splitExpenses = sql.raw(`('adjustment-expense', 'reserve-expense', 'management-expense')`);
const resultAccounts = sql.raw(
  `(p.account like '%-income' or p.account like '%-expense' or p.account in ('fund-balance', 'opening-balances'))`,
);

interface Row {
  readonly account: string;
  readonly party: string | null;
  readonly unit: string | null;
  readonly part: string;
  readonly debit: string;
  readonly credit: string;
}

/**
 * All that the ledger's books hold, as a period sees it: by account, party and unit, added up by the database. What others owe of fees is debited with what is due by all
 * entries together, so that a list that was undone, taken anew or lowered by an amendment does not count twice, and credited with what was received of it.
 *
 * @param until - the last day that counts; all where left out
 */
export async function fundBooks(
  ledger: Ledger,
  period: PeriodInForce,
  until: PlainDate | undefined,
): Promise<BookSum[]> {
  const { id, family, span } = entryPeriod(period);
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<Row>`
      select account, party, unit, part, cast(sum(case when debits = 1 then fen else 0 end) as text) as debit,
        cast(-sum(case when debits = 0 then fen else 0 end) as text) as credit
      from (
        select p.account, p.fen,
          case when p.account = 'subsidies-receivable' then case when ${settling} then 0 else 1 end
            when p.fen > 0 then 1 else 0 end as debits,
          case when ${settledBefore(id)} then null else p.party end as party,
          case when ${settledBefore(id)} then null else p.unit end as unit,
          case
            when p.period = ${id} and ${closing} and ${resultAccounts} then
              case when p.account = 'subsidy-income' and p.party is not null then 'added'
                when p.account in ${splitExpenses} and p.party is not null then 'own' else 'carried' end
            when p.period = ${id} and ${closing} and p.account = 'subsidies-receivable' then 'carried'
            when p.period = ${id} then 'own'
            when p.period is null then 'before'
            when o.family = ${family} and o.starts < ${span.from} then 'before'
            else 'elsewhere' end as part
        from posting as p join journal as j on j.entry = p.entry left join journal as r on r.entry = j.reverses
          left join period as o on o.id = p.period
        ${until === undefined ? sql`` : sql`where coalesce(p.day, j.day) <= ${until}`}
      ) as each_line
      group by account, party, unit, part`.execute(database),
  );
  return rows.map((row) => ({
    account: row.account as AccountId,
    party: row.party,
    unit: row.unit,
    part: row.part as BookSum['part'],
    debit: BigInt(row.debit),
    credit: BigInt(row.credit),
  }));
}

/** Income and expense of another period that is closed come to nothing; by whom does not matter any more, since its balance was carried over by whom it stays with. */
function settledBefore(id: string) {
  return sql`o.closed_by is not null and o.id <> ${id}
    and (p.account like '%-income' or p.account like '%-expense')`;
}
