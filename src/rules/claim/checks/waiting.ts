import { within } from '../../scheme/basics.ts';
import type { Waiting } from '../../scheme/waiting.ts';
import { type PlainDate, plusDays } from '../../value/plain-date.ts';
import { diseaseNamed } from '../diseases.ts';
import { benefitReason, valueMissing } from '../reason.ts';
import { type CoveredView, dayOfEvent } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';
import { type Applies, appliesTo, dayOfWaiting, waitingSpan } from './waiting-rules.ts';

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

export interface WaitingRuling extends Ruling {
  readonly graded?: Graded;
}

interface RuleWithin {
  readonly rule: Waiting;
  readonly place: number;
  readonly applies: Applies;
  readonly start: PlainDate;
  readonly until: PlainDate;
}

/** Whether the event lies within the waiting of the coverage: of several rules the one that lasts longest is told. */
export function waiting(view: CoveredView): WaitingRuling {
  const { scheme, coverage } = view;
  const rules = (scheme.waiting ?? []).map((rule, index) => ({
    rule,
    place: index + 1,
    applies: appliesTo(rule, view),
  }));
  const holding = rules.filter(({ applies }) => applies !== 'no');
  if (coverage.waits && scheme.missing?.includes('waiting')) {
    return ruling({
      seen: [{ rule: 'waiting', outcome: 'undecided', values: {} }],
      open: [valueMissing('waiting', view.id)],
    });
  }
  if (!coverage.waits || holding.length === 0)
    return ruling({ seen: [{ rule: 'waiting', outcome: 'no-rule', values: {} }] });
  const dated = holding.map((each) => ({ ...each, span: waitingSpan(each.rule, view) }));
  const undated = dated.find(({ span }) => span === undefined);
  if (undated !== undefined) return withoutInvoice(view, undated.rule);
  const spans = dated.flatMap(({ span, ...each }) => (span === undefined ? [] : [{ ...each, ...span }]));
  return byRules(
    view,
    spans.toSorted((one, other) => (one.until < other.until ? 1 : -1)),
  );
}

function byRules(view: CoveredView, rules: readonly RuleWithin[]): WaitingRuling {
  const day = dayOfEvent(view);
  const reached = rules.filter(({ until }) => day < until);
  const told = reached.find(({ applies }) => applies === 'yes') ?? reached[0] ?? rules[0];
  if (told === undefined) return ruling({});
  const { rule, until } = told;
  const values = { plan: view.coverage.plan, date: day, until: plusDays(until, -1) };
  const outcome = reached.length === 0 ? 'kept' : told.applies === 'yes' ? 'broken' : 'undecided';
  const seen = [{ rule: 'waiting' as const, outcome, clause: rule.clause, values } as const];
  if (outcome === 'kept') return ruling({ seen });
  if (outcome === 'undecided') return ruling({ seen, open: [undecided(view, rule)] });
  const against = [benefitReason(view, 'within-waiting', values, rule.clause)];
  const graded = gradedSum(told, day, against);
  return graded === undefined ? ruling({ seen, against }) : { ...ruling({ seen }), graded };
}

function gradedSum(
  { rule, place, start }: RuleWithin,
  date: PlainDate,
  otherwise: Ruling['against'],
): Graded | undefined {
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
