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

/** The same that hold or not. Costs of a hospital are known only of a claim that states some column of money. */
export const hospitalYesNo: YesNoReaders<'recognised-hospital' | 'hospital-costs'> = {
  'recognised-hospital': ({ situation }) => situation.claim.recognisedHospital,
  'hospital-costs': ({ situation }) => hasHospitalCosts(situation.claim),
};

/** Nights in hospital, or the days that the claim itself states. */
export const hospitalCounts: CountReaders<'days'> = {
  days: ({ situation }) => daysInHospital(situation.claim, 'nights'),
};

/** By any column of money but the loss of property. A claim that states none has left it open; that there were none (a sudden death) it says by a cost of 0. */
function hasHospitalCosts({ costs }: Claim): boolean | undefined {
  const stated = Object.entries(costs).filter(([column]) => column !== 'loss');
  return stated.length === 0 ? undefined : stated.some(([, amount]) => exact(amount).greaterThan(0));
}
