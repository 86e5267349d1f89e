import type { FormerClaim } from '../claim/claim.ts';
import { formerAwards } from './counted-awards.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import type { StandingClaim } from './standing-claim.ts';

/** Whether a decision may be made again: the scheme alone made it, for this period, and it is in no batch. */
export function mayBeDecidedAgain({ frozen, how, periodId }: StandingClaim, { period }: DecidingGrounds): boolean {
  return !frozen && how === 'decided' && periodId === period.id;
}

/**
 * A person's claims as another is to be decided among them. What is not decided again stands, be it at the bank, ruled on by a person, brought in or of another period: it counts
 * against every limit, whatever the order of events, as what is frozen does; but for what a person let a claim have beyond one.
 */
export function standingAmong(history: readonly StandingClaim[], grounds: DecidingGrounds): FormerClaim[] {
  return history.map((claim) =>
    mayBeDecidedAgain(claim, grounds) ? claim : { ...claim, ...formerAwards(claim), frozen: true },
  );
}
