import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryId, partsOfEntryId } from '../entry/entry-id.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { parseEntry } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { atOneMoment } from '../store/transaction.ts';

/** An amendment that a sheet asked for and that is in force. */
export interface AmendedRequest {
  readonly entry: string;
  readonly run: number;
}

/**
 * Amendments of a period that sheets asked for and that nobody undid, by the hash of what was asked: by these the same row is known again, whichever file it comes in. Of
 * several with one hash the newest.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function amendedRequests(ledger: Ledger, period: PeriodInForce): Promise<Map<string, AmendedRequest>> {
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database
      .selectFrom('unit_entry')
      .select(['entry', 'position'])
      .distinct()
      .where('kind', '=', 'members-amended')
      .where('period', '=', entryPeriod(period).id)
      .where('undone_by', 'is', null)
      .orderBy('position')
      .execute();
    const requests = new Map<string, AmendedRequest>();
    for (const chunk of inChunks(rows.map(({ entry }) => entry)))
      for (const [request, amended] of await requestsIn(store, chunk)) requests.set(request, amended);
    return requests;
  });
}

async function requestsIn(
  { database }: Store,
  entries: readonly string[],
): Promise<(readonly [string, AmendedRequest])[]> {
  const byOffice = new Map<string, bigint[]>();
  for (const { office, sequence } of entries.map(partsOfEntryId))
    byOffice.set(office, [...(byOffice.get(office) ?? []), sequence]);
  const found: (readonly [string, AmendedRequest])[] = [];
  for (const [office, sequences] of byOffice) {
    const rows = await database
      .selectFrom('entry')
      .select(['sequence', 'run', 'text'])
      .where('office', '=', office)
      .where('sequence', 'in', sequences)
      .orderBy('position')
      .execute();
    for (const { sequence, run, text } of rows) {
      const { body } = parseEntry(text);
      if (body.kind !== 'members-amended' || body.source === undefined) continue;
      found.push([body.source.request, { entry: entryId(office, sequence), run: Number(run) }]);
    }
  }
  return found;
}
