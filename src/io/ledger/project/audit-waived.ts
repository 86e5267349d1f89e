import type { AuditWaived } from '../entry/audit-entries.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';
import { noteUnits } from './unit-entry.ts';

/** Noted without its period, of which it changes nothing: so a waiver is also undone where the period was closed since. */
export async function projectAuditWaived(to: Projection, body: AuditWaived): Promise<void> {
  const { entry, office, position, run } = to;
  const { period, day, test, key, reason, expires } = body;
  await noteUnits(to, body.kind, null, []);
  await insertRows(to.store, 'audit_waiver', [
    {
      ...{ period: period.id, entry, office, position: BigInt(position), run: BigInt(run), day, test },
      ...{ case_key: key, reason, expires, undone_by: null },
    },
  ]);
}

/** The waiver stays on record, and counts no longer. */
export async function undoAuditWaived({ store, entry }: Projection, undone: string): Promise<void> {
  await store.database.updateTable('audit_waiver').set({ undone_by: entry }).where('entry', '=', undone).execute();
}
