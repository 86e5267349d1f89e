import { canonicalJson } from '../entry/canonical-json.ts';
import type { SchemeAdopted } from '../entry/entry.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';
import { noteUnits } from './unit-entry.ts';

/** The version is kept in full beside the former ones, and is in force from then on. */
export async function projectSchemeAdopted(to: Projection, body: SchemeAdopted): Promise<void> {
  const version = { hash: body.schemeHash, scheme: body.scheme.id, text: canonicalJson(body.scheme) };
  await insertRows(to.store, 'scheme_version', [version], { keepExisting: true });
  await noteUnits(to, body.kind, body.period, []);
  await putInForce(to, body, body.schemeHash);
}

/** The version before is in force again; the one that was adopted stays on record. */
export async function undoSchemeAdopted(to: Projection, body: SchemeAdopted): Promise<void> {
  await putInForce(to, body, body.before);
}

async function putInForce({ store }: Projection, { period }: SchemeAdopted, hash: string): Promise<void> {
  await store.database.updateTable('period').set({ scheme_hash: hash }).where('id', '=', period.id).execute();
}
