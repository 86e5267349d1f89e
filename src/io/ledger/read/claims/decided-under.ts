import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { partsOfEntryId } from '../../entry/entry-id.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A version of a scheme as the ledger holds it, still to be read by the scheme language. */
export interface SchemeVersion {
  readonly hash: string;
  readonly scheme: unknown;
}

/**
 * The version of a period's scheme that was in force when an entry was written: under it what is frozen was decided.
 *
 * @param entry - by which a decision stands
 * @throws Error where the ledger lacks the entry or the version: it is damaged
 */
export function decidedUnder(ledger: Ledger, period: PeriodInForce, entry: string): Promise<SchemeVersion> {
  return atOneMoment(ledger, async (store) => {
    const hash = (await replacedSince(store, period, entry)) ?? (await inForce(store, period));
    const { text } = await store.database
      .selectFrom('scheme_version')
      .select('text')
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the scheme ${hash}`));
    return { hash, scheme: JSON.parse(text) };
  });
}

/** What the first adoption after the entry took the place of; undefined where none came after. */
async function replacedSince(store: Store, period: PeriodInForce, entry: string): Promise<string | undefined> {
  const { office, sequence } = partsOfEntryId(entry);
  const { id, family } = entryPeriod(period);
  const { position } = await store.database
    .selectFrom('entry')
    .select('position')
    .where('office', '=', office)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the entry ${entry}`));
  const adopted = await store.database
    .selectFrom('unit_entry')
    .select('entry')
    .where('family', '=', family)
    .where('kind', '=', 'scheme-adopted')
    .where('period', '=', id)
    .where('undone_by', 'is', null)
    .where('position', '>', position)
    .orderBy('position')
    .executeTakeFirst();
  if (adopted === undefined) return undefined;
  const body = await bodyOf(store, adopted.entry);
  return body.kind === 'scheme-adopted' ? body.before : undefined;
}

async function inForce({ database }: Store, period: PeriodInForce): Promise<string> {
  const row = await database
    .selectFrom('period')
    .select('scheme_hash')
    .where('id', '=', entryPeriod(period).id)
    .executeTakeFirstOrThrow();
  return row.scheme_hash;
}
