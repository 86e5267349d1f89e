import type { Check } from '../../check.ts';
import { ageFindings, ageLimit, type Broken } from '../age.ts';

/** Younger than the scheme takes. */
export const ageBelow: Check = {
  codes: ['age-below'],
  needs: 'submission',
  run: (subject) => ageFindings(subject, 'age-below', tooYoung),
};

/** The lower bound that is not kept. */
export const tooYoung: Broken = ({ age, bounds }) => {
  if (bounds.from !== undefined && age < bounds.from) return ageLimit('from', bounds.from);
  if ('above' in bounds && bounds.above !== undefined && age <= bounds.above) return ageLimit('above', bounds.above);
  return undefined;
};
