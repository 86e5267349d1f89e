import type { BenefitView, CoveredView } from '../view.ts';
import { conditions } from './conditions.ts';
import { coverage } from './coverage.ts';
import { coverageEnded } from './coverage-ended.ts';
import { firstDiagnosis } from './first-diagnosis.ts';
import { missingRules } from './missing-rules.ts';
import { most } from './most.ts';
import { once } from './once.ts';
import { papersOfBenefit } from './papers.ts';
import { patient } from './patient.ts';
import { allRulings, type Ruling } from './ruling.ts';
import { type Graded, waiting } from './waiting.ts';

/** What the rules say of one benefit before it is computed. */
export interface Checked extends Ruling {
  /** Within the waiting: the sum that is paid in its place. */
  readonly graded?: Graded;
}

/** Every rule of a benefit, in the order in which its reasons are told. */
export function checkBenefit(view: BenefitView): Checked {
  const waited = isCovered(view) ? waiting(view) : undefined;
  const rules = [
    coverage(view),
    coverageEnded(view),
    missingRules(view),
    patient(view),
    conditions(view),
    firstDiagnosis(view),
    ...(waited ? [waited] : []),
    once(view),
    most(view),
    papersOfBenefit(view),
  ];
  return { ...allRulings(rules), ...(waited?.graded && { graded: waited.graded }) };
}

/** Whether the benefit's plan has a coverage on the day of the event. */
export function isCovered(view: BenefitView): view is CoveredView {
  return view.coverage !== undefined;
}
