import type { Claim, ClaimingMember, ClaimSituation, FormerClaim, WorkingCalendar } from '../claim/claim.ts';
import { decideInOrder } from '../claim/in-order.ts';
import { inOrderOfEvent } from '../claim/past.ts';
import { type AwardsChange, type ClaimPosting, decidedPostings } from '../fund/claim-postings.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { DateSpan } from '../value/plain-date.ts';
import { asksForOwn } from './asks-for-own.ts';
import { placedDecision } from './placed-decision.ts';
import { sameDecision } from './same-decision.ts';
import { mayBeDecidedAgain, standingAmong } from './standing-among.ts';
import type { KnownClaimant, PlacedDecision, StandingClaim } from './standing-claim.ts';

/** By what claims are decided. */
export interface DecidingGrounds {
  readonly scheme: Scheme;
  /** With its name in the ledger. */
  readonly period: { readonly id: string; readonly span: DateSpan };
  readonly calendar: WorkingCalendar;
}

/** A claim that is to be taken in. */
export interface NewClaim {
  /** Its id sorts after those of all claims that stand, and in the order of the sheet. */
  readonly claim: Claim;
  /** Of the claimant, normalised. */
  readonly number: string;
  readonly unit: string | null;
}

/** What a sheet comes to. */
export interface SheetPlan {
  /** Of the new claims, in their order. */
  readonly decided: readonly PlacedDecision[];
  /** Decisions that an earlier event changes, not frozen. */
  readonly redecided: readonly (PlacedDecision & { readonly number: string; readonly before: StandingClaim })[];
  readonly postings: readonly ClaimPosting[];
}

/**
 * Decides new claims, person by person, in order of event, and what they change: decisions of the same person in the same period on later events that are not frozen and were
 * made by the scheme alone are made again. What a person decided, what was brought in, and what is at the bank stands. Pure.
 *
 * @param known - by identity number; who is not there is no member and has no claims
 */
export function planSheet(
  claims: readonly NewClaim[],
  known: ReadonlyMap<string, KnownClaimant>,
  grounds: DecidingGrounds,
): SheetPlan {
  const byPerson = new Map<string, NewClaim[]>();
  for (const claim of claims) {
    // A person may be on record by two numbers, a corrected one and the right one.
    const person = known.get(claim.number)?.person ?? claim.number;
    const of = byPerson.get(person);
    if (of === undefined) byPerson.set(person, [claim]);
    else of.push(claim);
  }
  const decided = new Map<NewClaim, PlacedDecision>();
  const redecided: SheetPlan['redecided'][number][] = [];
  for (const own of byPerson.values()) {
    const { member, history } = known.get(own[0]?.number ?? '') ?? { member: { plans: [] }, history: [] };
    const again = laterThan(own, history, grounds);
    const standing = standingAmong(history, grounds);
    const situations = [...own, ...again].map(({ claim }) => situationOf(claim, member, standing, grounds));
    const decisions = decideInOrder(grounds.scheme, situations);
    const placed = situations.flatMap((situation, index) => {
      const decision = decisions[index];
      return decision === undefined ? [] : [placedDecision(grounds.scheme, situation, decision)];
    });
    for (const [index, claim] of own.entries()) {
      const one = placed[index];
      if (one !== undefined) decided.set(claim, one);
    }
    for (const [index, before] of again.entries()) {
      const one = placed[own.length + index];
      if (one === undefined || sameDecision(one.decision, before.decision)) continue;
      redecided.push({ ...one, number: before.number, before });
    }
  }
  const taken = claims.flatMap((claim) => decided.get(claim) ?? []);
  return { decided: taken, redecided, postings: postingsOf(claims, taken, redecided, grounds) };
}

/** The decisions that may have to be made again: on events after the first of the new ones. */
function laterThan(
  own: readonly NewClaim[],
  history: readonly StandingClaim[],
  grounds: DecidingGrounds,
): StandingClaim[] {
  const compare = inOrderOfEvent(grounds.scheme);
  return history.filter(
    (standing) => mayBeDecidedAgain(standing, grounds) && own.some(({ claim }) => compare(claim, standing.claim) < 0),
  );
}

function situationOf(
  claim: Claim,
  member: ClaimingMember,
  history: readonly FormerClaim[],
  { scheme, period, calendar }: DecidingGrounds,
): ClaimSituation {
  return { claim: asksForOwn(claim, scheme), member, period: { span: period.span }, history, calendar };
}

function postingsOf(
  claims: readonly NewClaim[],
  taken: readonly PlacedDecision[],
  redecided: SheetPlan['redecided'],
  { period }: DecidingGrounds,
): ClaimPosting[] {
  const changes: AwardsChange[] = taken.map(({ awards }, index) => {
    return { unit: claims[index]?.unit ?? null, period: period.id, before: [], after: awards };
  });
  for (const { before, awards } of redecided) {
    changes.push({ unit: before.unit, period: before.periodId, before: before.awards, after: awards });
  }
  return decidedPostings(changes);
}
