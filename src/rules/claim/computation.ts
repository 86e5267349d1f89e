import type { Decimal } from 'decimal.js';
import { baseStep } from '../benefit/base.ts';
import { compute } from '../benefit/compute.ts';
import { ZERO } from '../benefit/exact.ts';
import type { Step } from '../benefit/step.ts';
import { isWanting } from '../benefit/wanting.ts';
import { lessFormer, runningTotal } from './accumulate.ts';
import { missingPart, missingStep } from './missing-parts.ts';
import { ownEvent } from './own-event.ts';
import { surroundingOf } from './surrounding.ts';
import type { CoveredView } from './view.ts';

/** What a benefit's computation comes to before limits, in yuan, exact, with its trace. */
export interface Computation {
  readonly amount: Decimal;
  readonly steps: readonly Step[];
  /** What frozen decisions have had beyond the formula over all events. */
  readonly overpaid: Decimal;
}

/** Runs a benefit's computation: on this claim, or on the running total less what former claims have had. It ends where a value or a fact is wanting. */
export function computeBenefit(view: CoveredView): Computation {
  const { benefit, path } = view;
  const own = visitAmount(view);
  if (isWanting(own.steps)) return own;
  const over = benefit.accumulate ?? 'visit';
  const total = over === 'visit' ? undefined : runningTotal(view, over, own.amount, visitAmount);
  const start = total ?? { amount: own.amount, steps: [] };
  const steps = [...own.steps, ...start.steps];
  if (isWanting(start.steps)) return { amount: ZERO, steps, overpaid: ZERO };
  const place = { path: `${path}.compute`, clause: benefit.clause };
  const missing = missingPart(view, 'compute');
  if (missing !== undefined) {
    // A base of no columns says nothing where there is nothing to compute.
    const before = benefit.base === undefined && benefit.eachVisit === undefined ? [] : steps;
    const line = missingStep('compute', place, start.amount.toFixed(), missing);
    return { amount: ZERO, steps: [...before, line], overpaid: ZERO };
  }
  const surrounding = surroundingOf(view, start.amount, total !== undefined);
  const formula = compute(start.amount, benefit.compute ?? [], surrounding, place);
  steps.push(...formula.steps);
  if (over === 'visit' || isWanting(formula.steps)) return { amount: formula.amount, steps, overpaid: ZERO };
  const accumulated = { over, own: own.amount, total: start.amount, formula: formula.amount };
  const left =
    view.situation.within === undefined ? lessFormer(view, over, formula.amount) : ownEvent(view, accumulated);
  return { ...left, steps: [...steps, ...left.steps] };
}

/** The base of one claim and the steps that run on each visit by itself. */
function visitAmount(view: CoveredView): Computation {
  const { benefit, path, situation } = view;
  const place = { path: `${path}.base`, clause: benefit.clause };
  const base = baseStep(benefit.base, situation.claim, place);
  const missing = missingPart(view, 'base') ?? missingPart(view, 'eachVisit');
  if (missing !== undefined) {
    return {
      amount: ZERO,
      steps: [missingStep(missing.endsWith('.base') ? 'base' : 'compute', place, '0', missing)],
      overpaid: ZERO,
    };
  }
  if (isWanting([base.step]) || benefit.eachVisit === undefined) {
    return { amount: base.amount, steps: [base.step], overpaid: ZERO };
  }
  const surrounding = surroundingOf(view, base.amount, false);
  const visit = compute(base.amount, benefit.eachVisit, surrounding, { ...place, path: `${path}.eachVisit` });
  return { amount: visit.amount, steps: [base.step, ...visit.steps], overpaid: ZERO };
}
