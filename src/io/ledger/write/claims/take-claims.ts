import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import { rememberCanonical } from '../../entry/canonical-json.ts';
import type { ChangedDecision, PlacedDecision, TakenClaim } from '../../entry/claims/claim-entries.ts';
import { numberAt } from '../../entry/claims/claim-number.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import type { ClaimBasis } from '../../read/claims/claim-basis.ts';
import { sheetInForce } from '../../read/claims/find-claims.ts';
import { lockPersons } from '../lock-persons.ts';
import { applyOrAbandon } from '../outcome.ts';
import { lockClaimsOf } from './lock-claims.ts';
import { requireDecisions, requirePayable } from './require-sums.ts';
import { standingBasis } from './standing-basis.ts';

/** A claim that was submitted, decided. The id in its decision becomes its number. */
export interface DecidedClaim extends PlacedDecision {
  readonly submitted: SubmittedClaim;
  readonly codes: readonly string[];
  /** See {@link TakenClaim}. */
  readonly elsewhere: TakenClaim['elsewhere'];
}

/** A claim of the ledger, decided again. */
export interface Redecided extends PlacedDecision {
  readonly number: string;
}

/** What was decided of one unit's claims of a file. */
export interface DecidedSheet {
  readonly taken: readonly DecidedClaim[];
  readonly redecided: readonly Redecided[];
  /** Balanced; of all that is decided here or still open, also of the differences of what is decided again. */
  readonly postings: readonly UnitPosting[];
}

/** Claims of one file and one unit. */
export interface ClaimsToTake {
  readonly period: PeriodInForce;
  /** Id of the claimants' unit; null where the ledger knows none. */
  readonly unit: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly schemeHash: string;
  readonly optionsHash: string;
  /** Of all claimants, as it was read when the sheet was planned. */
  readonly basis: ClaimBasis;
  readonly planned: DecidedSheet;
  /** Decides the same claims on another basis: called where what the plan rested on has changed meanwhile. Pure. */
  readonly decide: (basis: ClaimBasis) => DecidedSheet;
}

/** What came of a sheet of claims; all of it is taken, or nothing. */
export type TakeOutcome =
  | {
      readonly outcome: 'applied';
      readonly entry: string;
      /** In full, in the order of the claims taken. */
      readonly numbers: readonly string[];
      /** Whether it was decided anew, so that it may be another than was planned. */
      readonly anew: boolean;
      /** What was written. */
      readonly sheet: DecidedSheet;
    }
  /** The same file was taken in under the same scheme and options, and still counts. */
  | { readonly outcome: 'unchanged'; readonly entry: string }
  /** Another version of the scheme has come into force. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Takes in the decided claims of one file and unit, in one transaction that holds the office's chain, the persons and their claims: two offices that decide for one person at once
 * each see what the other wrote.
 *
 * @throws RangeError where sums do not fit together, or a frozen decision is to be changed: faults of ours
 * @throws UserError where the ledger cannot be written
 */
export async function takeClaims(ledger: Ledger, run: RunHandle, wish: ClaimsToTake): Promise<TakeOutcome> {
  const { period, basis, planned } = wish;
  const identities = planned.taken.map(({ submitted }) => submitted.claimant.identity);
  return applyOrAbandon<TakeOutcome>(ledger, async (store, abandon) => {
    const chain = await lockChain(store, run.office);
    const persons = await lockPersons(store, identities, run.day);
    await lockClaimsOf(store, [...persons.values()]);
    const there = await sheetInForce(store, wish);
    if (there !== undefined) return abandon({ outcome: 'unchanged', entry: there.entry });
    const now = await standingBasis(store, basis, { period, numbers: [...basis.persons.keys()] });
    if (now.schemeHash !== wish.schemeHash) return abandon({ outcome: 'stale' });
    const anew = now !== basis;
    const sheet = anew ? wish.decide(now) : planned;
    const taken = sheet.taken.map((claim, index) =>
      takenClaim(claim, now, numberAt(run.office, chain.sequence + 1, index + 1)),
    );
    const redecided = changedDecisions(sheet.redecided, now);
    requireDecisions([...taken, ...redecided]);
    requirePayable(sheet.postings, taken, redecided);
    const { unit, file, sha256, schemeHash, optionsHash } = wish;
    const entry = await appendEntry(store, run, {
      kind: 'claims-decided',
      day: run.day,
      period: entryPeriod(period),
      ...{ schemeHash, optionsHash, file, sha256, unit, taken, redecided, postings: sheet.postings },
    });
    return { outcome: 'applied', entry, numbers: taken.map(({ number }) => number), anew, sheet };
  });
}

/** A claim as its entry has it: decided, with its person and its number. */
export function takenClaim(claim: DecidedClaim, { persons }: ClaimBasis, number: string): TakenClaim {
  const known = persons.get(claim.submitted.claimant.identity.number);
  if (known === undefined) throw new RangeError('a claim of somebody whose basis was not read');
  const { submitted, awards, eventDay, codes, elsewhere } = claim;
  const decision = { ...claim.decision, claim: number };
  // Both stand in the entry and in the claim's row.
  rememberCanonical(decision);
  rememberCanonical(submitted);
  return { number, person: known.person, submitted, decision, awards, eventDay, codes, elsewhere };
}

/**
 * Decisions of the ledger that are made again, each with what stood before.
 *
 * @throws RangeError where one is frozen, or not among the claims of the basis: a fault of ours
 */
export function changedDecisions(redecided: readonly Redecided[], { persons }: ClaimBasis): ChangedDecision[] {
  const standing = new Map(
    [...persons.values()].flatMap(({ history }) => history.map((claim) => [claim.number, claim] as const)),
  );
  return redecided.map(({ number, decision, awards, eventDay }) => {
    const claim = standing.get(number);
    if (claim === undefined || claim.frozen) throw new RangeError(`not to be decided again: ${number}`);
    const { person, how, decidedBy: entry, approvedBy: approved } = claim;
    const before = { entry, how, approved, decision: claim.decision, awards: claim.awards, eventDay: claim.eventDay };
    return { number, person, decision: { ...decision, claim: number }, awards, eventDay, before };
  });
}
