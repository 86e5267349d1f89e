import { daysBetween } from '../../value/plain-date.ts';
import { termOf } from '../coverage.ts';
import { type ChoiceReaders, type CountReaders, oneWord } from './fact.ts';

/** Facts of the coverage of the benefit's plan on the day of the event. */
export const coverageChoices: ChoiceReaders<'renewal'> = {
  renewal: ({ coverage }) => oneWord(coverage?.renewal),
};

/** The same that are numbers. The day of coverage counts from the first day of the term, that being day 1, also where the member changed his unit within it. */
export const coverageCounts: CountReaders<'shares' | 'consecutive-periods' | 'day-of-coverage'> = {
  shares: ({ coverage }) => coverage?.shares,
  'consecutive-periods': ({ coverage }) => coverage?.consecutivePeriods,
  'day-of-coverage': ({ coverage, event, scheme, situation }) =>
    coverage === undefined || event.day === undefined
      ? undefined
      : daysBetween(termOf(scheme, situation.member, coverage).from, event.day) + 1,
};
