import { sql } from 'kysely';
import type { AccountId } from '../../../../rules/fund/accounts.ts';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What was booked on an account, in fen. */
export interface AccountBalance {
  readonly debit: Fen;
  /** Zero or more. */
  readonly credit: Fen;
  /** Debits less credits. */
  readonly balance: Fen;
}

/** Part of the books. */
export interface BooksSought {
  /** Only what belongs to this period; money at the bank belongs to none. */
  readonly period?: string;
  /** Only what this office's runs booked. */
  readonly office?: string;
  /** The last day that counts. */
  readonly until?: PlainDate;
}

/**
 * Debits and credits of every account that was booked on, in no order. Without a period they add up to zero.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function trialBalance(ledger: Ledger, sought: BooksSought = {}): Promise<Map<AccountId, AccountBalance>> {
  const { period, office, until } = sought;
  const journal = until === undefined ? sql`` : sql`join journal on journal.entry = posting.entry`;
  const conditions = [
    ...(period === undefined ? [] : [sql`posting.period = ${period}`]),
    // Names of entries are the office, a slash and a number; `0` comes after the slash.
    ...(office === undefined ? [] : [sql`posting.entry >= ${`${office}/`} and posting.entry < ${`${office}0`}`]),
    ...(until === undefined ? [] : [sql`coalesce(posting.day, journal.day) <= ${until}`]),
  ];
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ account: AccountId } & Record<'debit' | 'credit', bigint | string>>`
      select posting.account,
        sum(case when posting.fen > 0 then posting.fen else 0 end) as debit,
        sum(case when posting.fen < 0 then -posting.fen else 0 end) as credit
      from posting ${journal} ${where} group by posting.account`.execute(database);
    return new Map(
      rows.map((row) => {
        const [debit, credit] = [BigInt(row.debit), BigInt(row.credit)];
        return [row.account, { debit, credit, balance: debit - credit }];
      }),
    );
  });
}
