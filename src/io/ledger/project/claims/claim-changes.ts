import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { type Fen, fen, sumOf } from '../../../../rules/value/money.ts';
import type { ClaimCorrected, ClaimRuled, ClaimsApproved } from '../../entry/claims/claim-entries.ts';
import { inChunks } from '../../store/chunks.ts';
import { settleObjections, unsettleObjections } from '../notices/settle-objections.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { dropReceipts, noteReceipts } from './claim-receipts.ts';
import { placeDecision, restoreDecision } from './standing-decision.ts';

/** A ruling or a correction puts its decision in the place of the one that stood. */
export async function projectChangedClaim(to: Projection, body: ClaimRuled | ClaimCorrected): Promise<void> {
  const corrected = body.kind === 'claim-corrected';
  await noteUnits(to, body.kind, body.period, body.unit === null ? [] : [body.unit]);
  const { redecided = [] } = body;
  await noteClaims(to, body.kind, [body, ...redecided]);
  const put = { entry: to.entry, how: corrected ? 'corrected' : 'ruled' } as const;
  await placeDecision(to.store, body, put, corrected ? body.submitted : undefined);
  for (const each of redecided) await placeDecision(to.store, each, { entry: to.entry, how: 'decided' });
  if (settles(body)) await settleObjections(to, body.number);
  if (corrected) {
    await moveReceipts(to, body, body.before.submitted, body.submitted);
    await addReceivable(to, body, receivableOf(body));
  }
  await postJournal(to, { day: body.day, period: body.period.id, kind: body.kind }, body.postings);
}

/** The decision that stood before stands again, with those that were changed along with it, the receipts and the objections. */
export async function undoChangedClaim(
  to: Projection,
  body: ClaimRuled | ClaimCorrected,
  undone: string,
  day: string,
): Promise<void> {
  const corrected = body.kind === 'claim-corrected';
  await noteUndone(to, undone);
  for (const each of body.redecided ?? []) await restoreDecision(to.store, each);
  await restoreDecision(to.store, body, corrected ? body.before.submitted : undefined);
  if (settles(body)) await unsettleObjections(to, body.number, undone);
  if (corrected) {
    await moveReceipts(to, body, body.submitted, body.before.submitted);
    await addReceivable(to, body, -receivableOf(body));
  }
  await reverseJournal(to, { day, period: body.period.id, kind: 'undo', reverses: undone }, body.postings);
}

/** The claim is found by the receipts that it states now. */
async function moveReceipts(
  { store }: Projection,
  { person, number }: ClaimCorrected,
  from: SubmittedClaim,
  to: SubmittedClaim,
): Promise<void> {
  if (from.receiptNumber === to.receiptNumber) return;
  await dropReceipts(store, [{ person, number, submitted: from }]);
  await noteReceipts(store, [{ person, number, submitted: to }]);
}

/** A claim that is put on hold has not been answered yet. */
function settles(body: ClaimRuled | ClaimCorrected): boolean {
  return body.kind === 'claim-corrected' || body.ruling !== 'hold';
}

/** What the correction posts to the account of recoveries, in fen: less where a supplement takes back what was to be recovered. */
function receivableOf({ postings }: ClaimCorrected): bigint {
  return sumOf(postings.filter(({ account }) => account === 'recoveries').map(({ amount }) => fen(amount)));
}

async function addReceivable({ store }: Projection, { person, number }: ClaimCorrected, more: Fen): Promise<void> {
  if (more === 0n) return;
  await store.database
    .updateTable('claim')
    .set((claim) => ({ receivable_fen: claim('receivable_fen', '+', more) }))
    .where('person', '=', person)
    .where('number', '=', number)
    .execute();
}

/** The claims are approved for payment by this entry. */
export async function projectClaimsApproved(to: Projection, body: ClaimsApproved): Promise<void> {
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, body.claims);
  await setApproved(to, body, to.entry);
}

/** A decision that was approved before is one whose account was changed since: that approval does not come back, somebody has to look again. */
export async function undoClaimsApproved(to: Projection, body: ClaimsApproved, undone: string): Promise<void> {
  await noteUndone(to, undone);
  await setApproved(to, body, null);
}

async function setApproved({ store }: Projection, { claims }: ClaimsApproved, by: string | null): Promise<void> {
  for (const chunk of inChunks(claims)) {
    await store.database
      .updateTable('claim')
      .set({ approved_by: by })
      .where('person', 'in', [...new Set(chunk.map(({ person }) => person))])
      .where(
        'number',
        'in',
        chunk.map(({ number }) => number),
      )
      .execute();
  }
}
