import type { Deadline } from '../../scheme/claims.ts';
import { claimReason } from '../reason.ts';
import type { ClaimView } from '../view.ts';
import { lastDay } from './last-day.ts';
import { allRulings, noRule, type Ruling, ruling } from './ruling.ts';

/** Whether the claim came in time: of several deadlines that hold for its event all must be kept. */
export function deadlines(view: ClaimView): Ruling {
  const { claims } = view.scheme;
  const { event } = view.situation.claim;
  const holding = (claims?.deadlines ?? []).filter(({ events }) => events?.includes(event) ?? true);
  if (claims === undefined || holding.length === 0) return noRule(view.scheme, 'deadline', claims?.clause);
  return allRulings(holding.map((each) => ruleOf(view, each, each.clause ?? claims.clause)));
}

function ruleOf(view: ClaimView, deadline: Deadline, clause: string): Ruling {
  const { applied } = view.situation.claim;
  const end = lastDay(view, deadline, applied);
  if (end.last === undefined) {
    const open =
      end.wanting === 'day'
        ? claimReason('dates-missing', { fact: end.fact }, clause)
        : claimReason('calendar-missing', { year: String(end.year) }, clause);
    return ruling({
      seen: [{ rule: 'deadline', outcome: 'undecided', clause, values: { date: applied } }],
      open: [open],
    });
  }
  if (end.last === 'not-yet') {
    return ruling({ seen: [{ rule: 'deadline', outcome: 'kept', clause, values: { date: applied } }] });
  }
  const values = { date: applied, last: end.last };
  if (applied <= end.last) return ruling({ seen: [{ rule: 'deadline', outcome: 'kept', clause, values }] });
  const late = [claimReason('past-deadline', values, clause)];
  return ruling({
    seen: [{ rule: 'deadline', outcome: 'broken', clause, values }],
    ...(deadline.late === 'hold' ? { open: late } : { against: late }),
  });
}
