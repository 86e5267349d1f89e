import { type RawBuilder, sql } from 'kysely';
import type { Payment } from '../../../../rules/audit/claims/payment.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { AuditWish } from './audit-wish.ts';

/** Payments that a test has to look at, in order of batch and line, and of how many. */
export interface PaymentsFound {
  readonly payments: readonly Payment[];
  readonly looked: number;
}

const live = sql`line.state in ('waiting', 'paid')`;
const toMember = sql`line.heir is null`;
const ofPeriod = ({ period }: AuditWish) => sql`line.period = ${period}`;
const until = ({ asOf }: AuditWish) => sql`batch.day <= ${asOf} and batch.undone_by is null`;

/** Payments, of all periods, to accounts that received for several members of whom at least one is of the period; none to heirs. */
export function sharedAccounts(ledger: Ledger, wish: AuditWish): Promise<PaymentsFound> {
  return found(ledger, {
    where: sql`${until(wish)} and ${live} and ${toMember} and line.account in (
      select line.account from batch_line as line join batch on batch.batch = line.batch
      where ${until(wish)} and ${live} and ${toMember} and line.account is not null
      group by line.account
      having count(distinct line.person) > 1 and max(case when ${ofPeriod(wish)} then 1 else 0 end) = 1)`,
    among: sql`${until(wish)} and ${live} and ${toMember} and ${ofPeriod(wish)}`,
  });
}

/** Payments to somebody whose name is written otherwise than the member's, and to heirs of one of whose death there is no claim but rejected ones. */
export function otherPayees(ledger: Ledger, wish: AuditWish): Promise<PaymentsFound> {
  const among = sql`${until(wish)} and ${live} and ${ofPeriod(wish)}`;
  const died = sql`select 1 from claim as death where death.person = line.person and death.event = 'death' and death.status <> 'rejected'`;
  const where = sql`${among} and case when ${toMember} then line.payee <> claim.name else not exists (${died}) end`;
  return found(ledger, { where, among });
}

/**
 * Payments of the period, made or at the bank, of which something holds, and of how many.
 *
 * @param holds - of `line`, `batch` and `claim`
 */
export function livePayments(ledger: Ledger, wish: AuditWish, holds: RawBuilder<unknown>): Promise<PaymentsFound> {
  const among = sql`${until(wish)} and ${live} and ${ofPeriod(wish)}`;
  return found(ledger, { where: sql`${among} and ${holds}`, among });
}

/** Payments that came back by a day and were not tried again by it. */
export function bouncedPayments(ledger: Ledger, wish: AuditWish): Promise<PaymentsFound> {
  const among = sql`${until(wish)} and ${ofPeriod(wish)}`;
  const where = sql`${among} and line.state = 'bounced' and coalesce(line.answered_on, batch.day) <= ${wish.asOf}
    and (line.retried_by is null or again.day > ${wish.asOf})`;
  return found(ledger, { where, among });
}

interface Row {
  readonly batch: string;
  readonly line: string;
  readonly entry: string;
  readonly day: string;
  readonly period: string;
  readonly payee: string;
  readonly heir: string | null;
  readonly account: string | null;
  readonly amount: string;
  readonly answeredOn: string | null;
  readonly reason: string | null;
  readonly number: string;
  readonly person: string;
  readonly unit: string | null;
  readonly eventDay: string;
  readonly decidedBy: string;
  readonly submitted: string;
}

const lines = sql`batch_line as line
  join batch on batch.batch = line.batch
  join claim on claim.person = line.person and claim.number = line.number
  left join batch as again on again.entry = line.retried_by`;

function found(
  ledger: Ledger,
  { where, among }: { readonly where: RawBuilder<unknown>; readonly among: RawBuilder<unknown> },
): Promise<PaymentsFound> {
  return atOneMoment(ledger, async ({ database }: Store) => {
    const { rows } = await sql<Row>`
      select line.batch, cast(line.line as text) as line, line.entry, batch.day, line.period, line.payee, cast(line.heir as text) as heir, line.account,
        cast(line.amount_fen as text) as amount, line.answered_on as "answeredOn", line.reason,
        claim.number, claim.person, claim.unit, claim.event_day as "eventDay", claim.decided_by as "decidedBy",
        claim.submitted
      from ${lines} where ${where} order by line.batch, line.line`.execute(database);
    const counted = await sql<{ count: string }>`
      select cast(count(*) as text) as count from ${lines} where ${among}`.execute(database);
    return { payments: rows.map(paymentOf), looked: Number(counted.rows[0]?.count ?? 0) };
  });
}

function paymentOf({ number, person, unit, eventDay, decidedBy, submitted, line, heir, amount, ...row }: Row): Payment {
  const claim = { number, person, unit, eventDay, decidedBy, submitted: JSON.parse(submitted) as SubmittedClaim };
  return { ...row, claim, line: Number(line), heir: heir === null ? null : Number(heir), amount: BigInt(amount) };
}
