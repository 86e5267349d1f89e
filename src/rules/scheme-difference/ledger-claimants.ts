import type { ClaimingMember, ClaimSituation, WorkingCalendar } from '../claim/claim.ts';
import { asksForOwn, hasBenefit } from '../claim-plan/asks-for-own.ts';
import type { StandingClaim } from '../claim-plan/standing-claim.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Fen, fen, sumOf } from '../value/money.ts';
import type { Claimant } from './claim-source.ts';
import { withoutStoredWaiting } from './without-stored-waiting.ts';

/** One who claimed in a period of a ledger. */
export interface LedgerClaimant extends Omit<Claimant, 'situations'> {
  readonly member: ClaimingMember;
  /** All his claims in the family of the scheme, of all periods, as they stand. */
  readonly claims: readonly StandingClaim[];
}

/** What of a period's claims is replayed, and what stands whatever the scheme. */
export interface LedgerTally {
  /** What the claims that are replayed come to on record, in fen. */
  readonly recorded: Fen;
  /** Of those that are replayed, how many are in a batch or paid: no other scheme would change them. */
  readonly frozen: number;
  /** Decided by a person's ruling, and what they come to in fen; not replayed. */
  readonly ruled: ClaimsLeft;
  /** Decided elsewhere and brought in; not replayed. */
  readonly elsewhere: ClaimsLeft;
  /** Claims that ask for a benefit by its id that one of the schemes lacks. */
  readonly lacking: ReadonlyMap<string, number>;
}

/** Claims that are not replayed, and what they come to in fen. */
export interface ClaimsLeft {
  readonly claims: number;
  readonly amount: Fen;
}

/** Nothing counted yet. */
export const EMPTY_TALLY: LedgerTally = {
  recorded: 0n,
  frozen: 0,
  ruled: { claims: 0, amount: 0n },
  elsewhere: { claims: 0, amount: 0n },
  lacking: new Map(),
};

/** Where claims of a ledger are decided again. */
export interface LedgerGrounds {
  /** The period's name in the ledger: its claims are decided again, those of other periods stand beside them as they are. */
  readonly periodId: string;
  readonly schemes: readonly Scheme[];
  readonly calendar: WorkingCalendar;
  /** Members wait as the ledger has it on record, not as each scheme says: so it is where a version is adopted, since lists taken stay as they are. */
  readonly storedWaiting?: boolean;
}

/**
 * What of a claimant's claims can be decided under any scheme: those of the period that a scheme decided, also where they were corrected since or are frozen. What a
 * person ruled or another office decided stands beside them.
 *
 * @returns undefined where nothing of his is to be decided again
 */
export function claimantOfLedger(of: LedgerClaimant, grounds: LedgerGrounds): Claimant | undefined {
  const again = of.claims.filter((claim) => isReplayed(claim, grounds));
  if (again.length === 0) return undefined;
  const member = grounds.storedWaiting ? of.member : withoutStoredWaiting(of.member);
  const history = of.claims.filter((claim) => !again.includes(claim));
  const { name, number, unitName } = of;
  return {
    name,
    number,
    unitName,
    situations: (scheme) =>
      again.map(
        ({ claim, period }): ClaimSituation => ({
          claim: asksForOwn(claim, scheme),
          member,
          period,
          history,
          calendar: grounds.calendar,
        }),
      ),
  };
}

/** The tally with a claimant's claims of the period added. */
export function tallied(tally: LedgerTally, { claims }: LedgerClaimant, grounds: LedgerGrounds): LedgerTally {
  const own = claims.filter(({ periodId }) => periodId === grounds.periodId);
  const again = own.filter((claim) => isReplayed(claim, grounds));
  const lacking = new Map(tally.lacking);
  for (const { claim } of again) {
    if (claim.benefit === undefined || grounds.schemes.every((scheme) => hasBenefit(scheme, claim.benefit))) continue;
    lacking.set(claim.benefit, (lacking.get(claim.benefit) ?? 0) + 1);
  }
  return {
    recorded: tally.recorded + amountOf(again),
    frozen: tally.frozen + again.filter(({ frozen }) => frozen).length,
    ruled: plus(tally.ruled, own, 'ruled'),
    elsewhere: plus(tally.elsewhere, own, 'elsewhere'),
    lacking,
  };
}

function isReplayed({ periodId, how }: StandingClaim, grounds: LedgerGrounds): boolean {
  return periodId === grounds.periodId && (how === 'decided' || how === 'corrected');
}

function plus(left: ClaimsLeft, claims: readonly StandingClaim[], how: StandingClaim['how']): ClaimsLeft {
  const found = claims.filter((claim) => claim.how === how);
  return { claims: left.claims + found.length, amount: left.amount + amountOf(found) };
}

function amountOf(claims: readonly StandingClaim[]): Fen {
  return sumOf(claims.map(({ decision }) => fen(decision.amount)));
}
