import { claimReason } from '../reason.ts';
import type { ClaimView } from '../view.ts';
import { dayInPeriod } from './last-day.ts';
import { noRule, type Ruling, ruling } from './ruling.ts';

/** Whether claims of the period were taken already when it was handed in. */
export function opening(view: ClaimView): Ruling {
  const { opens, clause: general } = view.scheme.claims ?? {};
  if (opens === undefined) return noRule(view.scheme, 'opening', general);
  const clause = opens.clause ?? general;
  const values = { date: view.situation.claim.applied, first: dayInPeriod(view, opens.on, opens.year) };
  const kept = values.first <= values.date;
  return ruling({
    seen: [{ rule: 'opening', outcome: kept ? 'kept' : 'broken', ...(clause && { clause }), values }],
    against: kept ? [] : [claimReason('not-open-yet', values, clause)],
  });
}
