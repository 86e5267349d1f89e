import type { Sex } from '../person/identity.ts';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import type { StatutoryWomen } from './members.ts';

/**
 * The statutory retirement age in China since 1 January 2025: the former age, a month later for every so many months of birth, up to a last age.
 *
 * Source: 全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定 (13 September 2024), with its tables. Basis: inferred; the rows below are from general
 * knowledge of the decision and have to be compared with the tables as published. Retiring up to three years earlier or later by choice or agreement, and the
 * earlier ages of arduous posts, are left out: a scheme means the statutory age.
 */
export const STATUTORY_RETIREMENT = {
  men: { formerMonths: 60 * 12, firstBirthMonth: '1965-01', birthMonthsPerMonth: 4, lastMonths: 63 * 12 },
  women: {
    55: { formerMonths: 55 * 12, firstBirthMonth: '1970-01', birthMonthsPerMonth: 4, lastMonths: 58 * 12 },
    50: { formerMonths: 50 * 12, firstBirthMonth: '1975-01', birthMonthsPerMonth: 2, lastMonths: 55 * 12 },
  },
} as const;

/** The former age of a woman's post: 50 for workers, 55 for cadres and professional staff. Nothing in an identity number tells it. */
export type FormerAgeOfWomen = '50' | '55';

/** The age in whole months, and the day on which it is reached: the first day on which the person is no longer below it. */
export interface RetirementAge {
  readonly months: number;
  readonly on: PlainDate;
}

/**
 * When a person reaches the statutory retirement age.
 *
 * @param women - of a woman, the former age of her post; of a man it is not looked at
 * @returns the age in months; who is born on a day that the last month lacks reaches it on the first of the next
 */
export function statutoryRetirementAge(birthDate: PlainDate, sex: Sex, women: FormerAgeOfWomen): RetirementAge {
  const row = sex === 'male' ? STATUTORY_RETIREMENT.men : STATUTORY_RETIREMENT.women[women];
  const monthsBorn = monthsBetween(row.firstBirthMonth, birthDate.slice(0, 7));
  const later = monthsBorn < 0 ? 0 : Math.floor(monthsBorn / row.birthMonthsPerMonth) + 1;
  const months = Math.min(row.formerMonths + later, row.lastMonths);
  return { months, on: monthsAfter(birthDate, months) };
}

/** Which former age a woman goes by under a scheme: that of her kind of staff where the scheme names one, else the scheme's own. */
export function formerAgeOfWomen(rule: StatutoryWomen, staffKind: string | undefined): FormerAgeOfWomen {
  return (staffKind === undefined ? undefined : rule.staffKinds?.[staffKind]) ?? rule.women;
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

function monthsAfter(birthDate: PlainDate, months: number): PlainDate {
  const reached = plusDuration(birthDate, `P${months}M`);
  return reached.slice(8) === birthDate.slice(8) ? reached : plusDays(reached, 1);
}
