import { entryId } from '../../entry/entry-id.ts';
import type { Store } from '../../ledger.ts';
import { entriesSince, type LaterEntry, type LedgerMark } from '../../read/ledger-mark.ts';
import { inChunks } from '../../store/chunks.ts';

/** Kinds that change nothing of what a statement is matched with. */
const apart: ReadonlySet<string> = new Set([
  'run-opened',
  'run-closed',
  'former-members',
  'scheme-adopted',
  'claims-approved',
  'payee-amended',
  'bundle-imported',
  'claims-decided',
  'claims-redecided',
  'claim-ruled',
]);

/** Kinds that change what is known of single units. */
const ofUnits: ReadonlySet<string> = new Set(['list-taken', 'members-amended']);

/**
 * Whether what a plan about statements rests on still holds: since it was read, no list or amendment of its units was taken, no other statement, no batch or answer, nothing undone.
 *
 * @param units - ids that the plan names
 */
export async function holdsStill(store: Store, mark: LedgerMark, units: readonly (string | null)[]): Promise<boolean> {
  const later = (await entriesSince(store, mark)).filter(({ kind }) => !apart.has(kind));
  if (later.some(({ kind }) => !ofUnits.has(kind))) return false;
  return later.length === 0 || !(await concern(store, later, new Set(units)));
}

async function concern(
  store: Store,
  later: readonly LaterEntry[],
  units: ReadonlySet<string | null>,
): Promise<boolean> {
  const ids = later.map(({ office, sequence }) => entryId(office, sequence));
  for (const chunk of inChunks(ids)) {
    const rows = await store.database.selectFrom('unit_entry').select('unit').where('entry', 'in', chunk).execute();
    if (rows.some(({ unit }) => units.has(unit))) return true;
  }
  return false;
}
