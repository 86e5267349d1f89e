import { ofVisit } from './by-visit.ts';
import type { Operator } from './operator.ts';
import { rateAt } from './rate.ts';

/** `rateByVisit`: "rate by number of the visit" (Beijing 2008: 70 %, 60 %, from the third on 50 %). A `rate` that the visit chooses. */
export const rateByVisit: Operator<'rateByVisit'> = (amount, rates, { visit }, place) => {
  const { value, place: at } = ofVisit(rates, visit);
  return rateAt('rateByVisit', amount, value, place, [`rateByVisit[${at}]`], { rate: value, visit: String(visit) });
};
