import type { ClaimingMember, FormerClaim, WorkingCalendar } from '../../claim/claim.ts';
import type { DecisionStatus } from '../../claim/decision.ts';
import { withStated } from '../../claim/stated-values.ts';
import { type BenefitView, benefitView, type ClaimView, claimView } from '../../claim/view.ts';
import { formerAwards } from '../../claim-plan/counted-awards.ts';
import type { StandingClaim } from '../../claim-plan/standing-claim.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { fen, type Yuan } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { NamedClaim } from './paid-claim.ts';

/** A claim of one who claimed in the period, with the decision in force. */
export interface AuditedClaim extends StandingClaim, NamedClaim {
  readonly number: string;
  readonly unit: string | null;
  readonly eventDay: PlainDate;
  readonly status: DecisionStatus;
  readonly amount: Yuan;
}

/** One who claimed in the period, as the ledger knows him now: amendments that came after a decision count. */
export interface AuditedClaimant {
  readonly member: ClaimingMember;
  /** All his claims in the family of the scheme, in order of event. */
  readonly history: readonly AuditedClaim[];
}

/** By what the claims of a period are looked at once more. */
export interface ClaimGrounds {
  readonly scheme: Scheme;
  /** The period's name in the ledger. */
  readonly periodId: string;
  readonly calendar: WorkingCalendar;
  /** Claims that came in later are left out. */
  readonly asOf: PlainDate;
}

/** A claim that was given something, as the rules of claims see it today. */
export interface ClaimSeen {
  readonly claim: AuditedClaim;
  readonly view: ClaimView;
  /** The benefits that gave something, as far as the scheme has them. */
  readonly paid: readonly BenefitView[];
}

/** Whether a decision in force gives money. */
export function givesMoney({ status, amount }: Pick<AuditedClaim, 'status' | 'amount'>): boolean {
  return (status === 'approved' || status === 'reduced') && fen(amount) > 0n;
}

/**
 * The claims of the period that were given something, each among the person's earlier ones: what others have beyond a limit by a ruling uses up nobody's, as where claims are
 * decided. A claim that asks for a benefit which the scheme lacks is seen without it.
 */
export function claimsSeen({ member, history }: AuditedClaimant, grounds: ClaimGrounds): ClaimSeen[] {
  const { scheme, periodId, calendar, asOf } = grounds;
  const former = history.map((each): FormerClaim => ({ ...each, ...formerAwards(each), frozen: false }));
  return history.flatMap((claim, place): ClaimSeen[] => {
    if (claim.periodId !== periodId || claim.claim.applied > asOf || !givesMoney(claim)) return [];
    const { stated } = claim.claim;
    const completed = stated === undefined ? scheme : withStated(scheme, stated).scheme;
    const others = former.filter((_, index) => index !== place);
    const situation = { claim: claim.claim, member, period: claim.period, history: others, calendar };
    const view = claimView(completed, situation);
    const given = claim.awards.filter(({ amount }) => fen(amount) > 0n).map(({ benefit }) => benefit);
    const known = given.filter((benefit) => completed.benefits?.[benefit] !== undefined);
    return [{ claim, view, paid: known.map((benefit) => benefitView(view, benefit)) }];
  });
}
