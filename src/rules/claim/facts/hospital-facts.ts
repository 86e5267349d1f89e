import { daysInHospital } from '../../benefit/days-in-hospital.ts';
import { exact } from '../../benefit/exact.ts';
import { levelsHeld } from '../../scheme/hospital-levels.ts';
import type { Claim } from '../claim.ts';
import { type ChoiceReaders, type CountReaders, oneWord, type YesNoReaders } from './fact.ts';

/** Facts of the hospital and the stay. */
export const hospitalChoices: ChoiceReaders<'hospital-level' | 'hospital-area'> = {
  'hospital-level': ({ situation: { claim } }) => claim.hospitalLevel && levelsHeld(claim.hospitalLevel),
  'hospital-area': ({ situation }) => oneWord(situation.claim.hospitalArea),
};

export const hospitalYesNo: YesNoReaders<'recognised-hospital' | 'hospital-costs'> = {
  'recognised-hospital': ({ situation }) => situation.claim.recognisedHospital,
  'hospital-costs': ({ situation }) => hasHospitalCosts(situation.claim),
};

export const hospitalCounts: CountReaders<'days'> = {
  days: ({ situation }) => daysInHospital(situation.claim, 'nights'),
};

/** Any column of money but the loss of property: who states none had no stay to pay for (a sudden death). */
function hasHospitalCosts({ costs }: Claim): boolean {
  return Object.entries(costs).some(([column, amount]) => column !== 'loss' && exact(amount).greaterThan(0));
}
