import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { bareReceipts } from '../../../../rules/value/receipt-number.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { insertRows } from '../../store/insert-rows.ts';
import type { ClaimKey } from './claim-notes.ts';

/** A claim with what it states. */
interface StatedClaim extends ClaimKey {
  readonly submitted: Pick<SubmittedClaim, 'receiptNumber'>;
}

/** Leads from each receipt of some claims to the claim. */
export async function noteReceipts(store: Store, claims: readonly StatedClaim[]): Promise<void> {
  await insertRows(store, 'claim_receipt', claims.flatMap(receiptRows));
}

/** Takes back what was noted for claims by what they stated. */
export async function dropReceipts(store: Store, claims: readonly StatedClaim[]): Promise<void> {
  for (const chunk of inChunks(claims.flatMap(receiptRows))) {
    const among = (column: keyof Row<'claim_receipt'>) => [...new Set(chunk.map((row) => row[column]))];
    await store.database
      .deleteFrom('claim_receipt')
      .where('receipt', 'in', among('receipt'))
      .where('number', 'in', among('number'))
      .execute();
  }
}

function receiptRows({ person, number, submitted }: StatedClaim): Row<'claim_receipt'>[] {
  return bareReceipts(submitted.receiptNumber).map((receipt) => ({ receipt, person, number }));
}
