import type { Decimal } from 'decimal.js';
import { compute } from '../benefit/compute.ts';
import { exact, less, ZERO } from '../benefit/exact.ts';
import type { Step } from '../benefit/step.ts';
import { othersWithin } from './accumulate.ts';
import { hadOf } from './spans.ts';
import { surroundingOf } from './surrounding.ts';
import type { CoveredView } from './view.ts';

/** A running total with what the formula makes of it, in yuan. */
export interface Accumulated {
  readonly over: 'period' | 'term';
  /** This claim's part of the total. */
  readonly own: Decimal;
  readonly total: Decimal;
  readonly formula: Decimal;
}

/** What may bound the amount, with what its line of the trace says of it. */
type Bound = readonly [amount: Decimal, by: Step['by']];

/**
 * What a claim for which a person set limits aside adds by its own event: the formula over all events less that over the others, so that it does not take up what the limits
 * kept from those. Never more than its base, nor more than all that was paid leaves of the formula; never less than it has within the limits.
 */
export function ownEvent(view: CoveredView, { over, own, total, formula }: Accumulated) {
  const { id, benefit, path, situation } = view;
  const others = othersWithin(view, over);
  const had = others.reduce((sum, { former }) => {
    return sum.plus(hadOf({ awards: former.whole ?? former.awards }, [id]));
  }, ZERO);
  const ofOthers = others.length === 0 ? ZERO : formulaOf(view, total.minus(own));
  const bounds: Bound[] = [
    [less(formula, had), { over, had: had.toFixed() }],
    [less(formula, ofOthers), { over, others: ofOthers.toFixed() }],
    ...(benefit.base === undefined ? [] : [[own, { over }] as const]),
  ];
  const least = bounds.reduce((one, other) => (other[0].lessThan(one[0]) ? other : one));
  const within = hadOf({ awards: situation.within ?? [] }, [id]);
  const [amount, by]: Bound = within.greaterThan(least[0]) ? [within, { over }] : least;
  const step: Step = {
    operator: 'former',
    path: `${path}.accumulate`,
    clause: benefit.clause,
    before: formula.toFixed(),
    after: amount.toFixed(),
    by,
  };
  return { amount: exact(amount), steps: [step], overpaid: ZERO };
}

function formulaOf(view: CoveredView, total: Decimal): Decimal {
  const { benefit, path } = view;
  const place = { path: `${path}.compute`, clause: benefit.clause };
  return compute(total, benefit.compute ?? [], surroundingOf(view, total, true), place).amount;
}
