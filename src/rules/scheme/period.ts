import { z } from 'zod';
import { count, dayOfYear, duration, id } from './basics.ts';

/** A window in days of the year; `year: before` puts it in the year before the period's start. Both days are in it. */
export const yearWindow = z.strictObject({
  from: dayOfYear,
  to: dayOfYear,
  year: z.enum(['before', 'same']),
  clause: id.optional(),
});

export const period = z.strictObject({
  length: duration,
  /** `on`: the same day each year; `centre`: the day that the centre sets with `init --start`. */
  starts: z.union([z.strictObject({ on: dayOfYear }), z.literal('centre')]),
  /** When rosters are taken. */
  apply: yearWindow.optional(),
  /** When fees are paid. */
  pay: yearWindow.optional(),
  clause: id,
});
export type Period = z.infer<typeof period>;

/** When a member's coverage begins. */
export const coverage = z.strictObject({
  /** `period`: with the period; `invoice-date`; `day-after-payment`: at 00:00 of the day after fee and papers are complete. The last two wait for the fee. */
  starts: z.enum(['period', 'invoice-date', 'day-after-payment']),
  clause: id,
});
export type CoverageRule = z.infer<typeof coverage>;

/** People who join after the application window. */
export const lateJoiners = z.strictObject({
  accept: z.enum(['no', 'within', 'always']),
  /** With `within`: days after being hired, the last of them included. */
  days: count.optional(),
  clause: id,
});

/** A member who leaves is replaced by one who was not enrolled (漳州4期; 宁德: within a month, one for one, no cost incurred). */
export const substitution = z.strictObject({
  allow: z.enum(['no', 'yes']),
  /** Only where the unit paid the whole fee. */
  unitPaid: z.literal('true').optional(),
  /** Days after payment within which it is allowed, the last of them included. */
  withinDays: count.optional(),
  /** The newcomer's waiting period starts anew from the day of substitution. */
  restartsWaiting: z.literal('true').optional(),
  clause: id,
});
export type Substitution = z.infer<typeof substitution>;
