import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** A correction of one person's number, as far as another of the same day can meet it. */
interface CorrectionOfDay {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly day: PlainDate;
}

/**
 * Whether a correction would meet another of the same day: the person had the new number on it already, lost the old one on it before, or somebody else took the
 * new one on it. Numbers are kept by the day, so that undoing one of two such corrections could not tell them apart.
 */
export async function meetsCorrection(store: Store, { person, from, to, day }: CorrectionOfDay): Promise<boolean> {
  const meeting = await store.database
    .selectFrom('identity_number')
    .select('number')
    .where(({ and, or, eb }) =>
      or([
        and([eb('number', '=', to), eb('valid_from', '=', day)]),
        and([eb('number', 'in', [from, to]), eb('person', '=', person), eb('valid_to', '=', day)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return meeting !== undefined;
}

/**
 * The same, asked before a correction is planned, of the person who is known by a number now.
 *
 * @param from - his number in force
 */
export async function wouldMeetCorrection(
  ledger: Ledger,
  { from, to, day }: Omit<CorrectionOfDay, 'person'>,
): Promise<boolean> {
  return atOneMoment(ledger, async (store) => {
    const holder = await store.database
      .selectFrom('identity_number')
      .select('person')
      .where('number', '=', from)
      .where('valid_to', 'is', null)
      .executeTakeFirst();
    return holder !== undefined && meetsCorrection(store, { person: holder.person, from, to, day });
  });
}
