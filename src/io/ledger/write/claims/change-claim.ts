import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
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
import type { ClaimBasis } from '../../read/claims/claim-basis.ts';
import { claimRecords } from '../../read/claims/claim-records.ts';
import type { Row } from '../../store/database.ts';
import { lockNumbers } from '../lock-persons.ts';
import { applyOrAbandon } from '../outcome.ts';
import { requireBalance } from '../require-balance.ts';
import { lockClaims, lockClaimsOf } from './lock-claims.ts';
import { requireDecisions, requirePayable } from './require-sums.ts';
import { standingBasis } from './standing-basis.ts';
import { changedDecisions, type Redecided } from './take-claims.ts';

/** A decision that is to take the place of another. */
export interface ClaimChange extends PlacedDecision {
  /** In full. */
  readonly number: string;
  /** The entry by which the decision stands that it was made on. */
  readonly decidedBy: string;
  readonly reason: string;
  /** Of the change and of all that is decided again along with it. */
  readonly postings: readonly UnitPosting[];
  /** What the claimant's claims were decided on, and his later decisions that the change makes anew. Where the basis moves meanwhile nothing is written. */
  readonly along?: {
    readonly period: PeriodInForce;
    readonly basis: ClaimBasis;
    readonly redecided: readonly Redecided[];
  };
}

/** What a person decides of a claim, in place of what stood. */
export type Ruling = ClaimChange & Pick<ClaimRuled, 'ruling' | 'waived'>;

/** What came of a ruling. */
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
    const redecided = await decidedAlong(store, wish);
    if (redecided === undefined) return abandon({ outcome: 'stale' });
    const changed = await changedDecision(store, row, wish);
    requirePayable(wish.postings, [], [changed, ...redecided]);
    const { ruling, reason, waived, postings } = wish;
    const period = await periodOf(store, row.period);
    const said = { day: run.day, period, unit: row.unit, ruling, reason, waived, postings };
    const entry = await appendEntry(store, run, {
      kind: 'claim-ruled',
      ...said,
      ...changed,
      ...unlessNone({ redecided }),
    });
    return { outcome: 'applied', entry };
  });
}

/** A claim as it should have been stated, with its decision and what that does to money. */
export interface ClaimCorrection extends ClaimChange {
  readonly submitted: SubmittedClaim;
  readonly effect: ClaimCorrected['effect'];
  /** Ids of clauses whose limits are set aside. */
  readonly waived?: readonly string[];
  /** What was at the bank or paid, and what had fallen to the fund, as the effect was reckoned. */
  readonly live: Yuan;
  readonly voided: Yuan;
}

/** What came of a correction. */
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
    const redecided = await decidedAlong(store, wish);
    if (redecided === undefined) return abandon({ outcome: 'stale' });
    const { submitted, effect, reason, waived = [], postings } = wish;
    requireBalance(postings);
    const changed = await changedDecision(store, row, wish);
    const before = { ...changed.before, submitted: JSON.parse(row.submitted) as SubmittedClaim };
    const period = await periodOf(store, row.period);
    const said = { day: run.day, period, unit: row.unit, submitted, effect, reason, postings };
    const more = unlessNone({ waived, redecided });
    const entry = await appendEntry(store, run, { kind: 'claim-corrected', ...said, ...changed, ...more, before });
    return { outcome: 'applied', entry };
  });
}

async function claimToChange(
  store: Store,
  run: RunHandle,
  { number, decidedBy }: ClaimChange,
): Promise<Row<'claim'> | undefined> {
  await lockChain(store, run.office);
  await lockClaimant(store, number);
  await lockClaims(store, [number]);
  const row = await store.database.selectFrom('claim').selectAll().where('number', '=', number).executeTakeFirst();
  return row?.decided_by === decidedBy ? row : undefined;
}

/** Holds whoever claims, and all of his claims: another office may decide for him at the same time. */
async function lockClaimant(store: Store, number: string): Promise<void> {
  if (store.kind === 'sqlite') return;
  const claim = store.database.selectFrom('claim').select('person').where('number', '=', number);
  const { person } = (await claim.executeTakeFirst()) ?? {};
  if (person === undefined) return;
  const named = store.database.selectFrom('claim').select('identity_number').distinct().where('person', '=', person);
  const numbers = (await named.execute()).map((each) => each.identity_number);
  await lockNumbers(store, numbers);
  await lockClaimsOf(store, [person]);
}

/** What is decided again along with the change; undefined where what that rests on has changed meanwhile. */
async function decidedAlong(store: Store, { along }: ClaimChange): Promise<ChangedDecision[] | undefined> {
  if (along === undefined) return [];
  const { basis, period, redecided } = along;
  const now = await standingBasis(store, basis, { period, numbers: [...basis.persons.keys()] });
  if (now !== basis) return undefined;
  const changed = changedDecisions(redecided, basis);
  requireDecisions(changed);
  return changed;
}

/** Lists that hold something: an entry does not say what it has none of. */
function unlessNone<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
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
