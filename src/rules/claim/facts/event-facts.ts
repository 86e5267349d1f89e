import { type ChoiceReaders, type CountReaders, oneWord } from './fact.ts';

/** Facts of a death, an injury or a disability. */
export const eventChoices: ChoiceReaders<'cause'> = { cause: ({ situation }) => oneWord(situation.claim.cause) };

export const eventCounts: CountReaders<'disability-grade'> = {
  'disability-grade': ({ situation }) => situation.claim.disabilityGrade,
};
