import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { fen, sumOf, type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** So many claims with something to pay, and how much. */
export interface NoticeSum {
  readonly claims: number;
  readonly amount: Yuan;
}

/** Where the unpaid claims of an office stand with their public notice. */
export interface NoticesStanding {
  /** Never shown with what they are given now. */
  readonly unpublished: NoticeSum;
  /** `until`: the first day that ends one of their notices; null where none is up. */
  readonly running: NoticeSum & { readonly until: PlainDate | null };
  readonly objected: NoticeSum;
  /** Numbers in full of the first that are objected to. */
  readonly firstObjected: readonly string[];
  /** The same claims apart, but for those that came back of the bank: by what they wait for, and whether they are approved for payment. */
  readonly parts: readonly (NoticeSum & {
    readonly state: 'unpublished' | 'running' | 'objected';
    readonly approved: boolean;
  })[];
}

interface Found {
  readonly state: string;
  readonly approved: number | bigint;
  readonly bounced: number | bigint;
  readonly claims: string;
  readonly fen: string;
  readonly until: string | null;
}

/** So many numbers are named. */
const NAMED = 5;

/**
 * Sums the unpaid claims of an office in a period by how far they are with their notice, in the database.
 *
 * @param asked - whether the scheme asks for a notice, and of which benefits; all where `benefits` is undefined
 * @param today - a notice is up on its last day as well
 */
export async function noticesStanding(
  ledger: Ledger,
  where: { readonly office: string; readonly period: PeriodInForce },
  asked: { readonly isAsked: boolean; readonly benefits: readonly string[] | undefined },
  today: PlainDate,
): Promise<NoticesStanding> {
  const { id } = entryPeriod(where.period);
  const ofBenefits =
    asked.benefits === undefined
      ? sql``
      : sql`and exists (select 1 from award as a where a.person = c.person and a.number = c.number and a.amount_fen > 0
          and a.benefit in (${sql.join([...asked.benefits])}))`;
  const wanted = asked.isAsked ? sql`case when 1 = 1 ${ofBenefits} then 1 else 0 end` : sql`0`;
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<Found>`
      select state, approved, bounced, cast(count(*) as text) as claims, cast(sum(open_fen) as text) as fen, min(ends) as until
      from (
        select open_fen, ends, approved, bounced, case
          when objections > 0 then 'objected' when wanted = 0 then 'none'
          when ends is null then 'unpublished' when ends >= ${today} then 'running' else 'over' end as state
        from (
          select c.amount_fen - c.live_fen - c.voided_fen as open_fen,
            case when c.approved_by is null then 0 else 1 end as approved,
            case when c.bounced_fen > 0 then 1 else 0 end as bounced, ${wanted} as wanted,
            (select min(n.ends) from notice_line as l join notice as n on n.notice = l.notice
              where l.number = c.number and n.undone_by is null and l.amount_fen >= c.amount_fen) as ends,
            (select count(*) from objection as o
              where o.number = c.number and o.settled_by is null and o.undone_by is null) as objections
          from claim as c
          where c.office = ${where.office} and c.period = ${id} and c.amount_fen > c.live_fen + c.voided_fen
            and (c.elsewhere is null or c.elsewhere = 'open')
        ) as each_claim
      ) as each_state
      group by state, approved, bounced`.execute(store.database);
    const found = rows.flatMap(({ state, approved, bounced, claims, fen: open, until }) => {
      if (state !== 'unpublished' && state !== 'running' && state !== 'objected') return [];
      const sum = { claims: Number(claims), amount: yuan(BigInt(open)) };
      return [{ ...sum, state, approved: Number(approved) === 1, bounced: Number(bounced) === 1, until }] as const;
    });
    const of = (state: string) => found.filter((each) => each.state === state);
    return {
      unpublished: together(of('unpublished')),
      running: {
        ...together(of('running')),
        until:
          of('running')
            .flatMap(({ until }) => until ?? [])
            .sort()[0] ?? null,
      },
      objected: together(of('objected')),
      firstObjected: of('objected').length === 0 ? [] : await firstObjected(store, where.office, id),
      parts: found
        .filter(({ bounced }) => !bounced)
        .map(({ state, approved, claims, amount }) => ({ state, approved, claims, amount })),
    };
  });
}

/** Sums as one. */
export function together(sums: readonly NoticeSum[]): NoticeSum {
  return {
    claims: sums.reduce((count, { claims }) => count + claims, 0),
    amount: yuan(sumOf(sums.map(({ amount }) => fen(amount)))),
  };
}

async function firstObjected({ database }: Store, office: string, period: string): Promise<string[]> {
  const rows = await database
    .selectFrom('claim')
    .innerJoin('objection', 'objection.number', 'claim.number')
    .select(['claim.number', 'claim.position', 'claim.place'])
    .distinct()
    .where('claim.office', '=', office)
    .where('claim.period', '=', period)
    .where('objection.settled_by', 'is', null)
    .where('objection.undone_by', 'is', null)
    .orderBy('claim.position')
    .orderBy('claim.place')
    .limit(NAMED)
    .execute();
  return rows.map(({ number }) => number);
}
