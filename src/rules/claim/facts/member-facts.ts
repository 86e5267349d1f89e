import { type ChoiceReaders, oneWord, type YesNoReaders } from './fact.ts';

/** Facts of the member and the unit. The insurance is that of the claim where it states one: a member may have changed it since he was enrolled. */
export const memberChoices: ChoiceReaders<'insurance' | 'unit-kind' | 'staff-kind' | 'sex'> = {
  insurance: ({ situation: { claim, member } }) => oneWord(claim.insurance ?? member.insurance),
  'unit-kind': ({ situation }) => oneWord(situation.member.unitKind),
  'staff-kind': ({ situation }) => oneWord(situation.member.staffKind),
  sex: ({ situation }) => oneWord(situation.member.sex),
};

/** Whether the member is in hardship (困难职工) or a model worker (劳模), as far as that is known. */
export const memberYesNo: YesNoReaders<'hardship' | 'model-worker'> = {
  hardship: ({ situation }) => situation.member.hardship,
  'model-worker': ({ situation }) => situation.member.modelWorker,
};
