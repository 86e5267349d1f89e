import { ZERO } from '../benefit/exact.ts';
import { isWanting } from '../benefit/wanting.ts';
import { type Checked, checkBenefit, isCovered } from './checks/benefit-checks.ts';
import { type Computation, computeBenefit } from './computation.ts';
import type { Award, RuleSeen } from './decision.ts';
import { gradedSum } from './graded.ts';
import { clausesOf, inferredOf } from './inferred.ts';
import { caps } from './limits/caps.ts';
import { toFen } from './limits/fen.ts';
import { type Limited, limitedBy, yuanText } from './limits/limited.ts';
import { notWith } from './limits/not-with.ts';
import { usedBy } from './limits/use.ts';
import type { BenefitView, CoveredView } from './view.ts';
import { wantingReasons, zeroReasons } from './wanting-reasons.ts';

/** One benefit decided, with what only the decision as a whole asks for. */
export interface Judged {
  readonly award: Award;
  readonly seen: readonly RuleSeen[];
  /** In yuan. */
  readonly overpaid: Computation['overpaid'];
  /** A cap, a limit or another benefit took something of it. */
  readonly cut: boolean;
  /** It paid, or would have paid, the graded sum of the waiting. */
  readonly graded: boolean;
}

type Outcome = Pick<Award, 'state' | 'reasons' | 'steps' | 'limits'> & {
  readonly amount: Computation['amount'];
  readonly overpaid?: Computation['overpaid'];
  readonly cut?: boolean;
};

/**
 * Decides one benefit: its rules first; where none speaks against it the computation, then whole fen, then what excludes or limits it.
 *
 * @param gradedGone - whether another benefit of the claim took the graded sum of the waiting
 * @param ofClaim - clauses of the claim's own rules, such as its deadline
 */
export function judge(view: BenefitView, gradedGone: boolean, ofClaim: readonly string[]): Judged {
  const checked = checkBenefit(view);
  const outcome = outcomeOf(view, checked, gradedGone);
  const { amount, overpaid = ZERO, cut = false, steps, state, reasons } = outcome;
  const limits = usedBy(outcome.limits, amount);
  const used = [
    view.benefit.clause,
    ...clausesOf(steps),
    ...limits.map(({ clause }) => clause),
    ...checked.seen
      .filter(({ rule, outcome: seen }) => rule === 'waiting' && seen !== 'no-rule' && seen !== 'not-given')
      .map(({ clause }) => clause),
    ...ofClaim,
  ];
  const award: Award = {
    benefit: view.id,
    amount: yuanText(amount),
    state,
    reasons,
    steps,
    limits,
    inferred: inferredOf(view.scheme, used),
    endsCoverage: view.benefit.endsCoverage === true && amount.greaterThan(0),
  };
  return { award, seen: checked.seen, overpaid, cut, graded: isGraded(outcome) };
}

function isGraded({ steps, amount }: Outcome): boolean {
  return amount.greaterThan(0) && steps.some(({ operator }) => operator === 'graded');
}

function outcomeOf(view: BenefitView, checked: Checked, gradedGone: boolean): Outcome {
  const { against, open, graded, limits } = checked;
  const nothing = { amount: ZERO, steps: [], limits };
  const refused = graded !== undefined && gradedGone ? [...against, ...graded.otherwise] : against;
  if (refused.length > 0) return { ...nothing, state: 'none', reasons: refused };
  if (open.length > 0 || !isCovered(view)) return { ...nothing, state: 'held', reasons: open };
  const computed = computeBenefit(view);
  const result = graded === undefined ? computed : gradedSum(view, graded, computed);
  const { steps, overpaid } = result;
  const told = { ...nothing, steps, overpaid };
  if (isWanting(steps)) return { ...told, state: 'held', reasons: wantingReasons(view, steps) };
  if (result.amount.isZero()) return { ...told, state: 'none', reasons: zeroReasons(view, steps) };
  return limitedOutcome(view, result, limits);
}

function limitedOutcome(view: CoveredView, { amount, steps, overpaid }: Computation, limits: Award['limits']): Outcome {
  const limited = limitedAmount(view, toFen(view, amount));
  const told = { steps: [...steps, ...limited.steps], limits: [...limits, ...limited.limits], overpaid };
  if (limited.open.length > 0) return { ...told, amount: ZERO, state: 'held', reasons: limited.open };
  const cut = limited.cuts.length > 0;
  if (limited.amount.isZero()) {
    const reasons = cut ? limited.cuts : zeroReasons(view, steps);
    return { ...told, amount: ZERO, state: 'none', reasons, cut };
  }
  return { ...told, amount: limited.amount, state: cut ? 'reduced' : 'paid', reasons: limited.cuts, cut };
}

/** What benefits that exclude this one, and its caps, leave of an amount in whole fen. */
export function limitedAmount(view: CoveredView, amount: Limited): Limited {
  return [notWith, caps].reduce((before, limit) => limitedBy(before, (left) => limit(view, left)), amount);
}
