import type { PayoutVoided } from '../../entry/claims/payout-entries.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { refreshSums } from './claim-sums.ts';

/** A payment that came back falls to the fund, and is not tried again. */
export async function projectPayoutVoided(to: Projection, body: PayoutVoided): Promise<void> {
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, [body]);
  await setState(to, body, 'voided');
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

/** The payment has come back, as before, and may be tried again. */
export async function undoPayoutVoided(to: Projection, body: PayoutVoided, undone: string, day: string): Promise<void> {
  await noteUndone(to, undone);
  await setState(to, body, 'bounced');
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: undone }, body.postings);
}

async function setState({ store }: Projection, { batch, line }: PayoutVoided, state: string): Promise<void> {
  const update = store.database.updateTable('batch_line').set({ state });
  await update.where('batch', '=', batch).where('line', '=', BigInt(line)).execute();
  await refreshSums(store, batch, [line]);
}
