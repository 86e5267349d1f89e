import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { bareReceipts } from '../../../../rules/value/receipt-number.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
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

/**
 * Claims that name some receipts, alone or beside others, or such as may be the same papers: of anybody, any unit and any period, in order of number.
 *
 * @param stated - what cells say: each names one receipt, several or none
 */
export async function receiptsClaimed(ledger: Ledger, stated: readonly string[]): Promise<ClaimedBefore[]> {
  const found = await claimsNaming(ledger, stated.flatMap(bareReceipts));
  const once = new Map(found.map((claim) => [claim.number, claim]));
  return [...once.values()].sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** Claims, again for each chunk of the receipts by which they are found. */
function claimsNaming(ledger: Ledger, receipts: readonly string[]): Promise<ClaimedBefore[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const found: ClaimedBefore[] = [];
    for (const chunk of inChunks([...new Set(receipts)])) {
      const rows = await claimsBy(database, chunk)
        .leftJoin('unit', 'unit.id', 'claim.unit')
        .selectAll('claim')
        .select('unit.name as unitName')
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

function claimsBy(database: Store['database'], receipts: readonly string[]) {
  const named = database.selectFrom('claim_receipt').select('number').where('receipt', 'in', receipts);
  return database.selectFrom('claim').where('claim.number', 'in', named);
}
