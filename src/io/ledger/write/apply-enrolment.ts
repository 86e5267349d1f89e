import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { ListTaken } from '../entry/entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { basisDigest, readBasis } from '../read/enrolment-basis.ts';
import { lockPersons } from './lock-persons.ts';
import { applyOrAbandon } from './outcome.ts';
import type { PreparedEnrolment } from './prepare-enrolment.ts';

/** What became of a prepared list. */
export type Application =
  /** It stands in the ledger by this entry. */
  | { readonly outcome: 'applied'; readonly entry: string; readonly unit: string }
  /** What it was made on no longer holds: judge again, plan again. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Writes a prepared list as one entry, in one transaction that holds the office's chain and the persons concerned, if all that it was made on still holds.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function applyEnrolment(
  ledger: Ledger,
  run: RunHandle,
  prepared: PreparedEnrolment,
): Promise<Application> {
  const body = JSON.parse(new TextDecoder().decode(prepared.body)) as ListTaken;
  const { added, changed } = body.change;
  const concerned = [...added, ...changed.map((each) => each.after)].map(({ record }) => record.identity);
  return applyOrAbandon<Application>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    await lockPersons(store, concerned, run.day);
    if (!(await stillHolds(store, prepared))) return abandon({ outcome: 'stale' });
    const entry = await appendEntry(store, run, body, prepared.body);
    return { outcome: 'applied', entry, unit: prepared.unit };
  });
}

/** Whether what a list was made on is what the ledger says now. Within the transaction that is to write it. */
export async function stillHolds(
  store: Store,
  { question, basis }: Pick<PreparedEnrolment, 'question' | 'basis'>,
): Promise<boolean> {
  return basisDigest(await readBasis(store, question)) === basis;
}

/** Writes a prepared list of which is known that it still holds, to SQLite. Within a transaction. */
export async function writePrepared(
  store: Store,
  run: RunHandle,
  { body, ready, unit }: PreparedEnrolment,
): Promise<Extract<Application, { outcome: 'applied' }>> {
  const entry = await appendEntry(store, run, ready.body, body, ready.rows);
  return { outcome: 'applied', entry, unit };
}
