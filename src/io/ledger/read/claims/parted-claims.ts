import { sql } from 'kysely';
import type { Heir, SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { BatchLine } from './batch-line.ts';
import { linesOfClaims } from './claim-records.ts';

/** A claim with heirs that was decided anew after a payment was on its way. */
export interface PartedClaim {
  /** In full. */
  readonly number: string;
  readonly amount: Yuan;
  readonly heirs: readonly Heir[];
  /** In order of batch and line. */
  readonly lines: readonly BatchLine[];
}

/** Claims of an office and a period that were decided anew after an heir was in a batch, in the order in which they came in: only of these can one have had another part than his. */
export async function partedClaims(ledger: Ledger, office: string, period: PeriodInForce): Promise<PartedClaim[]> {
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<{ number: string }>`
      select distinct batch_line.number
      from batch_line join claim on claim.number = batch_line.number
      where batch_line.period = ${entryPeriod(period).id} and batch_line.heir is not null
        and batch_line.decision <> claim.decided_by and claim.office = ${office}`.execute(store.database);
    const claims: PartedClaim[] = [];
    for (const numbers of inChunks(rows.map(({ number }) => number))) {
      const found = await store.database
        .selectFrom('claim')
        .select(['number', 'amount_fen', 'submitted'])
        .where('number', 'in', numbers)
        .orderBy('position')
        .orderBy('place')
        .execute();
      const lines = await linesOfClaims(store, found);
      for (const { number, amount_fen: amount, submitted } of found) {
        const { heirs } = JSON.parse(submitted) as SubmittedClaim;
        claims.push({ number, amount: yuan(amount), heirs, lines: lines.get(number) ?? [] });
      }
    }
    return claims;
  });
}
