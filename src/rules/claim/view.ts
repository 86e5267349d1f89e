import type { Benefit } from '../scheme/benefits.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { ClaimSituation, CoveredPlan, FormerAward } from './claim.ts';
import { coverageOn } from './coverage.ts';
import { type DiseaseStandings, diseasesOf } from './diseases.ts';
import { eventDay, type StatedDay } from './event-day.ts';
import { type Past, pastOf } from './past.ts';

/** A claim as its rules see it: the situation, and what follows from it before any rule is asked. */
export interface ClaimView {
  readonly scheme: Scheme;
  readonly situation: ClaimSituation;
  readonly event: StatedDay;
  /** How it stands to each group of diseases. */
  readonly diseases: DiseaseStandings;
  /** Former claims that count, in order of event. */
  readonly past: readonly Past[];
}

/** One benefit that the claim may have. */
export interface BenefitView extends ClaimView {
  readonly id: string;
  readonly benefit: Benefit;
  /** The way to it in the scheme: `benefits.hospital`. */
  readonly path: string;
  /** The coverage of its plan on the day of the event. */
  readonly coverage: CoveredPlan | undefined;
  /** What this claim has from other benefits, as far as they are decided. */
  readonly alongside: readonly FormerAward[];
}

/** A view with a coverage: what a computation needs. */
export interface CoveredView extends BenefitView {
  readonly coverage: CoveredPlan;
}

/** @param past - where it is known already, in order of event */
export function claimView(scheme: Scheme, situation: ClaimSituation, past = pastOf(scheme, situation)): ClaimView {
  return {
    scheme,
    situation,
    event: eventDay(scheme, situation.claim),
    diseases: diseasesOf(scheme, situation.claim),
    past,
  };
}

/** @param id - of one of the scheme's benefits */
export function benefitView(view: ClaimView, id: string, alongside: readonly FormerAward[] = []): BenefitView {
  const benefit = view.scheme.benefits?.[id];
  if (benefit === undefined) throw new RangeError(`no benefit ${id}`);
  const { day } = view.event;
  const coverage = day === undefined ? undefined : coverageOn(view.situation.member, benefit.plan, day);
  const { scheme, situation, event, diseases, past } = view;
  return { scheme, situation, event, diseases, past, id, benefit, path: `benefits.${id}`, coverage, alongside };
}

/** The day of the event of a claim that states it; its rules have held all others. */
export function dayOfEvent({ event, situation }: ClaimView): PlainDate {
  return event.day ?? situation.claim.applied;
}
