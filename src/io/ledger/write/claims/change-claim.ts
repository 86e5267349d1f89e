import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type {
  ChangedDecision,
  ClaimCorrected,
  ClaimRuled,
  DecisionBefore,
  PlacedDecision,
} from '../../entry/claims/claim-entries.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { EntryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { claimRecords } from '../../read/claims/claim-records.ts';
import type { Row } from '../../store/database.ts';
import { applyOrAbandon } from '../outcome.ts';
import { requireBalance } from '../require-balance.ts';
import { lockClaims } from './lock-claims.ts';
import { requireDecisions, requirePayable } from './require-sums.ts';

/** A decision that is to take the place of another. */
export interface ClaimChange extends PlacedDecision {
  /** In full. */
  readonly number: string;
  /** The entry by which the decision stands that it was made on. */
  readonly decidedBy: string;
  readonly reason: string;
  readonly postings: readonly UnitPosting[];
}

export type Ruling = ClaimChange & Pick<ClaimRuled, 'ruling' | 'waived'>;

export type RulingOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** It was decided again meanwhile, or is there no more. Nothing was written. */
  | { readonly outcome: 'stale' }
  /** It is in a batch, or was paid elsewhere: it can only be corrected. Nothing was written. */
  | { readonly outcome: 'frozen' };

/**
 * Puts a person's decision in the place of the one that stands. Who took it stands on the run.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function ruleClaim(ledger: Ledger, run: RunHandle, wish: Ruling): Promise<RulingOutcome> {
  return applyOrAbandon<RulingOutcome>(ledger, async (store, abandon) => {
    const row = await claimToChange(store, run, wish);
    if (row === undefined) return abandon({ outcome: 'stale' });
    if (row.lines > 0n || row.elsewhere === 'paid') return abandon({ outcome: 'frozen' });
    const changed = await changedDecision(store, row, wish);
    requirePayable(wish.postings, [], [changed]);
    const { ruling, reason, waived, postings } = wish;
    const period = await periodOf(store, row.period);
    const said = { day: run.day, period, unit: row.unit, ruling, reason, waived, postings };
    const entry = await appendEntry(store, run, { kind: 'claim-ruled', ...said, ...changed });
    return { outcome: 'applied', entry };
  });
}

/** A claim as it should have been stated, with its decision and what that does to money. */
export interface ClaimCorrection extends ClaimChange {
  readonly submitted: SubmittedClaim;
  readonly effect: ClaimCorrected['effect'];
  /** What was at the bank or paid, and what had fallen to the fund, as the effect was reckoned. */
  readonly live: Yuan;
  readonly voided: Yuan;
}

export type CorrectionOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** It was decided again, or paid, meanwhile. Nothing was written. */
  | { readonly outcome: 'stale' }
  /** A payment of it is at the bank and not answered yet. Nothing was written. */
  | { readonly outcome: 'waiting' };

/**
 * Corrects a claim that was stated wrongly, also after it was paid: then what is owed beyond what was paid is paid in a further batch, and what was paid beyond it is to be recovered.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function correctClaim(ledger: Ledger, run: RunHandle, wish: ClaimCorrection): Promise<CorrectionOutcome> {
  return applyOrAbandon<CorrectionOutcome>(ledger, async (store, abandon) => {
    const row = await claimToChange(store, run, wish);
    if (row === undefined) return abandon({ outcome: 'stale' });
    if (row.live_fen > row.paid_fen) return abandon({ outcome: 'waiting' });
    if (yuan(row.live_fen) !== wish.live || yuan(row.voided_fen) !== wish.voided) return abandon({ outcome: 'stale' });
    const { submitted, effect, reason, postings } = wish;
    requireBalance(postings);
    const changed = await changedDecision(store, row, wish);
    const before = { ...changed.before, submitted: JSON.parse(row.submitted) as SubmittedClaim };
    const period = await periodOf(store, row.period);
    const said = { day: run.day, period, unit: row.unit, submitted, effect, reason, postings };
    const entry = await appendEntry(store, run, { kind: 'claim-corrected', ...said, ...changed, before });
    return { outcome: 'applied', entry };
  });
}

async function claimToChange(
  store: Store,
  run: RunHandle,
  { number, decidedBy }: ClaimChange,
): Promise<Row<'claim'> | undefined> {
  await lockChain(store, run.office);
  const row = (await lockClaims(store, [number])).get(number);
  return row?.decided_by === decidedBy ? row : undefined;
}

async function changedDecision(store: Store, row: Row<'claim'>, wish: ClaimChange): Promise<ChangedDecision> {
  const { number, person, event_day: eventDay, approved_by: approved, decided_by: entry } = row;
  const [standing] = await claimRecords(store, [row], { withLines: false });
  if (standing === undefined) throw new Error(`no record of the claim ${number}`);
  const { decision, awards, how } = standing;
  const before: DecisionBefore = { entry, how, approved, eventDay, decision, awards };
  const changed = {
    ...{ number, person, before },
    decision: { ...wish.decision, claim: number },
    awards: wish.awards,
    eventDay: wish.eventDay,
  };
  requireDecisions([changed]);
  return changed;
}

async function periodOf({ database }: Store, id: string): Promise<EntryPeriod> {
  const row = await database.selectFrom('period').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { id, family: row.family, span: { from: row.starts, to: row.ends } };
}
