import type { FormerMembers } from '../entry/entry.ts';
import { inChunks } from '../store/chunks.ts';
import { insertRows } from '../store/insert-rows.ts';
import { knowPersons } from './persons.ts';
import type { Projection } from './projection.ts';
import { applyUnitChange, revertUnitChange } from './unit-change.ts';
import { noteUnits } from './unit-entry.ts';

/** What `period` holds in the guard of a coverage that was brought in from before this ledger. */
export const beforeThisLedger = '';

/** Former coverages go to the guards alone: they tell a renewal, and refuse a second coverage while they last; nobody becomes a member by them. */
export async function projectFormerMembers(to: Projection, body: FormerMembers): Promise<void> {
  await applyUnitChange(to.store, body.unit);
  await noteUnits(to, body.kind, { id: null, family: body.family }, [body.unit.id]);
  await knowPersons(to.store, body.members, body.day);
  await insertRows(
    to.store,
    'person_guard',
    body.members.flatMap(({ person, coverages }) =>
      coverages.map((coverage) => ({
        person,
        family: body.family,
        plan: coverage.plan,
        starts: coverage.span.from,
        ends: coverage.span.to,
        unit: body.unit.id,
        period: beforeThisLedger,
        shares: BigInt(coverage.shares),
        consecutive: BigInt(coverage.consecutivePeriods),
        renewal: 'new',
        entry: to.entry,
      })),
    ),
  );
}

/** Their guards are gone, and the unit is known as before; the persons keep their ids. */
export async function undoFormerMembers(to: Projection, body: FormerMembers, undone: string): Promise<void> {
  for (const persons of inChunks(body.members.map((member) => member.person))) {
    await to.store.database
      .deleteFrom('person_guard')
      .where('person', 'in', persons)
      .where('entry', '=', undone)
      .execute();
  }
  await revertUnitChange(to.store, body.unit);
}
