import { sql } from 'kysely';
import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';
import { atOneMoment } from '../../store/transaction.ts';

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
  /** Paid beyond what a correction left. */
  readonly receivable: ClaimSum;
  /** Numbers in full of the first that are held, in the order in which they came in. */
  readonly firstHeld: readonly string[];
}

/** So many numbers are named of what is held or came back. */
const NAMED = 5;

/** What is summed up over the rows that it holds of. */
const parts = {
  all: ['1 = 1', 'amount_fen'],
  appr: ["status = 'approved'", 'amount_fen'],
  reduced: ["status = 'reduced'", 'amount_fen'],
  rejected: ["status = 'rejected'", 'amount_fen'],
  held: ["status = 'held'", 'amount_fen'],
  approved: ['open_fen > 0 and bounced_fen = 0 and approved_by is not null', 'open_fen'],
  unapproved: ['open_fen > 0 and bounced_fen = 0 and approved_by is null', 'open_fen'],
  sent: ['live_fen > paid_fen', 'live_fen - paid_fen'],
  paid: ['paid_fen > 0', 'paid_fen'],
  bounced: ['bounced_fen > 0', 'bounced_fen'],
  voided: ['voided_fen > 0', 'voided_fen'],
  receivable: ['receivable_fen > 0', 'receivable_fen'],
} as const;
type Part = keyof typeof parts;

/** Sums the claims of an office in a period up in the database itself, whole at any size. */
export async function claimsStanding(ledger: Ledger, office: string, period: PeriodInForce): Promise<ClaimsStanding> {
  return atOneMoment(ledger, async (store) => {
    const where = { office, period: entryPeriod(period).id };
    const sums = await sumsOf(store, where);
    const held = (await firstOf(store, where)).where('status', '=', 'held');
    const bounced = (await firstOf(store, where)).where('bounced_fen', '>', 0n);
    const numbers = (rows: readonly Pick<Row<'claim'>, 'number'>[]) => rows.map(({ number }) => number);
    const { appr, reduced, rejected, held: ofHeld, ...money } = sums;
    return {
      ...money,
      byStatus: { approved: appr, reduced, rejected, held: ofHeld },
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
  const columns = Object.entries(parts).flatMap(([part, [condition, amount]]) => [
    `count(case when ${condition} then 1 end) as ${part}_claims`,
    `cast(coalesce(sum(case when ${condition} then ${amount} end), 0) as text) as ${part}_fen`,
  ]);
  // What was paid before this ledger is never payable here.
  const open = `case when elsewhere = 'paid' then 0 else amount_fen - live_fen - voided_fen end as open_fen`;
  const { rows } = await sql<Record<string, string | bigint | number>>`
    select ${sql.raw(columns.join(', '))}
    from (select *, ${sql.raw(open)} from claim where office = ${office} and period = ${period}) as each_claim
  `.execute(database);
  const row = rows[0] ?? {};
  const sums = Object.keys(parts).map((part) => {
    const amount = yuan(BigInt(row[`${part}_fen`] ?? 0));
    return [part, { claims: Number(row[`${part}_claims`] ?? 0), amount }];
  });
  return Object.fromEntries(sums) as Record<Part, ClaimSum>;
}
