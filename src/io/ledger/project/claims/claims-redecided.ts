import { type ClaimsRedecided, KEPT } from '../../entry/claims/claim-entries.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { placeDecision, restoreDecision } from './standing-decision.ts';

/** Decisions that changed take the place of those that stood; of the others it is noted that they hold under the new version. No unit's own: a unit cannot be undone by itself. */
export async function projectClaimsRedecided(to: Projection, body: ClaimsRedecided): Promise<void> {
  const { period, redecided, kept } = body;
  await noteUnits(to, body.kind, period, []);
  await noteClaims(to, body.kind, redecided);
  await noteClaims(to, KEPT, kept);
  for (const each of redecided) await placeDecision(to.store, each, { entry: to.entry, how: 'decided' });
  await postJournal(to, { day: body.day, period: period.id, kind: body.kind }, body.postings);
}

/** The decisions that stood before stand again. */
export async function undoClaimsRedecided(
  to: Projection,
  body: ClaimsRedecided,
  undone: string,
  day: string,
): Promise<void> {
  await noteUndone(to, undone);
  for (const each of body.redecided) await restoreDecision(to.store, each);
  await reverseJournal(to, { day, period: body.period.id, kind: 'undo', reverses: undone }, body.postings);
}
