import { groupsOf } from '../diseases.ts';
import { type ChoiceReaders, oneWord, type YesNoReaders } from './fact.ts';

/** Facts of the illness. A disease of which a reviewer must first say whether it belongs to a group is not stated, unless it surely belongs to another. */
export const illnessChoices: ChoiceReaders<'severity' | 'disease' | 'treatment'> = {
  severity: ({ situation }) => oneWord(situation.claim.severity),
  disease: ({ diseases }) => {
    const groups = groupsOf(diseases);
    return groups.length === 0 && [...(diseases?.values() ?? ['review'])].includes('review') ? undefined : groups;
  },
  treatment: ({ situation }) => situation.claim.treatments,
};

/** What the claim states of the illness's history; nothing is taken for granted where it states nothing. */
export const illnessYesNo: YesNoReaders<'pre-existing' | 'first-diagnosis'> = {
  'pre-existing': ({ situation }) => situation.claim.preExisting,
  'first-diagnosis': ({ situation }) => situation.claim.firstDiagnosis,
};
