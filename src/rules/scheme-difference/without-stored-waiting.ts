import type { ClaimingMember } from '../claim/claim.ts';

/** A member without the waiting that a ledger has on record for his coverages: under each scheme that is compared he waits as that scheme says, so that a changed waiting shows. */
export function withoutStoredWaiting(member: ClaimingMember): ClaimingMember {
  return { ...member, plans: member.plans.map(({ waitingUntil: _, ...plan }) => plan) };
}
