import { baseAmount, unstatedColumns } from '../benefit/base.ts';
import type { ConditionOutcome } from '../benefit/operator.ts';
import type { CostColumn } from '../scheme/amounts.ts';
import type { Bounds } from '../scheme/basics.ts';
import { within } from '../scheme/basics.ts';
import type { Condition } from '../scheme/condition.ts';
import { type ChoiceFact, type CountFact, choiceFacts, countFacts, type YesNoFact } from '../scheme/facts.ts';
import { asksForGrade } from '../scheme/hospital-levels.ts';
import { boundsText, withinMoney } from './bounds-text.ts';
import { choices, counts, yesNo, yesOrNo } from './facts/facts.ts';
import { computedFor, pastWithin } from './spans.ts';
import type { BenefitView } from './view.ts';

/** How one fact of a condition came out. */
export type FactOutcome =
  | { readonly fact: string; readonly outcome: 'holds' | 'unknown' }
  | { readonly fact: string; readonly outcome: 'fails'; readonly found: string; readonly wanted: string };

type AmountCondition = NonNullable<Condition['amounts']>[number];

/** Looks at every fact of a condition, in the order of the scheme. */
export function factsOf(condition: Condition, view: BenefitView): readonly FactOutcome[] {
  return Object.entries(condition).flatMap(([fact, wanted]): readonly FactOutcome[] => {
    if (wanted === undefined) return [];
    if (fact === 'amounts') return (wanted as AmountCondition[]).map((each) => amountOutcome(each, view));
    if (fact in choiceFacts) return [choiceOutcome(fact as ChoiceFact, wanted as readonly string[], view)];
    if (fact in countFacts) return [countOutcome(fact as CountFact, wanted as Bounds, view)];
    return [yesNoOutcome(fact as YesNoFact, wanted as boolean, view)];
  });
}

/** Whether a condition holds: not where one fact fails for sure, whatever else is unknown; undecided where the claim does not state one that decides. */
export function holds(condition: Condition, view: BenefitView): ConditionOutcome {
  const outcomes = factsOf(condition, view);
  const failing = outcomes.find((each) => each.outcome === 'fails');
  if (failing) return { holds: false, fact: failing.fact, found: failing.found, wanted: failing.wanted };
  const unknown = outcomes.filter((each) => each.outcome === 'unknown').map((each) => each.fact);
  return unknown.length > 0 ? { holds: undefined, unknown } : { holds: true };
}

function choiceOutcome(fact: ChoiceFact, wanted: readonly string[], view: BenefitView): FactOutcome {
  const found = choices[fact](view);
  // Of several groups of diseases one may still need a reviewer while the claim surely belongs to another; a hospital’s grade may be wanting.
  const open =
    (fact === 'disease' && wanted.some((group) => view.diseases?.get(group) === 'review')) ||
    (fact === 'hospital-level' && asksForGrade(found ?? [], wanted));
  if (found?.some((each) => wanted.includes(each))) return { fact, outcome: 'holds' };
  if (fact === 'disease' && view.diseases !== undefined && !open) return fails(fact, found ?? [], wanted);
  return found === undefined || open ? { fact, outcome: 'unknown' } : fails(fact, found, wanted);
}

function fails(fact: string, found: readonly string[], wanted: readonly string[]): FactOutcome {
  return { fact, outcome: 'fails', found: found.length > 0 ? found.join(', ') : '—', wanted: wanted.join(', ') };
}

function yesNoOutcome(fact: YesNoFact, wanted: boolean, view: BenefitView): FactOutcome {
  const found = yesNo[fact](view);
  if (found === undefined) return { fact, outcome: 'unknown' };
  return found === wanted
    ? { fact, outcome: 'holds' }
    : { fact, outcome: 'fails', found: yesOrNo(found), wanted: yesOrNo(wanted) };
}

function countOutcome(fact: CountFact, wanted: Bounds, view: BenefitView): FactOutcome {
  const found = counts[fact](view);
  if (found === undefined) return { fact, outcome: 'unknown' };
  if (within(found, wanted)) return { fact, outcome: 'holds' };
  return { fact, outcome: 'fails', found: String(found), wanted: boundsText(wanted) };
}

/** A sum of the claim; over a span that of the former claims of the benefit as well. */
function amountOutcome({ of, per = 'visit', is }: AmountCondition, view: BenefitView): FactOutcome {
  const { claim } = view.situation;
  const own = baseAmount(of, claim);
  if (own === undefined) return { fact: factOfColumns(unstatedColumns(of, claim)), outcome: 'unknown' };
  const fact = factOfColumns(of.add);
  const others = pastWithin(view, per).filter((each) => computedFor(each, view.id));
  const sum = others.reduce((total, { former }) => total.plus(baseAmount(of, former.claim) ?? 0), own);
  if (withinMoney(sum, is)) return { fact, outcome: 'holds' };
  return { fact, outcome: 'fails', found: sum.toFixed(), wanted: boundsText(is) };
}

function factOfColumns(columns: readonly CostColumn[]): string {
  return columns.map((column) => `cost:${column}`).join(' + ');
}
