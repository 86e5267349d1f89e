import { type RawBuilder, sql } from 'kysely';
import type { PaidClaim } from '../../../../rules/audit/claims/paid-claim.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type AuditWish, givesMoney, takenBefore } from './audit-wish.ts';
import { countPaid, paidClaims } from './paid-claims.ts';

/** Two claims of one person that were both given something, in the order in which they were taken; at least one is of the period. */
export type PaidPair = readonly [earlier: PaidClaim, later: PaidClaim];

/** Pairs that a test has to look at, and of how many claims of the period. */
export interface PaidPairs {
  readonly pairs: readonly PaidPair[];
  readonly looked: number;
}

/**
 * What a pair is asked for: claims of one day; stays of which one lies within, or across, the other; stays of which one begins so many days at most after the other is over, both given
 * something by one of some benefits.
 */
export type PairKind = 'same-day' | 'overlapping' | { readonly within: number; readonly benefits: readonly string[] };

const sameDay = sql`(a.event_day = b.event_day or a.admitted = b.admitted
  or (a.admitted <= b.event_day and b.event_day <= a.discharged)
  or (b.admitted <= a.event_day and a.event_day <= b.discharged))`;
const ofStays = sql`a.event = 'hospitalisation' and a.admitted <= a.discharged and b.admitted <= b.discharged`;

/** Candidates of pairs: what the database can tell by days alone. Whether they are of one patient, one event or one hospital is for the rules. */
export function claimPairs(ledger: Ledger, wish: AuditWish, kind: PairKind): Promise<PaidPairs> {
  return atOneMoment(ledger, async (store) => {
    const { period, asOf } = wish;
    const { rows } = await sql<{ one: string; other: string }>`
      select a.number as one, b.number as other
      from claim as a
      join claim as b on b.person = a.person and b.event = a.event and ${takenBefore('a', 'b')}
      where ${givesMoney('a')} and ${givesMoney('b')} and a.applied <= ${asOf} and b.applied <= ${asOf}
        and (a.period = ${period} or b.period = ${period}) and ${conditionOf(store, kind)}
      order by b.position, b.place, a.position, a.place`.execute(store.database);
    const claims = await paidClaims(
      store,
      rows.flatMap(({ one, other }) => [one, other]),
    );
    const pairs = rows.flatMap(({ one, other }): PaidPair[] => {
      const [earlier, later] = [claims.get(one), claims.get(other)];
      return earlier === undefined || later === undefined ? [] : [[earlier, later]];
    });
    return { pairs, looked: await countPaid(store, wish) };
  });
}

function conditionOf(store: Store, kind: PairKind): RawBuilder<unknown> {
  if (kind === 'same-day') return sameDay;
  if (kind === 'overlapping') return sql`${ofStays} and a.admitted < b.discharged and b.admitted < a.discharged`;
  const after = (column: string) => later(store, column, kind.within);
  return sql`${ofStays} and a.hospital is not null and b.hospital is not null
    and ((a.discharged <= b.admitted and b.admitted <= ${after('a.discharged')})
      or (b.discharged <= a.admitted and a.admitted <= ${after('b.discharged')}))
    and ${givenBy('a', kind.benefits)} and ${givenBy('b', kind.benefits)}`;
}

function givenBy(claim: string, benefits: readonly string[]): RawBuilder<unknown> {
  const [person, number] = [sql.raw(`${claim}.person`), sql.raw(`${claim}.number`)];
  return sql`exists (select 1 from award where award.person = ${person} and award.number = ${number}
    and award.benefit in (${sql.join(benefits)}) and award.amount_fen > 0)`;
}

/** A day so many days after that of a column, as text. */
function later({ kind }: Store, column: string, days: number): RawBuilder<unknown> {
  if (kind === 'sqlite') return sql.raw(`date(${column}, '+${days} days')`);
  return sql.raw(`to_char(cast(${column} as date) + ${days}, 'YYYY-MM-DD')`);
}
