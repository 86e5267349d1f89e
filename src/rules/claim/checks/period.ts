import { plusDays } from '../../value/plain-date.ts';
import { dayOf } from '../event-day.ts';
import { claimReason } from '../reason.ts';
import type { ClaimView } from '../view.ts';
import { noRule, type Ruling, ruling } from './ruling.ts';

/** Whether the claim belongs to the period that it is decided in, by the day that the scheme goes by. */
export function period({ scheme, situation }: ClaimView): Ruling {
  if (scheme.claims === undefined) return noRule(scheme, 'period');
  const { periodBy, clause } = scheme.claims;
  const stated = dayOf(scheme, situation.claim, periodBy);
  const { span } = situation.period;
  const spanTold = { from: span.from, to: plusDays(span.to, -1) };
  if (stated.day === undefined) {
    return ruling({
      seen: [{ rule: 'period', outcome: 'undecided', clause, values: spanTold }],
      open: [claimReason('dates-missing', { fact: stated.wanted }, clause)],
    });
  }
  const values = { date: stated.day, ...spanTold };
  const kept = span.from <= stated.day && stated.day < span.to;
  return ruling({
    seen: [{ rule: 'period', outcome: kept ? 'kept' : 'broken', clause, values }],
    against: kept ? [] : [claimReason('wrong-period', values, clause)],
  });
}
