import type { PayeeAmended } from '../../entry/claims/payout-entries.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';

/** Nothing but a note of the claims concerned: who is to be paid is read from the entry itself when a batch is made. */
export async function projectPayeeAmended(to: Projection, body: PayeeAmended): Promise<void> {
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, body.claims);
}

/** The note of the claims counts no more: whoever was to be paid before is so again. */
export async function undoPayeeAmended(to: Projection, undone: string): Promise<void> {
  await noteUndone(to, undone);
}
