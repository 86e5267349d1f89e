import { sql } from 'kysely';
import type { PaidClaim } from '../../../../rules/audit/claims/paid-claim.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type AuditWish, givesMoney } from './audit-wish.ts';
import { countPaid, paidClaims } from './paid-claims.ts';

/**
 * Claims with money that may share a receipt with another such claim, of all periods, in the order in which they were taken; and how many of the period were given something. What one receipt is says
 * `claim_receipt`, by which intake looks receipts up as well.
 */
export function claimsSharingReceipts(
  ledger: Ledger,
  wish: AuditWish,
): Promise<{ readonly claims: readonly PaidClaim[]; readonly looked: number }> {
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<{ number: string }>`
      with shared as (select receipt from claim_receipt group by receipt having count(*) > 1),
      named as (
        select r.receipt, r.number
        from shared
        join claim_receipt as r on r.receipt = shared.receipt
        join claim as c on c.person = r.person and c.number = r.number
        where c.applied <= ${wish.asOf} and ${givesMoney('c')}
      )
      select distinct number from named
      where receipt in (select receipt from named group by receipt having count(*) > 1)`.execute(store.database);
    const found = await paidClaims(
      store,
      rows.map(({ number }) => number),
    );
    const claims = [...found.values()].sort((one, other) => (one.order < other.order ? -1 : 1));
    return { claims, looked: await countPaid(store, wish) };
  });
}
