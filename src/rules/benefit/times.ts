import { exact } from './exact.ts';
import { cameTo } from './line.ts';
import type { Operator } from './operator.ts';

/** `times: shares`: "fixed by disease group, times shares" 份数: the amount for each share that the member has of the benefit's plan. */
export const times: Operator<'times'> = (amount, _shares, { shares }, place) =>
  cameTo('times', place, amount, exact(amount).times(shares), { by: { shares: String(shares) } });
