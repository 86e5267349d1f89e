import type { Notice } from '../../scheme/claims.ts';
import { claimReason } from '../reason.ts';
import type { ClaimView } from '../view.ts';
import { type LastDay, lastDay } from './last-day.ts';
import { allRulings, noRule, type Ruling, ruling } from './ruling.ts';

/** Whether the union was told of the event in time: of several rules that hold for the event all must be kept. */
export function notices(view: ClaimView): Ruling {
  const { claims } = view.scheme;
  const { event } = view.situation.claim;
  const holding = (claims?.notices ?? []).filter(({ events }) => events?.includes(event) ?? true);
  if (claims !== undefined && holding.length > 0)
    return allRulings(holding.map((each) => ruleOf(view, each, each.clause ?? claims.clause)));
  // few schemes have such a rule: nothing is told of where there is none, as nothing is asked
  const none = noRule(view.scheme, 'notice', claims?.clause);
  return none.seen.some(({ outcome }) => outcome === 'not-given') ? none : ruling({});
}

/**
 * The day of telling where the claim states it. Where it does not, the union knew at the latest when the claim was handed in: in time for sure where that was in time,
 * else nobody can tell, and nothing is guessed.
 */
function ruleOf(view: ClaimView, notice: Notice, clause: string): Ruling {
  const { applied, notified } = view.situation.claim;
  const date = notified === undefined || applied < notified ? applied : notified;
  const end = lastDay(view, notice, date);
  if (end.last === undefined) return undecided(date, end, clause);
  const values = end.last === 'not-yet' ? { date } : { date, last: end.last };
  if (end.last === 'not-yet' || date <= end.last)
    return ruling({ seen: [{ rule: 'notice', outcome: 'kept', clause, values }] });
  if (notified === undefined) {
    const open = [claimReason('dates-missing', { fact: 'notified' }, clause)];
    return ruling({ seen: [{ rule: 'notice', outcome: 'undecided', clause, values: { last: end.last } }], open });
  }
  const late = [claimReason('past-notice', { date, last: end.last }, clause)];
  return ruling({
    seen: [{ rule: 'notice', outcome: 'broken', clause, values }],
    ...(notice.late === 'hold' ? { open: late } : { against: late }),
  });
}

function undecided(date: string, end: Extract<LastDay, { last: undefined }>, clause: string): Ruling {
  const open =
    end.wanting === 'day'
      ? claimReason('dates-missing', { fact: end.fact }, clause)
      : claimReason('calendar-missing', { year: String(end.year) }, clause);
  return ruling({ seen: [{ rule: 'notice', outcome: 'undecided', clause, values: { date } }], open: [open] });
}
