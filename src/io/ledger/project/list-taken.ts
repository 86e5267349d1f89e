import { fen } from '../../../rules/value/money.ts';
import { canonicalJson } from '../entry/canonical-json.ts';
import type { ListTaken } from '../entry/entry.ts';
import { insertRows } from '../store/insert-rows.ts';
import { knowPersons } from './persons.ts';
import { postJournal, reverseJournal } from './postings.ts';
import type { Projection } from './projection.ts';
import { insertReady, type ReadyRows } from './ready-list.ts';
import { applyRosterChanges, revertRosterChanges, takeLeaving } from './roster-change.ts';
import { applyUnitChange, revertUnitChange } from './unit-change.ts';
import { noteUnits } from './unit-entry.ts';

/** @param ready - the rows of its persons and members, where they were made ready before: `body` is without those added then */
export async function projectListTaken(to: Projection, body: ListTaken, ready?: ReadyRows): Promise<void> {
  const { change, list, period, unit } = body;
  await applyUnitChange(to.store, unit);
  await noteUnits(to, body.kind, period, [unit.id]);
  if (ready === undefined) {
    const persons = change.added.map(({ person, record }) => ({ person, identity: record.identity }));
    await knowPersons(to.store, persons, body.day);
    await applyRosterChanges(to.store, period, [change], to.entry);
  } else {
    await takeLeaving(to.store, period, [change]);
    await insertReady(to, body, ready);
  }
  if (list.mode === 'replace') {
    await to.store.database
      .updateTable('list')
      .set({ replaced_by: to.entry })
      .where('unit', '=', unit.id)
      .where('period', '=', period.id)
      .where('replaced_by', 'is', null)
      .where('undone_by', 'is', null)
      .execute();
  }
  await insertRows(to.store, 'list', [
    {
      unit: unit.id,
      entry: to.entry,
      period: period.id,
      position: BigInt(to.position),
      mode: list.mode,
      as_of: list.asOf,
      status: body.status,
      file: list.file,
      sha256: list.sha256,
      format: list.format,
      scheme_hash: body.schemeHash,
      options_hash: body.optionsHash,
      headcounts: canonicalJson(list.headcounts),
      participants: BigInt(list.participants),
      declared_participants: list.declaredParticipants === null ? null : BigInt(list.declaredParticipants),
      declared_fee_fen: list.declaredFee === null ? null : fen(list.declaredFee),
      contact: list.contact,
      contact_phone: list.contactPhone,
      due_fen: fen(body.due),
      figures: canonicalJson(body.plans),
      replaced_by: null,
      undone_by: null,
    },
  ]);
  await postJournal(to, { day: body.day, period: period.id, kind: body.kind }, body.postings);
}

/** Takes a list back: members, unit and the lists that it had replaced stand as before; its fees are reversed. */
export async function undoListTaken(to: Projection, body: ListTaken, undone: string, day: string): Promise<void> {
  const { change, period, unit } = body;
  await revertRosterChanges(to.store, period, [change]);
  await revertUnitChange(to.store, unit);
  const ofUnit = to.store.database.updateTable('list').where('unit', '=', unit.id);
  await ofUnit.set({ replaced_by: null }).where('replaced_by', '=', undone).execute();
  await ofUnit.set({ undone_by: to.entry }).where('entry', '=', undone).execute();
  await reverseJournal(to, { day, period: period.id, kind: 'undo', reverses: undone }, body.postings);
}
