import { sql } from 'kysely';
import type { PaidClaim } from '../../../../rules/audit/claims/paid-claim.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { HowDecided } from '../../entry/claims/claim-entries.ts';
import { takenId } from '../../entry/claims/claim-number.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { type AuditWish, givesMoney } from './audit-wish.ts';

/** How many claims of a period were given something and had been handed in by a day. */
export async function countPaid({ database }: Store, { period, asOf }: AuditWish): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select cast(count(*) as text) as count from claim as c
    where c.period = ${period} and c.applied <= ${asOf} and ${givesMoney('c')}`.execute(database);
  return Number(rows[0]?.count ?? 0);
}

/**
 * Claims by their numbers in full.
 *
 * @param numbers - of any number of claims; one that the ledger lacks is left out
 */
export async function paidClaims({ database }: Store, numbers: Iterable<string>): Promise<Map<string, PaidClaim>> {
  const claims = new Map<string, PaidClaim>();
  for (const chunk of inChunks([...new Set(numbers)])) {
    const rows = await database
      .selectFrom('claim')
      .select(['number', 'person', 'unit', 'period', 'event_day', 'decided_by', 'how'])
      .select(['amount_fen', 'position', 'place', 'submitted'])
      .where('number', 'in', chunk)
      .execute();
    for (const { number, person, unit, period, ...row } of rows) {
      claims.set(number, {
        ...{ number, person, unit, period },
        eventDay: row.event_day,
        decidedBy: row.decided_by,
        how: row.how as HowDecided,
        amount: row.amount_fen,
        order: takenId(row.position, row.place),
        submitted: JSON.parse(row.submitted) as SubmittedClaim,
      });
    }
  }
  return claims;
}
