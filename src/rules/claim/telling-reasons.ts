import type { Decision, Reason } from './decision.ts';

/** Facts of who claims: a benefit that asks for others is none of his, whatever he brings. */
const ofClaimant: readonly string[] = ['insurance', 'unit-kind', 'staff-kind', 'renewal', 'sex'];

/** What says no more than that a benefit is for somebody, or something, else. */
const beside: readonly Reason['code'][] = ['condition-not-met', 'disease-not-covered', 'plan-not-taken', 'no-benefit'];

/**
 * The reasons that tell a claimant something: where the claim as a whole, or one benefit, is refused, cut or held on a ground of its own, those of benefits that are for members of
 * another kind (another insurance) are left out, since they would stand beside the true reason as if there were two.
 *
 * @param reasons - of a decision and its awards
 */
export function tellingReasons(reasons: readonly Reason[]): readonly Reason[] {
  const others = new Set(reasons.flatMap((each) => (isOfOthers(each) ? (each.benefit ?? []) : [])));
  const own = reasons.some(
    ({ code, benefit }) => !beside.includes(code) && (benefit === undefined || !others.has(benefit)),
  );
  return own ? reasons.filter(({ benefit }) => benefit === undefined || !others.has(benefit)) : reasons;
}

function isOfOthers({ code, values: { fact = '' } }: Reason): boolean {
  return code === 'condition-not-met' && ofClaimant.includes(fact);
}

/**
 * A decision with no more reasons than tell something, its own and those of its awards, for who reads of it without its trace. Where one benefit was paid, what another
 * that gives nothing is for is left out as well.
 */
export function tellingDecision(decision: Decision): Decision {
  const { reasons, awards } = decision;
  const telling = new Set(tellingReasons([...reasons, ...awards.flatMap((award) => award.reasons)]));
  const anyPaid = awards.some(isPaid);
  const unpaid = new Set(awards.flatMap((award) => (anyPaid && award.state === 'none' ? award.benefit : [])));
  const isIdle = ({ code, benefit }: Reason) =>
    (beside.includes(code) || code === 'patient-not-covered') && benefit !== undefined && unpaid.has(benefit);
  const told = (some: readonly Reason[]) => some.filter((each) => telling.has(each) && !isIdle(each));
  return {
    ...decision,
    reasons: told(reasons),
    awards: awards.map((award) => ({ ...award, reasons: told(award.reasons) })),
  };
}

function isPaid({ state }: Decision['awards'][number]): boolean {
  return state === 'paid' || state === 'reduced';
}
