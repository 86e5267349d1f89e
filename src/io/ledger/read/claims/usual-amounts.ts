import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What one claim was awarded of a benefit. */
export interface AwardedAmount {
  /** Of the claim, in full. */
  readonly number: string;
  readonly amount: Yuan;
}

/** As many awards of a benefit are looked at: their median moves by a few per cent at most from one sample to another. */
const MOST_LOOKED_AT = 1_000;

/**
 * Amounts above zero that claims of the period were awarded, by benefit: of each benefit a sample, so that the question costs the same however many there are. The sample is
 * in order of person, whose id is derived from his identity number by hash, so it is no matter of place or time; the same ledger gives the same one.
 *
 * @param benefits - ids
 */
export function usualAmounts(
  ledger: Ledger,
  period: PeriodInForce,
  benefits: readonly string[],
): Promise<Map<string, readonly AwardedAmount[]>> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async ({ database }) => {
    const amounts = new Map<string, readonly AwardedAmount[]>();
    for (const benefit of benefits) {
      const rows = await database
        .selectFrom('award')
        .select(['number', 'amount_fen'])
        .where('period', '=', id)
        .where('benefit', '=', benefit)
        .orderBy('person')
        .orderBy('number')
        .limit(MOST_LOOKED_AT)
        .execute();
      const above = rows.filter(({ amount_fen: fen }) => fen > 0n);
      amounts.set(
        benefit,
        above.map(({ number, amount_fen: fen }) => ({ number, amount: yuan(fen) })),
      );
    }
    return amounts;
  });
}
