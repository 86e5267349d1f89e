import { sql } from 'kysely';
import type { GapFacts, OwnAccountFacts, UnidentifiedFacts } from '../../../../rules/fund/reconcile/facts.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';
import { whole } from './reconcile-postings.ts';

/** In the order in which the bank booked them. */
const order = sql`day, position, line`;
const reverse = sql`day desc, position desc, line desc`;

/** Lines in force up to a day, each of an account; of an office that names one account only, lines without any are of that. */
function linesInForce(until: PlainDate) {
  return sql`
    sole as (
      select office, max(own_account) as account from statement_line
      where undone_by is null group by office having count(distinct own_account) = 1
    ),
    in_force as (
      select coalesce(own_account, sole.account) as own_account, entry, line, day, position, balance_fen, amount_fen
      from statement_line left join sole on sole.office = statement_line.office
      where undone_by is null and day <= ${until}
    )`;
}

/**
 * Lines in force up to a day with what has moved on their account so far; and of those with a balance, what that says stood there before the first of them. Where balances follow, this
 * `base` never changes, also over lines without one.
 */
function basedLines(until: PlainDate) {
  return sql`
    ${linesInForce(until)},
    moving as (
      select own_account, entry, line, day, position, balance_fen, cast(sum(amount_fen) over (
        partition by own_account order by ${order} rows unbounded preceding) as bigint) as moved
      from in_force
    ),
    based as (select *, balance_fen - moved as base from moving where balance_fen is not null)`;
}

/** Own accounts with what their statements say stands there, in order of their numbers; one that nobody named is one of its own. */
export async function ownAccounts({ database }: Store, until: PlainDate): Promise<OwnAccountFacts[]> {
  const { rows } = await sql<{ account: string | null; moved: string; first: string | null; last: string | null }>`
    with ${basedLines(until)},
    total as (
      select own_account, sum(amount_fen) as moved from in_force group by own_account
    ),
    ends as (
      select distinct own_account, first_value(base) over (partition by own_account order by ${order}) as first_base,
        first_value(base) over (partition by own_account order by ${reverse}) as last_base
      from based
    )
    select total.own_account as account, ${whole(sql`total.moved`)} as moved,
      cast(ends.first_base as text) as first, cast(ends.last_base as text) as last
    from total
    left join ends on coalesce(ends.own_account, '') = coalesce(total.own_account, '')
    order by coalesce(total.own_account, '')`.execute(database);
  return rows.map(({ account, moved, first, last }) => ({
    account,
    moved: BigInt(moved),
    before: first === null ? null : BigInt(first),
    balance: last === null ? null : BigInt(last) + BigInt(moved),
  }));
}

/** Lines whose balance does not follow from the one before, in order of accounts and days. */
export async function statementGaps({ database }: Store, until: PlainDate): Promise<GapFacts[]> {
  const { rows } = await sql<{ account: string | null; entry: string; line: string; day: string; beyond: string }>`
    with ${basedLines(until)},
    following as (select *, lag(base) over (partition by own_account order by ${order}) as former from based)
    select own_account as account, entry, cast(line as text) as line, day, cast(base - former as text) as beyond
    from following where former is not null and base <> former
    order by coalesce(own_account, ''), ${order}`.execute(database);
  return rows.map(({ account, entry, line, day, beyond }) => {
    return { account, entry, line: Number(line), on: day, beyond: BigInt(beyond) };
  });
}

/** What nobody has identified, in the bank's order, and what is said to pass through, from where it last came to nothing. */
export async function unidentifiedLines({ database }: Store, until: PlainDate): Promise<UnidentifiedFacts[]> {
  const { rows } = await sql<Record<'entry' | 'line' | 'day' | 'kind' | 'fen', string>>`
    select settlement.entry, cast(settlement.line as text) as line, statement_line.day, settlement.kind, ${whole(sql`sum(settlement.fen)`)} as fen
    from settlement
    join statement_line on statement_line.entry = settlement.entry and statement_line.line = settlement.line
    where settlement.kind in ('unidentified', 'passing') and statement_line.day <= ${until}
    group by settlement.entry, settlement.line, statement_line.day, statement_line.position, settlement.kind
    order by statement_line.day, statement_line.position, settlement.line`.execute(database);
  const lines = rows.map(({ entry, line, day, kind, fen }) => {
    return { entry, line: Number(line), on: day, amount: BigInt(fen), isPassing: kind === 'passing' };
  });
  let passing = 0n;
  let settled = -1;
  for (const [at, { isPassing, amount }] of lines.entries()) {
    if (isPassing) passing += amount;
    if (passing === 0n) settled = at;
  }
  return lines.filter(({ isPassing }, at) => !isPassing || at > settled);
}
