import type { MembersAmended } from '../entry/amendment-entries.ts';
import { applyCorrection, knowPersons, notKnownBy, revertCorrection } from './persons.ts';
import { postJournal, reverseJournal } from './postings.ts';
import type { Projection } from './projection.ts';
import { applyRosterChanges, revertRosterChanges } from './roster-change.ts';
import { noteUnits } from './unit-entry.ts';

/** A member may leave one unit and join another in one entry. */
export async function projectMembersAmended(to: Projection, body: MembersAmended): Promise<void> {
  const { changes, corrections, period } = body;
  const units = [...new Set(changes.map((change) => change.unit))];
  await noteUnits(to, body.kind, period, units);
  const corrected = new Set(corrections.map((each) => each.person));
  const joined = changes.flatMap((change) => change.added).filter((member) => !corrected.has(member.person));
  const persons = joined.map(({ person, record }) => ({ person, identity: record.identity }));
  await knowPersons(to.store, await notKnownBy(to.store, persons), body.day);
  for (const correction of corrections) await applyCorrection(to.store, body.day, correction);
  await applyRosterChanges(to.store, period, changes, to.entry);
  await postJournal(to, { day: body.day, period: period.id, kind: body.amendment }, body.postings);
}

/** The members stand as before, the last correction of a number taken back first. */
export async function undoMembersAmended(
  to: Projection,
  body: MembersAmended,
  undone: string,
  day: string,
): Promise<void> {
  const { changes, corrections, period } = body;
  await revertRosterChanges(to.store, period, changes);
  for (const correction of [...corrections].reverse()) await revertCorrection(to.store, body.day, correction);
  await reverseJournal(to, { day, period: period.id, kind: 'undo', reverses: undone }, body.postings);
}
