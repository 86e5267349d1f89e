import { sql } from 'kysely';
import type { PaidClaim } from '../../../../rules/audit/claims/paid-claim.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type AuditWish, givesMoney } from './audit-wish.ts';
import { countPaid, paidClaims } from './paid-claims.ts';

/** So many receipts are read at once. */
const AT_ONCE = 10_000;

/** The receipts that claims with money name, of all periods: the claim's number and what its sheet says, in order of the numbers; read in pieces. */
export async function* claimedReceipts(
  ledger: Ledger,
  asOf: PlainDate,
  atOnce = AT_ONCE,
): AsyncGenerator<{ readonly number: string; readonly receipt: string }> {
  for (let after = ''; ; ) {
    const { rows } = await atOneMoment(ledger, ({ database }) =>
      sql<{ number: string; receipt: string }>`
        select c.number, c.receipt from claim as c
        where c.receipt is not null and c.number > ${after} and c.applied <= ${asOf} and ${givesMoney('c')}
        order by c.number limit ${sql.lit(atOnce)}`.execute(database),
    );
    yield* rows;
    const last = rows.at(-1)?.number;
    if (last === undefined || rows.length < atOnce) return;
    after = last;
  }
}

/** Some claims in the order in which they were taken, and how many of the period were given something. */
export function claimsInOrder(
  ledger: Ledger,
  wish: AuditWish,
  numbers: Iterable<string>,
): Promise<{ readonly claims: readonly PaidClaim[]; readonly looked: number }> {
  return atOneMoment(ledger, async (store) => {
    const claims = [...(await paidClaims(store, numbers)).values()];
    claims.sort((one, other) => (one.order < other.order ? -1 : 1));
    return { claims, looked: await countPaid(store, wish) };
  });
}
