import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { Ledger } from '../../ledger.ts';
import { heldBack } from '../notices/held-back.ts';
import { applyOrAbandon } from '../outcome.ts';
import { type LockedClaim, lockClaims } from './lock-claims.ts';

/** A decision as it was seen. */
export interface ApprovedDecision {
  readonly number: string;
  readonly decidedBy: string;
  /** The entry that approved it before its account was changed; where absent or null nothing may have. */
  readonly approvedBy?: string | null;
  /** The account on the roster that was seen, null where there is none; absent where it is not paid to the roster's. */
  readonly rosterAccount?: string | null;
}

/** Decisions that are to be approved for payment. */
export interface Approval {
  readonly claims: readonly ApprovedDecision[];
  readonly reason: string | null;
  /** Entries of the notices that the claims have been on, as far as the approval rests on them. */
  readonly notices?: readonly string[];
}

/** What came of an approval; all of the claims are approved, or none. Numbers are in full. */
export type ApprovalOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** These were decided again, approved or objected to meanwhile, or there is nothing of them to pay. Nothing was written. */
  | { readonly outcome: 'stale'; readonly numbers: readonly string[] };

/**
 * Approves decisions for payment, all or none. Whether the actor may is not asked here.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function approveClaims(ledger: Ledger, run: RunHandle, wish: Approval): Promise<ApprovalOutcome> {
  return applyOrAbandon<ApprovalOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const rows = await lockClaims(
      store,
      wish.claims.map(({ number }) => number),
    );
    const held = await heldBack(store, wish);
    const stale = wish.claims.filter((each) => held(each.number) || !mayBeApproved(rows.get(each.number), each));
    if (stale.length > 0) return abandon({ outcome: 'stale', numbers: stale.map(({ number }) => number) });
    const seen = new Map(wish.claims.map(({ number, rosterAccount }) => [number, rosterAccount]));
    const claims = [...rows.values()].map(({ number, person }) => {
      const rosterAccount = seen.get(number);
      return { number, person, ...(rosterAccount !== undefined && { rosterAccount }) };
    });
    const entry = await appendEntry(store, run, { kind: 'claims-approved', day: run.day, claims, reason: wish.reason });
    return { outcome: 'applied', entry };
  });
}

function mayBeApproved(row: LockedClaim | undefined, { decidedBy, approvedBy = null }: ApprovedDecision): boolean {
  if (row === undefined || row.decided_by !== decidedBy || row.approved_by !== approvedBy) return false;
  return row.elsewhere !== 'paid' && row.amount_fen > row.live_fen + row.voided_fen;
}
