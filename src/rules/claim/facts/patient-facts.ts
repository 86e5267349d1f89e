import { ageOn, type PlainDate } from '../../value/plain-date.ts';
import type { Claim } from '../claim.ts';
import type { BenefitView } from '../view.ts';
import { type ChoiceReaders, type CountReaders, oneWord, type YesNoReaders } from './fact.ts';

/** Facts of the patient, who is the member himself where the claim names nobody else. */
export const patientChoices: ChoiceReaders<'relation' | 'parents'> = {
  relation: ({ situation }) => oneWord(relationOf(situation.claim)),
  parents: ({ situation }) => oneWord(situation.claim.parents),
};

/** What the claim states of a child. */
export const patientYesNo: YesNoReaders<'only-child'> = {
  'only-child': ({ situation }) => situation.claim.onlyChild,
};

/**
 * Completed years of the patient on the day of the event, and days for which a child's parents have been enrolled. The member's age stands only for a patient
 * who is he.
 */
export const patientCounts: CountReaders<'age' | 'parents-enrolled-days'> = {
  age: (view) => {
    const birthDate = birthDateOf(view);
    return birthDate === undefined || view.event.day === undefined ? undefined : ageOn(birthDate, view.event.day);
  },
  'parents-enrolled-days': ({ situation }) => situation.claim.parentsEnrolledDays,
};

/** Of the patient to the member. Undefined where a patient is given whose relation nobody states. */
export function relationOf(claim: Claim): Claim['relation'] {
  if (claim.relation !== undefined) return claim.relation;
  if (claim.event === 'child-illness') return 'child';
  return claim.patientBirthDate === undefined ? 'member' : undefined;
}

function birthDateOf({ situation: { claim, member } }: BenefitView): PlainDate | undefined {
  return claim.patientBirthDate ?? (relationOf(claim) === 'member' ? member.birthDate : undefined);
}
