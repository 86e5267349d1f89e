import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import type { EntryBody, RosterChange, Undo } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { guardsOf } from '../read/guards.ts';
import { displacedBy } from './corrections.ts';
import { holdNumbers, lockNumbers } from './lock-persons.ts';
import { overlapsWith } from './overlaps.ts';

/**
 * Runs the guards again over those whom an undo would bring back.
 *
 * @returns persons without coverage who give up a number that somebody has again
 * @throws UserError where one of them is covered elsewhere by now, or the number that he would have again is another's
 */
export async function requireRestorable(store: Store, body: EntryBody): Promise<Undo['displaced']> {
  if (body.kind !== 'list-taken' && body.kind !== 'members-amended') return [];
  const changes = (body.kind === 'list-taken' ? [body.change] : body.changes).map(inverse);
  const restored = changes.flatMap(({ added, changed }) => [...added, ...changed.map((each) => each.after)]);
  const corrections = body.kind === 'members-amended' ? body.corrections : [];
  const numbers = [
    ...new Set([
      ...restored.map((member) => member.record.identity.number),
      ...corrections.map((correction) => correction.to.number),
    ]),
  ];
  if (corrections.length > 0) await holdNumbers(store);
  await lockNumbers(store, numbers);
  const overlaps = overlapsWith(await guardsOf(store, body.period.family, numbers), body.period, changes);
  const [first] = overlaps;
  if (first !== undefined) {
    throw new UserError(
      { message: texts.wouldOverlap, fix: texts.wouldOverlapFix },
      { count: new Set(overlaps.map((each) => each.identityNumber)).size, unitName: first.unitName },
    );
  }
  const displaced: Undo['displaced'][number][] = [];
  for (const { from, person } of corrections) {
    const other = await displacedBy(store, from.number, person);
    if (other !== null) displaced.push({ person: other, number: from.number });
  }
  return displaced;
}

/** The change that takes a change back. Which entry had put somebody so is of no account here. */
function inverse({ unit, added, removed, changed }: RosterChange): RosterChange {
  return {
    unit,
    added: removed,
    removed: added.map((member) => ({ ...member, entry: '' })),
    changed: changed.map(({ before, after }) => ({ before: { ...after, entry: '' }, after: before })),
  };
}
