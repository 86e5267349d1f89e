import { knownAs } from '../../claim-intake/repeats.ts';
import type { SubmittedClaim } from '../../claim-intake/submitted-claim.ts';
import type { StandingClaim } from '../../claim-plan/standing-claim.ts';
import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import type { EvidenceRow } from '../audit-test.ts';

/** A claim in force, as a case of the audit names it. */
export interface NamedClaim {
  /** In full. */
  readonly number: string;
  readonly person: string;
  /** The claimant's; null where the ledger knows none. */
  readonly unit: string | null;
  readonly eventDay: PlainDate;
  /** The entry by which its decision stands. */
  readonly decidedBy: string;
  readonly submitted: SubmittedClaim;
}

/** A claim that was given something, with what tests of pairs and receipts need of it. */
export interface PaidClaim extends NamedClaim {
  /** The period's name in the ledger. */
  readonly period: string;
  readonly how: StandingClaim['how'];
  readonly amount: Fen;
  /** Sorts, as a text, in the order in which claims were taken. */
  readonly order: string;
}

/** What the claim states, its claimant by his id in the ledger: a number that was corrected since is another, the person is the same. */
export function statedByPerson({ person, submitted }: NamedClaim): SubmittedClaim {
  return knownAs(submitted, person);
}

/** What a test says of a claim. */
export interface ClaimTold {
  readonly detail: Text;
  /** Yuan at stake. */
  readonly amount?: Fen | undefined;
  /** As the scheme has it. */
  readonly clause?: string | undefined;
  /** Where a claim may be more than one case of a test; else its number. */
  readonly key?: string;
  /** Another day than that of the event. */
  readonly day?: PlainDate;
  /** Another entry than the one by which the decision stands. */
  readonly entry?: string;
}

/** A case that is one claim: who claimed, through which unit, where it stood. Run and actor are put in by whoever can ask the ledger. */
export function claimCase(claim: NamedClaim, told: ClaimTold): EvidenceRow {
  const { number, person, unit, submitted } = claim;
  const { claimant, origin, unitName } = submitted;
  const { detail, amount, clause, key = number, day = claim.eventDay, entry = claim.decidedBy } = told;
  return {
    ...{ key, person, claim: number, day, entry, detail, origin },
    ...{ name: claimant.name, identity: claimant.identity.number },
    ...(unit !== null && { unit }),
    ...(unitName !== null && { unitName }),
    ...(amount !== undefined && { amount }),
    ...(clause !== undefined && { clause }),
  };
}
