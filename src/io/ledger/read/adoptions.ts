import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** A scheme that was adopted for a period, and not undone. */
export interface AdoptionInForce {
  readonly run: number;
  readonly entry: string;
  readonly day: PlainDate;
  readonly reason: string;
  readonly scheme: string;
  readonly hash: string;
  /** Hash of the version before it. */
  readonly before: string;
}

/** What was adopted for a period since it was opened, the oldest first; the last is in force. */
export async function adoptionsOf(ledger: Ledger, period: PeriodInForce): Promise<AdoptionInForce[]> {
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database
      .selectFrom('unit_entry')
      .select(['entry', 'run'])
      .where('family', '=', entryPeriod(period).family)
      .where('kind', '=', 'scheme-adopted')
      .where('period', '=', entryPeriod(period).id)
      .where('undone_by', 'is', null)
      .orderBy('position')
      .execute();
    const adoptions: AdoptionInForce[] = [];
    for (const { entry, run } of rows) {
      const body = await bodyOf(store, entry);
      if (body.kind !== 'scheme-adopted') throw new Error(`${entry} is no adoption: the ledger is damaged`);
      const { day, reason, schemeHash: hash, before } = body;
      adoptions.push({ run: Number(run), entry, day, reason, scheme: body.scheme.id, hash, before });
    }
    return adoptions;
  });
}
