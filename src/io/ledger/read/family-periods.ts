import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { DateSpan } from '../../../rules/value/plain-date.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** The periods that the ledger holds of the family of this one's scheme, itself among them, by name in the ledger, the earliest first. */
export function familyPeriods(ledger: Ledger, period: PeriodInForce): Promise<{ id: string; span: DateSpan }[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('period')
      .select(['id', 'starts', 'ends'])
      .where('family', '=', entryPeriod(period).family)
      .orderBy('starts')
      .orderBy('id')
      .execute();
    return rows.map(({ id, starts, ends }) => ({ id, span: { from: starts, to: ends } }));
  });
}
