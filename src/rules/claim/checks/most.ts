import type { LimitUse } from '../decision.ts';
import { benefitReason } from '../reason.ts';
import { paidFor, pastWithin } from '../spans.ts';
import type { BenefitView } from '../view.ts';
import { allRulings, type Ruling, ruling } from './ruling.ts';

/** A benefit that is paid for no more than so many claims over a span. */
export function most(view: BenefitView): Ruling {
  const { benefit, id } = view;
  return allRulings(
    (benefit.most ?? []).map(({ claims, per, clause = benefit.clause }) => {
      const used = pastWithin(view, per).filter((past) => paidFor(past, id)).length;
      const limit: LimitUse = {
        kind: 'claims',
        per,
        allowed: String(claims),
        used: String(used),
        taken: '0',
        remaining: String(Math.max(0, claims - used)),
        clause,
      };
      const against = used < claims ? [] : [benefitReason(view, 'claims-used', { allowed: String(claims) }, clause)];
      return ruling({ limits: [limit], against });
    }),
  );
}
