import { comparisonTexts, sumTexts } from '../../io/report/text/reconcile-texts.ts';
import type { Side } from '../../rules/fund/reconcile/difference.ts';
import { type Fen, fen, type Yuan, yuan } from '../../rules/value/money.ts';
import type { Language } from '../../rules/value/text.ts';

/** A sum of a comparison as it is told, with what it lacks of the sum before it; null where it stands against none. */
export interface SideLine {
  readonly label: string;
  readonly amount: Yuan;
  readonly difference: Yuan | null;
}

/** A comparison as it is told. */
export interface ToldSide {
  readonly title: string;
  readonly equal: boolean;
  readonly lines: readonly SideLine[];
}

/** The sums of a comparison one after another, each against the one before. What was brought in is no side of its own: it counts with what is due. */
export function toldSide({ id, sums, equal }: Side, language: Language): ToldSide {
  let against: Fen | undefined;
  const lines = sums.map(({ sum, amount }) => {
    const value = fen(amount);
    const label = sumTexts[sum][language];
    if (sum === 'brought') {
      against = (against ?? 0n) + value;
      return { label, amount, difference: null };
    }
    const difference = against === undefined ? null : yuan(against - value);
    against = value;
    return { label, amount, difference };
  });
  return { title: comparisonTexts[id][language], equal, lines };
}
