import type { ClaimEvent } from '../../scheme/event.ts';
import { endOfWaiting, makesWait, type Waiting } from '../../scheme/waiting.ts';
import { daysBetween, type PlainDate, plusDays } from '../../value/plain-date.ts';
import { termOf } from '../coverage.ts';
import type { CoveredView } from '../view.ts';

/** Events that come of an illness, which some schemes part by 普通病 and 重大病. */
const OF_ILLNESS: readonly ClaimEvent[] = [
  'hospitalisation',
  'outpatient',
  'diagnosis',
  'surgery',
  'child-illness',
  'hardship',
];

/** Whether a rule holds for the claim; `perhaps`: a disease decides that the claim does not state or that needs a reviewer. */
export type Applies = 'yes' | 'no' | 'perhaps';

/** Whether a rule of waiting holds for the claim: by plan, event and disease. */
export function appliesTo(rule: Waiting, view: CoveredView): Applies {
  if (!makesWait(rule) || rule.plans?.includes(view.coverage.plan) === false) return 'no';
  const byEvent = ofEvent(rule, view);
  const byDisease = rule.diseases === undefined ? 'yes' : amongGroups(rule.diseases, view);
  if (byEvent === 'no' || byDisease === 'no') return 'no';
  return byEvent === 'yes' && byDisease === 'yes' ? 'yes' : 'perhaps';
}

/** From when a rule counts, and when it ends. */
export interface WaitingSpan {
  /** First day of the count (day 0 where it is excluded). Absent where only the end of a waiting in months is on record: several days may lead to one end. */
  readonly start?: PlainDate;
  /** The first day after the waiting. */
  readonly until: PlainDate;
}

/** The waiting of a rule for a coverage. Undefined without the invoice's date. */
export function waitingSpan(rule: Waiting, { coverage, scheme, situation }: CoveredView): WaitingSpan | undefined {
  const term = termOf(scheme, situation.member, coverage).from;
  // A term of several years waits at its own start, not anew with each period.
  const period = term < situation.period.span.from ? term : situation.period.span.from;
  const stored = storedUntil(rule, { coverage, scheme, situation }, term);
  if (stored !== undefined) return storedSpan(rule, stored);
  const start = { 'coverage-start': term, 'period-start': period, 'invoice-date': coverage.invoicedOn }[rule.from];
  if (start === undefined) return undefined;
  return { start, until: endOfWaiting(rule, start) };
}

function storedSpan({ days, firstDay }: Waiting, until: PlainDate): WaitingSpan {
  return days === undefined ? { until } : { start: plusDays(until, -days - (firstDay === 'included' ? 0 : 1)), until };
}

/** What the first part of the coverage's term has on record for a rule: of several rules for the same events the one in the same place. */
function storedUntil(
  rule: Waiting,
  { coverage, scheme, situation }: Pick<CoveredView, 'coverage' | 'scheme' | 'situation'>,
  term: PlainDate,
): PlainDate | undefined {
  const { plan } = coverage;
  const first = situation.member.plans.find((each) => each.plan === plan && each.span.from === term) ?? coverage;
  const key = (events: readonly string[] | null | undefined) => JSON.stringify(events ?? null);
  const alike = (scheme.waiting ?? []).filter(
    (each) => makesWait(each) && (each.plans?.includes(plan) ?? true) && key(each.events) === key(rule.events),
  );
  const stored = (first.waitingUntil ?? []).filter(({ events }) => key(events) === key(rule.events));
  return stored[alike.indexOf(rule)]?.until ?? undefined;
}

/** Which day of the waiting a day is, as `graded` counts. */
export function dayOfWaiting({ firstDay }: Waiting, start: PlainDate, day: PlainDate): number {
  return daysBetween(start, day) + (firstDay === 'included' ? 1 : 0);
}

function ofEvent({ events }: Waiting, view: CoveredView): Applies {
  const { event } = view.situation.claim;
  if (events === undefined || events.includes(event)) return 'yes';
  if (!OF_ILLNESS.includes(event)) return 'no';
  const [common, critical] = [events.includes('illness'), events.includes('critical-illness')];
  if (common && critical) return 'yes';
  if (!common && !critical) return 'no';
  const isCritical = criticalIllness(view);
  if (isCritical === 'perhaps') return 'perhaps';
  return (isCritical === 'yes') === critical ? 'yes' : 'no';
}

function criticalIllness(view: CoveredView): Applies {
  const critical = Object.entries(view.scheme.diseases ?? {}).filter(([, group]) => group.critical === true);
  return critical.length === 0
    ? 'no'
    : amongGroups(
        critical.map(([id]) => id),
        view,
      );
}

function amongGroups(groups: readonly string[], { diseases }: CoveredView): Applies {
  if (diseases === undefined) return 'perhaps';
  const standings = groups.map((group) => diseases.get(group));
  if (standings.includes('in')) return 'yes';
  return standings.includes('review') ? 'perhaps' : 'no';
}
