import { sql } from 'kysely';
import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { bareReceipt } from '../../store/migrations/sixth.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A claim of the ledger that another may repeat. */
export interface ClaimedBefore {
  /** In full. */
  readonly number: string;
  readonly person: string;
  readonly name: string;
  readonly receipt: string | null;
  readonly event: string;
  readonly eventDay: PlainDate;
  readonly admitted: PlainDate | null;
  readonly discharged: PlainDate | null;
  readonly hospital: string | null;
  readonly status: DecisionStatus;
  /** The period's name in the ledger. */
  readonly period: string;
  readonly unitName: string | null;
  /** Where its sheet had it. */
  readonly origin: SubmittedClaim['origin'];
}

/** Fewer characters are too many people's. */
const SHORTEST_BARE = 6;

/** Claims with some receipt numbers, or with such as differ in letters and words around the number: of anybody, any unit and any period, in order of number. */
export async function receiptsClaimed(ledger: Ledger, receipts: readonly string[]): Promise<ClaimedBefore[]> {
  const bare = receipts.map((receipt) => receipt.replace(/^[^0-9]+|[^0-9]+$/g, ''));
  const alike = bare.filter((number) => number.length >= SHORTEST_BARE);
  const found = [
    ...(await claimedBefore(ledger, 'receipt', receipts)),
    ...(await claimedBefore(ledger, 'bare-receipt', alike)),
  ];
  const once = new Map(found.map((claim) => [claim.number, claim]));
  return [...once.values()].sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** Claims of some persons for stays in hospital, by whatever unit and in whatever period, in order of number. */
export async function staysOf(ledger: Ledger, persons: readonly string[]): Promise<ClaimedBefore[]> {
  const claims = await claimedBefore(ledger, 'person', persons);
  return claims.filter(({ admitted }) => admitted !== null);
}

/** By what claims are looked up, each with an index of its own. */
const sought = {
  receipt: sql<string | null>`claim.receipt`,
  person: sql<string>`claim.person`,
  'bare-receipt': sql<string | null>`${sql.raw(bareReceipt)}`,
} as const;

function claimedBefore(ledger: Ledger, by: keyof typeof sought, values: readonly string[]): Promise<ClaimedBefore[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const found: ClaimedBefore[] = [];
    for (const chunk of inChunks([...new Set(values)])) {
      const rows = await database
        .selectFrom('claim')
        .leftJoin('unit', 'unit.id', 'claim.unit')
        .selectAll('claim')
        .select('unit.name as unitName')
        .where(sought[by], 'in', chunk)
        .orderBy('claim.number')
        .execute();
      for (const { number, person, name, receipt, event, admitted, discharged, hospital, period, ...row } of rows) {
        const { origin } = JSON.parse(row.submitted) as SubmittedClaim;
        const status = row.status as DecisionStatus;
        const { event_day: eventDay, unitName } = row;
        found.push({
          ...{ number, person, name, receipt, event, eventDay, admitted, discharged, hospital, status, period },
          ...{ unitName, origin },
        });
      }
    }
    return found;
  });
}
