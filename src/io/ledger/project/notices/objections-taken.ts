import type { ObjectionsTaken } from '../../entry/notice-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { noteClaims, noteUndone } from '../claims/claim-notes.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';

/** Each objection by its place in the file; it keeps its claim back until somebody answers it. */
export async function projectObjectionsTaken(to: Projection, body: ObjectionsTaken): Promise<void> {
  const { file, sha256, objections } = body;
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, objections);
  await insertRows(
    to.store,
    'objection',
    objections.map(({ place, notice, row, number, person, objector, said, on, origin }) => ({
      ...{ entry: to.entry, place: BigInt(place), office: to.office, notice, line: BigInt(row), number, person },
      ...{ objector, said, day: on, file, sha256, sheet: origin.sheet, cell: origin.cell },
      settled_by: null,
      undone_by: null,
    })),
  );
}

/** The objections count no more. */
export async function undoObjectionsTaken(to: Projection, undone: string): Promise<void> {
  await noteUndone(to, undone);
  await to.store.database.updateTable('objection').set({ undone_by: to.entry }).where('entry', '=', undone).execute();
}
