import { within } from '../../scheme/basics.ts';
import { mostDays } from '../../scheme/checks/days-of.ts';
import type { Waiting } from '../../scheme/waiting.ts';
import { type PlainDate, plusDays } from '../../value/plain-date.ts';
import { diseaseReadings } from '../disease-readings.ts';
import { diseaseNamed } from '../diseases.ts';
import { benefitReason, valueMissing } from '../reason.ts';
import { type CoveredView, dayOfEvent } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';
import { appliesTo, dayOfWaiting, type WaitingSpan, waitingSpan } from './waiting-rules.ts';

/** A sum in place of the benefit for an event on a certain day of the waiting. */
export interface Graded {
  readonly path: string;
  readonly clause: string;
  /** In yuan, or `missing`. */
  readonly fixed: string;
  readonly timesShares: boolean;
  readonly day: number;
  /** The reason that holds where the graded sum went to another benefit of the claim. */
  readonly otherwise: Ruling['against'];
}

/** What the rules of waiting say; with the graded sum where the event lies within a waiting period that has one. */
export interface WaitingRuling extends Ruling {
  readonly graded?: Graded;
}

interface RuleWithin extends WaitingSpan {
  readonly rule: Waiting;
  readonly place: number;
}

/**
 * Whether the event lies within the waiting of the coverage: of several rules the one that lasts longest is told. Where it is open which groups of diseases the
 * claim belongs to, every possible answer is tried: what all of them come to is taken (within 30 days of every illness and 60 of a critical one, day 30 is within
 * the waiting whichever it is), and only where they differ a reviewer must say.
 */
export function waiting(view: CoveredView): WaitingRuling {
  const { scheme, coverage } = view;
  if (coverage.waits && scheme.missing?.includes('waiting')) {
    return ruling({
      seen: [{ rule: 'waiting', outcome: 'undecided', values: {} }],
      open: [valueMissing('waiting', view.id)],
    });
  }
  const holding = (scheme.waiting ?? []).filter((rule) => appliesTo(rule, view) !== 'no');
  if (!coverage.waits || holding.length === 0)
    return ruling({ seen: [{ rule: 'waiting', outcome: 'no-rule', values: {} }] });
  const [first, ...others] = diseaseReadings(view).map((diseases) => byRules({ ...view, diseases }));
  if (first === undefined) return ruling({});
  return others.every((each) => outcomeOf(each) === outcomeOf(first)) ? shortest([first, ...others]) : open(view);
}

/** What a reading comes to, whichever rule it comes from. */
function outcomeOf({ against, open, graded }: WaitingRuling): string {
  if (graded !== undefined) return `graded ${graded.fixed} ${graded.timesShares}`;
  return against.length > 0 ? 'against' : open.length > 0 ? 'open' : 'kept';
}

/** Of several readings that come to the same the one whose waiting ends first: so long it lasts in each of them. */
function shortest(readings: readonly WaitingRuling[]): WaitingRuling {
  const until = ({ seen }: WaitingRuling) => String(seen[0]?.values.until ?? '');
  const [first] = readings.toSorted((one, other) =>
    until(one) < until(other) ? -1 : until(one) > until(other) ? 1 : 0,
  );
  return first ?? ruling({});
}

/** Of the rules that depend on the disease, the one that lasts longest: on it hangs what a reviewer must say. */
function open(view: CoveredView): WaitingRuling {
  const rules = (view.scheme.waiting ?? []).filter((rule) => appliesTo(rule, view) === 'perhaps');
  const [rule] = rules.toSorted((one, other) => mostDays(other) - mostDays(one));
  if (rule === undefined) return ruling({});
  const until = waitingSpan(rule, view)?.until;
  const values = {
    plan: view.coverage.plan,
    date: dayOfEvent(view),
    ...(until === undefined ? {} : { until: plusDays(until, -1) }),
  };
  return ruling({
    seen: [{ rule: 'waiting', outcome: 'undecided', clause: rule.clause, values }],
    open: [undecided(view, rule)],
  });
}

/** The waiting where it is known to which groups of diseases the claim belongs. */
function byRules(view: CoveredView): WaitingRuling {
  const holding = (view.scheme.waiting ?? []).flatMap((rule, index) =>
    appliesTo(rule, view) === 'yes' ? [{ rule, place: index + 1, span: waitingSpan(rule, view) }] : [],
  );
  const undated = holding.find(({ span }) => span === undefined);
  if (undated !== undefined) return withoutInvoice(view, undated.rule);
  const rules = holding
    .flatMap(({ span, ...each }): RuleWithin[] => (span === undefined ? [] : [{ ...each, ...span }]))
    .toSorted((one, other) => (one.until < other.until ? 1 : -1));
  const day = dayOfEvent(view);
  const [told] = rules;
  if (told === undefined) return ruling({ seen: [{ rule: 'waiting', outcome: 'no-rule', values: {} }] });
  const { rule, until } = told;
  const values = { plan: view.coverage.plan, date: day, until: plusDays(until, -1) };
  const outcome = day < until ? 'broken' : 'kept';
  const seen = [{ rule: 'waiting', outcome, clause: rule.clause, values }] as const;
  if (outcome === 'kept') return ruling({ seen });
  const against = [benefitReason(view, 'within-waiting', values, rule.clause)];
  const graded = gradedSum(told, day, against);
  return graded === undefined ? ruling({ seen, against }) : { ...ruling({ seen }), graded };
}

function gradedSum(
  { rule, place, start }: RuleWithin,
  date: PlainDate,
  otherwise: Ruling['against'],
): Graded | undefined {
  if (start === undefined) return undefined;
  const day = dayOfWaiting(rule, start, date);
  const index = (rule.graded ?? []).findIndex((each) => within(day, each.day));
  const band = rule.graded?.[index];
  if (band === undefined) return undefined;
  const path = `waiting[${place}].graded[${index + 1}]`;
  return { path, clause: rule.clause, fixed: band.fixed, timesShares: band.times === 'shares', day, otherwise };
}

function undecided(view: CoveredView, { clause }: Waiting) {
  if (view.diseases === undefined) return benefitReason(view, 'fact-unknown', { fact: 'disease' }, clause);
  return benefitReason(view, 'disease-needs-review', { disease: diseaseNamed(view.situation.claim) }, clause);
}

function withoutInvoice(view: CoveredView, { clause }: Waiting): Ruling {
  return ruling({
    seen: [{ rule: 'waiting', outcome: 'undecided', clause, values: { plan: view.coverage.plan } }],
    open: [benefitReason(view, 'dates-missing', { fact: 'invoice-date' }, clause)],
  });
}
