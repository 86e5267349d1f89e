import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import type { EntryBody, RosterChange } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { guardsOf } from '../read/guards.ts';
import { lockPersons } from './lock-persons.ts';
import { overlapsWith } from './overlaps.ts';

/**
 * Runs the guards again over those whom an undo would bring back.
 *
 * @throws UserError where one of them is covered elsewhere by now
 */
export async function requireRestorable(store: Store, body: EntryBody): Promise<void> {
  if (body.kind !== 'list-taken' && body.kind !== 'members-amended') return;
  const changes = (body.kind === 'list-taken' ? [body.change] : body.changes).map(inverse);
  const restored = changes.flatMap(({ added, changed }) => [...added, ...changed.map((each) => each.after)]);
  await lockPersons(
    store,
    restored.map((member) => member.person),
  );
  const corrected = body.kind === 'members-amended' ? body.corrections.map((each) => each.to.number) : [];
  const numbers = [...new Set([...restored.map((member) => member.record.identity.number), ...corrected])];
  const overlaps = overlapsWith(await guardsOf(store, body.period.family, numbers), body.period, changes);
  const [first] = overlaps;
  if (first === undefined) return;
  throw new UserError(
    { message: texts.wouldOverlap, fix: texts.wouldOverlapFix },
    { count: new Set(overlaps.map((each) => each.identityNumber)).size, unitName: first.unitName },
  );
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
