import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { fen } from '../../../../rules/value/money.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import type { ClaimsDecided, PlacedAward, TakenClaim } from '../../entry/claims/claim-entries.ts';
import type { Row } from '../../store/database.ts';
import type { Projection } from '../projection.ts';

/** Columns that a claim has from what was submitted. */
type SubmittedColumns = Pick<
  Row<'claim'>,
  'event' | 'applied' | 'admitted' | 'discharged' | 'hospital' | 'receipt' | 'identity_number' | 'name' | 'submitted'
>;

/** The columns of a claim that hold what was submitted; a correction puts others in their place. Days are ISO texts. */
export function submittedColumns(submitted: SubmittedClaim): SubmittedColumns {
  const { claim, claimant, hospital, receiptNumber } = submitted;
  return {
    event: claim.event,
    applied: claim.applied,
    admitted: claim.admitted ?? null,
    discharged: claim.discharged ?? null,
    hospital,
    receipt: receiptNumber,
    identity_number: claimant.identity.number,
    name: claimant.name,
    submitted: canonicalJson(submitted),
  };
}

/** The row of a claim that was taken in; nothing of it is in a batch. */
export function claimRow(
  to: Projection,
  { period, unit }: ClaimsDecided,
  taken: TakenClaim,
  place: number,
): Row<'claim'> {
  return {
    person: taken.person,
    number: taken.number,
    office: to.office,
    unit,
    period: period.id,
    entry: to.entry,
    position: BigInt(to.position),
    place: BigInt(place),
    decided_by: to.entry,
    how: taken.elsewhere === null ? 'decided' : 'elsewhere',
    event_day: taken.eventDay,
    status: taken.decision.status,
    amount_fen: fen(taken.decision.amount),
    approved_by: null,
    elsewhere: taken.elsewhere,
    lines: 0n,
    live_fen: 0n,
    paid_fen: 0n,
    bounced_fen: 0n,
    voided_fen: 0n,
    receivable_fen: 0n,
    decision: canonicalJson(taken.decision),
    codes: canonicalJson(taken.codes),
    ...submittedColumns(taken.submitted),
  };
}

/** Whose awards they are. */
interface AwardKey {
  readonly person: string;
  readonly number: string;
  readonly period: string;
}

/** What a decision gives, a row for each benefit in its order; `place` is from 1. */
export function awardRows(key: AwardKey, awards: readonly PlacedAward[]): Row<'award'>[] {
  return awards.map(({ benefit, plan, amount }, index) => ({
    person: key.person,
    number: key.number,
    period: key.period,
    benefit,
    place: BigInt(index + 1),
    plan,
    amount_fen: fen(amount),
  }));
}
