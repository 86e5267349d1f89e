import { type ChoiceReaders, type CountReaders, oneWord } from './fact.ts';

/** Facts of a death, an injury or a disability. */
export const eventChoices: ChoiceReaders<'cause'> = { cause: ({ situation }) => oneWord(situation.claim.cause) };

/** The grade of a disability, 1 to 10, of which 1 is the gravest. */
export const eventCounts: CountReaders<'disability-grade'> = {
  'disability-grade': ({ situation }) => situation.claim.disabilityGrade,
};
