import type { EntryBody } from '../entry/entry.ts';
import type { EntryPeriod } from '../entry/period-id.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';

/** In place of a unit's id where an entry concerns none. */
export const noUnit = '';

/** Notes which units an entry concerns: by this an undo finds what it takes back, and what rests on it. */
export async function noteUnits(
  to: Projection,
  kind: EntryBody['kind'],
  period: (Pick<EntryPeriod, 'family'> & { readonly id: string | null }) | null,
  units: readonly string[],
): Promise<void> {
  await insertRows(
    to.store,
    'unit_entry',
    (units.length > 0 ? units : [noUnit]).map((unit) => ({
      unit,
      entry: to.entry,
      position: BigInt(to.position),
      run: BigInt(to.run),
      kind,
      period: period?.id ?? null,
      family: period?.family ?? null,
      undone_by: null,
    })),
  );
}
