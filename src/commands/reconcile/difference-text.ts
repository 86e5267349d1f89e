import { reconcileTexts } from '../../io/report/text/reconcile-texts.ts';
import type { Difference } from '../../rules/fund/reconcile/difference.ts';
import { type DifferenceKind, differenceDefinition } from '../../rules/fund/reconcile/difference-kinds.ts';
import { fen } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { sumText } from '../scheme/sum-text.ts';

/** One sentence on a difference: what it is of, and what it comes to. */
export function differenceText({ kind, unit, amount, parameters }: Difference, language: Language): string {
  return fill(differenceDefinition(kind).message, language, {
    unit: unit?.name ?? reconcileTexts.ofNobody[language],
    ...parameters,
    amount: sumText(fen(amount)),
  });
}

/** What a kind of difference is called. */
export function kindTitle(kind: DifferenceKind, language: Language): string {
  return differenceDefinition(kind).title[language];
}

/** Whether a difference is carried over as what is owed when the period is closed, so that it keeps no period open. */
export function isCarried({ kind }: Pick<Difference, 'kind'>): boolean {
  return differenceDefinition(kind).carried;
}
