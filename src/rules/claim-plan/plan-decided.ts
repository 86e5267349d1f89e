import type { Claim } from '../claim/claim.ts';
import { inOrderOfEvent } from '../claim/past.ts';
import { type AwardsChange, type ClaimPosting, decidedPostings } from '../fund/claim-postings.ts';
import type { DecidedAgain } from './changed-claim.ts';
import { decideAmong } from './decide-among.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import { sameDecision } from './same-decision.ts';
import { mayBeDecidedAgain, standingAmong } from './standing-among.ts';
import type { KnownClaimant, PlacedDecision } from './standing-claim.ts';

/** A decision made elsewhere that is to be taken in as it is. */
export interface BroughtIn {
  readonly claim: Claim;
  /** Of the claimant, normalised. */
  readonly number: string;
  readonly unit: string | null;
  readonly placed: PlacedDecision;
  /** Whether it is still to be paid here: what was paid elsewhere posts nothing. */
  readonly open: boolean;
}

/** What decisions made elsewhere change here. */
export interface BroughtInPlan {
  readonly redecided: readonly DecidedAgain[];
  readonly postings: readonly ClaimPosting[];
}

/**
 * What comes of taking in decisions made elsewhere: decisions of the same persons on later events that are not frozen are made again, since limits, visits and deductibles are used
 * up otherwise. Pure.
 *
 * @param known - by identity number
 */
export function planBroughtIn(
  brought: readonly BroughtIn[],
  known: ReadonlyMap<string, KnownClaimant>,
  grounds: DecidingGrounds,
): BroughtInPlan {
  const byPerson = new Map<KnownClaimant, BroughtIn[]>();
  for (const each of brought) {
    const person = known.get(each.number);
    if (person === undefined || person.history.length === 0) continue;
    const of = byPerson.get(person);
    if (of === undefined) byPerson.set(person, [each]);
    else of.push(each);
  }
  const redecided = [...byPerson].flatMap(([person, own]) => decidedAgain(person, own, grounds));
  const changes: AwardsChange[] = [
    ...brought.flatMap(({ open, unit, placed }) =>
      open ? { unit, period: grounds.period.id, before: [], after: placed.awards } : [],
    ),
    ...redecided.map(({ before, awards }) => {
      return { unit: before.unit, period: before.periodId, before: before.awards, after: awards };
    }),
  ];
  return { redecided, postings: decidedPostings(changes) };
}

function decidedAgain(person: KnownClaimant, own: readonly BroughtIn[], grounds: DecidingGrounds): DecidedAgain[] {
  const compare = inOrderOfEvent(grounds.scheme);
  const again = person.history.filter(
    (each) => mayBeDecidedAgain(each, grounds) && own.some(({ claim }) => compare(claim, each.claim) < 0),
  );
  if (again.length === 0) return [];
  const period = { span: grounds.period.span };
  const brought = own.map(({ claim, placed: { awards } }) => ({ claim, period, awards, frozen: true }));
  const standing = [...standingAmong(person.history, grounds), ...brought];
  const decided = decideAmong(again, person.member, standing, grounds) ?? [];
  return again.flatMap((before, index): DecidedAgain[] => {
    const one = decided[index];
    if (one === undefined || sameDecision(one.decision, before.decision)) return [];
    return [{ ...one, number: before.number, before }];
  });
}
