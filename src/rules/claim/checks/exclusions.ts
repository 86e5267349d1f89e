import { claimReason } from '../reason.ts';
import type { ClaimView } from '../view.ts';
import { noRule, type Ruling, ruling } from './ruling.ts';

/** Grounds of exclusion that the papers show, each by itself; of one of which they only speak a reviewer must say. */
export function exclusions({ scheme, situation }: ClaimView): Ruling {
  const { exclusions: grounds, clause } = scheme.claims ?? {};
  const shown = situation.claim.exclusions ?? [];
  if (grounds === undefined && shown.length === 0) return noRule(scheme, 'exclusions', clause);
  const against = shown.map((id) => {
    const ground = grounds?.[id];
    return claimReason('excluded', { ground: ground?.title ?? id }, ground?.clause ?? clause);
  });
  const open = (situation.claim.exclusionsToReview ?? []).flatMap((id) => {
    const ground = grounds?.[id];
    if (ground === undefined || shown.includes(id)) return [];
    return claimReason('exclusion-needs-review', { ground: ground.title }, ground.clause ?? clause);
  });
  const outcome = against.length > 0 ? 'broken' : open.length > 0 ? 'undecided' : 'kept';
  const values = { grounds: against.map(({ values: { ground = '' } }) => ground).join('、') };
  return ruling({ seen: [{ rule: 'exclusions', outcome, ...(clause && { clause }), values }], against, open });
}
