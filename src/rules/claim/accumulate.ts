import type { Decimal } from 'decimal.js';
import { less, lesser, wholeFen, ZERO } from '../benefit/exact.ts';
import type { Step } from '../benefit/step.ts';
import { wantingOf } from '../benefit/wanting.ts';
import { seenFrom } from './other-claims.ts';
import type { Past } from './past.ts';
import { computedFor, hadOf, pastWithin } from './spans.ts';
import type { CoveredView } from './view.ts';

type Over = 'period' | 'term';

interface Line {
  readonly amount: Decimal;
  readonly steps: readonly Step[];
}

/**
 * The running total of a benefit that accumulates: this claim's amount and that of every other claim of the benefit in the span that was computed, of an earlier
 * event, or of a later one where its decision is frozen. That is the law of frozen decisions: the formula runs over all events, whatever came in first.
 *
 * @param own - this claim's amount, in yuan
 * @param amountOf - the amount of another claim, seen among the others
 */
export function runningTotal(view: CoveredView, over: Over, own: Decimal, amountOf: (view: CoveredView) => Line): Line {
  const others = othersWithin(view, over);
  // Without steps of its own a claim's amount is its base, whatever stands around it: many claims of one member then take no time of many times many.
  const seen = (past: Past) => (view.benefit.eachVisit === undefined ? withClaim(view, past) : seenFrom(view, past));
  const lines = others.map((past) => amountOf(seen(past)));
  const amount = lines.reduce((sum, line) => sum.plus(line.amount), own);
  const { missing, unknown } = wantingOf(lines.flatMap(({ steps }) => steps));
  const step: Step = {
    operator: 'accumulated',
    path: `${view.path}.accumulate`,
    clause: view.benefit.clause,
    before: own.toFixed(),
    after: amount.toFixed(),
    by: { over, claims: String(others.length), earlier: String(others.filter(({ earlier }) => earlier).length) },
    ...(missing.length > 0 && { missing }),
    ...(unknown.length > 0 && { unknown }),
  };
  return { amount, steps: [step] };
}

/**
 * The formula over all events less what former claims have had of it, never below zero. What frozen decisions have had beyond it is overpaid: told, never taken back
 * silently.
 */
export function lessFormer(view: CoveredView, over: Over, formula: Decimal): Line & { readonly overpaid: Decimal } {
  const others = othersWithin(view, over);
  const had = sumHad(view, others);
  const frozen = sumHad(
    view,
    others.filter(({ former }) => former.frozen),
  );
  const amount = less(formula, had);
  // What was had is whole fen: beside the exact formula the half fen that an award was rounded up by would look like too much.
  const overpaid = lesser(less(had, wholeFen(formula)), frozen);
  const step: Step = {
    operator: 'former',
    path: `${view.path}.accumulate`,
    clause: view.benefit.clause,
    before: formula.toFixed(),
    after: amount.toFixed(),
    by: { over, had: had.toFixed(), ...(overpaid.isZero() ? {} : { overpaid: overpaid.toFixed() }) },
  };
  return { amount, steps: [step], overpaid };
}

function withClaim(view: CoveredView, { former }: Past): CoveredView {
  return { ...view, situation: { ...view.situation, claim: former.claim } };
}

/** The other claims of the benefit in the span that was computed. */
export function othersWithin(view: CoveredView, over: Over): readonly Past[] {
  return pastWithin(view, over).filter((past) => computedFor(past, view.id));
}

function sumHad({ id }: CoveredView, others: readonly Past[]): Decimal {
  return others.reduce((sum, { former }) => sum.plus(hadOf(former, [id])), ZERO);
}
