import { sql } from 'kysely';
import type { BalanceMonth, PaidMonth } from '../../../../rules/audit/figures/audit-figures.ts';
import { type AccountId, accounts } from '../../../../rules/fund/accounts.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Accounts by which the fund itself grows or shrinks. */
const ofFund = (Object.keys(accounts) as AccountId[]).filter((id) =>
  ['equity', 'income', 'expense'].includes(accounts[id].kind),
);

/**
 * What was sent to the bank for a period by month of the batches' days, without what came back; months in which nothing was sent are left out.
 *
 * @param until - the last day of a batch that counts
 */
export async function paidByMonth(ledger: Ledger, period: string, until: PlainDate): Promise<PaidMonth[]> {
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<Record<'month' | 'payments' | 'amount', string>>`
      select substr(b.day, 1, 7) as month, cast(count(*) as text) as payments, cast(sum(l.amount_fen) as text) as amount
      from batch_line as l join batch as b on b.batch = l.batch
      where l.period = ${period} and l.state in ('waiting', 'paid') and b.undone_by is null and b.day <= ${until}
      group by substr(b.day, 1, 7) order by 1`.execute(database),
  );
  return rows.map(({ month, payments, amount }) => ({ month, payments: Number(payments), amount: BigInt(amount) }));
}

/**
 * By how much the fund and the bank account grew or shrank, by month of booking, over all periods of the ledger: the fund is one. Not added up.
 *
 * @param until - the last day of booking that counts
 */
export async function bookedByMonth(ledger: Ledger, until: PlainDate): Promise<BalanceMonth[]> {
  const month = sql.raw('substr(coalesce(p.day, j.day), 1, 7)');
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<Record<'month' | 'fund' | 'bank', string>>`
      select ${month} as month,
        cast(sum(case when p.account in (${sql.join(ofFund)}) then -p.fen else 0 end) as text) as fund,
        cast(sum(case when p.account = 'bank' then p.fen else 0 end) as text) as bank
      from posting as p join journal as j on j.entry = p.entry
      where coalesce(p.day, j.day) <= ${until}
      group by ${month} order by 1`.execute(database),
  );
  return rows.map(({ month: name, fund, bank }) => ({ month: name, fund: BigInt(fund), bank: BigInt(bank) }));
}
