import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { fen } from '../../../../rules/value/money.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import type { ChangedDecision, DecisionBefore } from '../../entry/claims/claim-entries.ts';
import type { Store } from '../../ledger.ts';
import { insertRows } from '../../store/insert-rows.ts';
import type { ClaimKey } from './claim-notes.ts';
import { awardRows, submittedColumns } from './claim-rows.ts';

/** Puts a decision in the place of the one that a claim had; what was approved before is not approved now. */
export async function placeDecision(
  store: Store,
  changed: ChangedDecision,
  put: Pick<DecisionBefore, 'entry' | 'how'>,
  submitted?: SubmittedClaim,
): Promise<void> {
  await setDecision(store, changed, { ...changed, ...put, approved: null }, submitted);
}

/** Puts back the decision that a claim had, with its approval. */
export async function restoreDecision(
  store: Store,
  changed: ChangedDecision,
  submitted?: SubmittedClaim,
): Promise<void> {
  await setDecision(store, changed, changed.before, submitted);
}

async function setDecision(
  store: Store,
  { person, number }: ClaimKey,
  standing: DecisionBefore,
  submitted: SubmittedClaim | undefined,
): Promise<void> {
  const { decision, awards, eventDay, entry, how, approved } = standing;
  const { period } = await store.database
    .updateTable('claim')
    .set({
      decided_by: entry,
      how,
      event_day: eventDay,
      status: decision.status,
      amount_fen: fen(decision.amount),
      approved_by: approved,
      decision: canonicalJson(decision),
      ...(submitted === undefined ? {} : submittedColumns(submitted)),
    })
    .where('person', '=', person)
    .where('number', '=', number)
    .returning('period')
    .executeTakeFirstOrThrow();
  await store.database.deleteFrom('award').where('person', '=', person).where('number', '=', number).execute();
  await insertRows(store, 'award', awardRows({ person, number, period }, awards));
}
