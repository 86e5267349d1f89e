import type { Decimal } from 'decimal.js';
import { baseAmount } from '../benefit/base.ts';
import { compute } from '../benefit/compute.ts';
import { ZERO } from '../benefit/exact.ts';
import type { Surrounding } from '../benefit/operator.ts';
import type { Span } from '../scheme/amounts.ts';
import { holds } from './condition.ts';
import { renewedSince } from './coverage.ts';
import { counts, factOf } from './facts/facts.ts';
import { visitOf } from './facts/history-facts.ts';
import { seenFrom } from './other-claims.ts';
import { paidDaysIn } from './paid-days.ts';
import { sameDisease } from './same-disease.ts';
import { computedFor, hadOver, paidFor, pastWithin } from './spans.ts';
import type { CoveredView } from './view.ts';

/**
 * What the operators of a benefit may look at.
 *
 * @param base - what the computation begins with, in yuan; the running total where `accumulated`
 * @param used - days that former claims were paid for, where they are counted already
 */
export function surroundingOf(
  view: CoveredView,
  base: Decimal,
  accumulated: boolean,
  used?: Surrounding['daysPaid'],
): Surrounding {
  const { id, coverage, situation } = view;
  return {
    benefit: id,
    base,
    accumulated,
    claim: situation.claim,
    // What went before is looked through only where an operator asks: a claim is computed once for each that comes after it.
    get before() {
      // A frozen claim of a later event is among them: what it bore of a deductible once a period it has borne.
      return pastWithin(view, 'period').flatMap((past) => (computedFor(past, id) ? past.former : []));
    },
    baseOf: (claim) => startOf(view, claim),
    get visit() {
      return visitOf(view);
    },
    shares: coverage.shares,
    consecutivePeriods: coverage.consecutivePeriods,
    had: (benefit, over) => hadOver(view, [benefit], over),
    get instalments() {
      return instalmentsOf(view);
    },
    fact: (fact) => factOf(view, fact),
    count: (fact) => counts[fact](view),
    holds: (condition) => holds(condition, view),
    daysPaid: used ?? ((over) => daysPaid(view, over)),
  };
}

/** What the benefit's computation begins with for a claim, in yuan; zero where it states none of the columns. */
export function startOf({ benefit }: CoveredView, claim: CoveredView['situation']['claim']): Decimal {
  return (benefit.base && baseAmount(benefit.base, claim)) ?? ZERO;
}

function instalmentsOf(view: CoveredView): Surrounding['instalments'] {
  const { past, scheme, situation, coverage, id } = view;
  const paid = past.filter((each) => paidFor(each, id) && sameDisease(view, each.former.claim));
  const [first] = paid;
  const renewed =
    first === undefined || renewedSince({ scheme, member: situation.member }, coverage, first.day, paid.length);
  const inPeriod = pastWithin(view, 'period').some((each) => paid.includes(each));
  return { paid: paid.length, renewed, inPeriod };
}

/** Days that former claims were paid for: each is computed again, in order of event, with what those before it left. */
function daysPaid(view: CoveredView, over: Span): number {
  let paid = 0;
  for (const past of pastWithin(view, over).filter((each) => paidFor(each, view.id))) {
    const seen = seenFrom(view, past);
    const used = paid;
    const base = startOf(seen, past.former.claim);
    const surrounding = surroundingOf(seen, base, false, () => used);
    const place = { path: view.path, clause: view.benefit.clause };
    const steps = [...(view.benefit.eachVisit ?? []), ...(view.benefit.compute ?? [])];
    paid += paidDaysIn(compute(base, steps, surrounding, place).steps);
  }
  return paid;
}
