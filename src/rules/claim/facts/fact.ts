import type { ChoiceFact, CountFact, YesNoFact } from '../../scheme/facts.ts';
import type { BenefitView } from '../view.ts';

/** Words of the scheme language: several where a claim may have several, none where it is known that there is none; undefined where the claim does not state it. */
export type ChoiceReader = (view: BenefitView) => readonly string[] | undefined;
/** Whether it holds; undefined where the claim does not state it. */
export type YesNoReader = (view: BenefitView) => boolean | undefined;
/** A whole number; undefined where the claim does not state it. */
export type CountReader = (view: BenefitView) => number | undefined;

/** A reader for each of some facts with a choice of words. */
export type ChoiceReaders<Names extends ChoiceFact> = Readonly<Record<Names, ChoiceReader>>;
/** A reader for each of some facts that hold or not. */
export type YesNoReaders<Names extends YesNoFact> = Readonly<Record<Names, YesNoReader>>;
/** A reader for each of some facts that are whole numbers. */
export type CountReaders<Names extends CountFact> = Readonly<Record<Names, CountReader>>;

/** A single word as the list that a fact gives. */
export function oneWord(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}
