import { type FactOutcome, factsOf } from '../condition.ts';
import type { Reason } from '../decision.ts';
import { diseaseNamed } from '../diseases.ts';
import { benefitReason } from '../reason.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** Whether the facts hold that the benefit depends on: each that fails and each that is not stated by itself. */
export function conditions(view: BenefitView): Ruling {
  const outcomes = factsOf(view.benefit.when ?? {}, view);
  return ruling({
    against: outcomes.flatMap((each) => (each.outcome === 'fails' ? [failing(view, each)] : [])),
    open: outcomes.flatMap((each) => (each.outcome === 'unknown' ? [unknown(view, each.fact)] : [])),
  });
}

function failing(view: BenefitView, { fact, found, wanted }: FactOutcome & { outcome: 'fails' }): Reason {
  if (fact !== 'disease') return benefitReason(view, 'condition-not-met', { fact, found, wanted });
  return benefitReason(
    view,
    'disease-not-covered',
    { disease: diseaseNamed(view.situation.claim) },
    clauseOfGroups(view),
  );
}

function unknown(view: BenefitView, fact: string): Reason {
  if (fact !== 'disease' || view.diseases === undefined) return benefitReason(view, 'fact-unknown', { fact });
  return benefitReason(
    view,
    'disease-needs-review',
    { disease: diseaseNamed(view.situation.claim) },
    clauseOfGroups(view),
  );
}

/** The clause that names the diseases: of the first group that the benefit asks for. */
function clauseOfGroups({ benefit, scheme }: BenefitView): string {
  const [group = ''] = benefit.when?.disease ?? [];
  return scheme.diseases?.[group]?.clause ?? benefit.clause;
}
