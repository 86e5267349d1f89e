import { plusDays } from '../../value/plain-date.ts';
import { coveragesOf, nearestCoverage } from '../coverage.ts';
import { benefitReason } from '../reason.ts';
import type { BenefitView } from '../view.ts';
import { allRulings, type Ruling, ruling } from './ruling.ts';

/** Whether the member took the benefit's plan, and whether it covers the day of the event. */
export function coverage(view: BenefitView): Ruling {
  const { benefit, scheme, situation } = view;
  const plan = scheme.plans[benefit.plan];
  const held = coveragesOf(situation.member, benefit.plan);
  const clause = plan?.clause ?? benefit.clause;
  const values = { plan: plan?.title ?? benefit.plan };
  const outcome = held.length > 0 ? 'kept' : 'broken';
  const ofPlan = ruling({
    seen: [{ rule: 'plan', outcome, clause, values }],
    against: held.length > 0 ? [] : [benefitReason(view, 'plan-not-taken', values, clause)],
  });
  return held.length === 0 ? ofPlan : allRulings([ofPlan, ofDay(view, values.plan)]);
}

function ofDay(view: BenefitView, plan: string): Ruling {
  const { event, scheme, situation, benefit } = view;
  const { clause } = scheme.coverage;
  if (event.day === undefined) {
    return ruling({
      seen: [{ rule: 'coverage', outcome: 'undecided', clause, values: { plan } }],
      open: [benefitReason(view, 'dates-missing', { fact: event.wanted }, clause)],
    });
  }
  const near = view.coverage ?? nearestCoverage(coveragesOf(situation.member, benefit.plan), event.day);
  if (near === undefined) return ruling({});
  const values = { plan, date: event.day, from: near.span.from, to: plusDays(near.span.to, -1) };
  const covered = view.coverage !== undefined;
  return ruling({
    seen: [{ rule: 'coverage', outcome: covered ? 'kept' : 'broken', clause, values }],
    against: covered ? [] : [benefitReason(view, 'outside-coverage', values, clause)],
  });
}
