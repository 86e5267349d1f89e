import { exact } from '../../benefit/exact.ts';
import { daysBetween } from '../../value/plain-date.ts';
import type { Claim } from '../claim.ts';
import { type ChoiceReaders, type CountReaders, oneWord, type YesNoReaders } from './fact.ts';

/** Facts of the hospital and the stay. */
export const hospitalChoices: ChoiceReaders<'hospital-level' | 'hospital-area'> = {
  'hospital-level': ({ situation }) => oneWord(situation.claim.hospitalLevel),
  'hospital-area': ({ situation }) => oneWord(situation.claim.hospitalArea),
};

export const hospitalYesNo: YesNoReaders<'recognised-hospital' | 'hospital-costs'> = {
  'recognised-hospital': ({ situation }) => situation.claim.recognisedHospital,
  'hospital-costs': ({ situation }) => hasHospitalCosts(situation.claim),
};

export const hospitalCounts: CountReaders<'days'> = {
  days: ({ situation }) => daysOfStay(situation.claim),
};

/** Days in hospital as the papers state them; else the nights from the dates. */
export function daysOfStay({ days, admitted, discharged }: Claim): number | undefined {
  if (days !== undefined) return days;
  return admitted === undefined || discharged === undefined ? undefined : daysBetween(admitted, discharged);
}

/** Any column of money but the loss of property: who states none had no stay to pay for (a sudden death). */
function hasHospitalCosts({ costs }: Claim): boolean {
  return Object.entries(costs).some(([column, amount]) => column !== 'loss' && exact(amount).greaterThan(0));
}
