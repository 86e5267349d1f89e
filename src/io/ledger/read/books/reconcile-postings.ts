import { type RawBuilder, sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';

/** What made a line of the journal: balances brought in, the bank's statement, the end of a period, or the work of the period itself. An undo belongs to what it takes back. */
export type Cause = 'opening' | 'receipts' | 'closing' | 'work';

/** Lines of the journal added up, in fen; positive debits. */
export interface PostedSum {
  readonly account: string;
  readonly unit: string | null;
  readonly party: string | null;
  readonly cause: Cause;
  /** Of all days. */
  readonly all: Fen;
  /** Up to the day asked for, inclusive. */
  readonly upTo: Fen;
}

/** A day after all others: nothing is left out by it. */
export const LAST_DAY: PlainDate = '9999-12-31';

/** The cause of a journal row `journal`, whose undone row is `reversed`. */
export const causeOf = sql<Cause>`case coalesce(reversed.kind, journal.kind)
  when 'opening' then 'opening'
  when 'statement-taken' then 'receipts' when 'statement-assigned' then 'receipts' when 'advances-set-off' then 'receipts'
  when 'period-closed' then 'closing' when 'period-reopened' then 'closing'
  else 'work' end`;

/** A whole number of any size, which both databases give as a text then. */
export const whole = (value: RawBuilder<unknown>) => sql<string>`cast(coalesce(${value}, 0) as text)`;

/** Journal lines of a period by account, unit, party and cause. */
export async function postedOfPeriod(store: Store, period: string, until: PlainDate): Promise<PostedSum[]> {
  return postedSums(store, sql`posting.period = ${period}`, { until, by: sql`posting.unit, posting.party` });
}

/** Journal lines of some accounts over all periods, by account and cause. */
export async function postedOnAccounts(
  store: Store,
  accounts: readonly string[],
  until: PlainDate,
): Promise<PostedSum[]> {
  const named = sql.join(accounts.map((account) => sql`${account}`));
  return postedSums(store, sql`posting.account in (${named})`, { until });
}

async function postedSums(
  { database }: Store,
  where: RawBuilder<unknown>,
  { until, by }: { readonly until: PlainDate; readonly by?: RawBuilder<unknown> },
): Promise<PostedSum[]> {
  const columns = by ?? sql`cast(null as text) as unit, cast(null as text) as party`;
  const { rows } = await sql<Omit<PostedSum, 'all' | 'upTo'> & { all_fen: string; then_fen: string }>`
    select posting.account, ${columns}, ${causeOf} as cause, ${whole(sql`sum(posting.fen)`)} as all_fen,
      ${whole(sql`sum(case when coalesce(posting.day, journal.day) <= ${until} then posting.fen end)`)} as then_fen
    from posting
    join journal on journal.entry = posting.entry
    left join journal as reversed on reversed.entry = journal.reverses
    where ${where}
    group by posting.account, ${by === undefined ? sql`` : sql`${by},`} ${causeOf}`.execute(database);
  return rows.map(({ account, unit, party, cause, all_fen, then_fen }) => {
    return { account, unit, party, cause, all: BigInt(all_fen), upTo: BigInt(then_fen) };
  });
}
