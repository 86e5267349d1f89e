import { sql } from 'kysely';
import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type StandingCondition, standingConditions } from './claim-standings.ts';
import { recoveredFen } from './recovered.ts';

/** So many claims, and what they come to. */
export interface ClaimSum {
  readonly claims: number;
  readonly amount: Yuan;
}

/** Where the claims of an office stand in a period, and their money. */
export interface ClaimsStanding {
  readonly all: ClaimSum;
  readonly byStatus: Readonly<Record<DecisionStatus, ClaimSum>>;
  /** To be paid and neither at the bank nor come back: approved for payment, and not. */
  readonly approved: ClaimSum;
  readonly unapproved: ClaimSum;
  /** At the bank without an answer. */
  readonly sent: ClaimSum;
  readonly paid: ClaimSum;
  /** Came back and not tried again. */
  readonly bounced: ClaimSum;
  /** Numbers in full of the first of them, in the order in which they came in. */
  readonly firstBounced: readonly string[];
  readonly voided: ClaimSum;
  /** Paid beyond what a correction left, and not come back. */
  readonly receivable: ClaimSum;
  /** What came back of that. */
  readonly recovered: ClaimSum;
  /** Brought in as paid: by another programme, or before this ledger. */
  readonly elsewhere: ClaimSum;
  /** Numbers in full of the first that are held, in the order in which they came in. */
  readonly firstHeld: readonly string[];
}

/** So many numbers are named of what is held or came back. */
const NAMED = 5;

/** What is summed up over the rows that it holds of. */
const parts = {
  ...standingConditions,
  all: { holds: '1 = 1', fen: 'amount_fen' },
  recovered: { holds: `receivable_fen > 0 and ${recoveredFen} > 0`, fen: recoveredFen },
  cleared: {
    holds: `${standingConditions.unpaid.holds} and approved_by is not null`,
    fen: standingConditions.unpaid.fen,
  },
} as const satisfies Record<string, StandingCondition>;
type Part = keyof typeof parts;

/** Sums the claims of an office in a period up in the database itself, whole at any size. */
export async function claimsStanding(ledger: Ledger, office: string, period: PeriodInForce): Promise<ClaimsStanding> {
  return atOneMoment(ledger, async (store) => {
    const where = { office, period: entryPeriod(period).id };
    const sums = await sumsOf(store, where);
    const held = (await firstOf(store, where)).where('status', '=', 'held');
    const bounced = (await firstOf(store, where)).where('bounced_fen', '>', 0n);
    const numbers = (rows: readonly Pick<Row<'claim'>, 'number'>[]) => rows.map(({ number }) => number);
    const { approved, reduced, rejected, held: ofHeld, cleared, unpaid: _, ...money } = sums;
    return {
      ...money,
      approved: cleared,
      byStatus: { approved, reduced, rejected, held: ofHeld },
      firstHeld: ofHeld.claims === 0 ? [] : numbers(await held.execute()),
      firstBounced: sums.bounced.claims === 0 ? [] : numbers(await bounced.execute()),
    };
  });
}

interface Where {
  readonly office: string;
  readonly period: string;
}

async function firstOf({ database }: Store, { office, period }: Where) {
  return database
    .selectFrom('claim')
    .select('number')
    .where('office', '=', office)
    .where('period', '=', period)
    .orderBy('position')
    .orderBy('place')
    .limit(NAMED);
}

async function sumsOf({ database }: Store, { office, period }: Where): Promise<Record<Part, ClaimSum>> {
  const columns = Object.entries(parts).flatMap(([part, { holds, fen }]) => [
    `count(case when ${holds} then 1 end) as ${part}_claims`,
    `cast(coalesce(sum(case when ${holds} then ${fen} end), 0) as text) as ${part}_fen`,
  ]);
  const { rows } = await sql<Record<string, string | bigint | number>>`
    select ${sql.raw(columns.join(', '))}
    from claim where office = ${office} and period = ${period}
  `.execute(database);
  const row = rows[0] ?? {};
  const sums = Object.keys(parts).map((part) => {
    const amount = yuan(BigInt(row[`${part}_fen`] ?? 0));
    return [part, { claims: Number(row[`${part}_claims`] ?? 0), amount }];
  });
  return Object.fromEntries(sums) as Record<Part, ClaimSum>;
}
