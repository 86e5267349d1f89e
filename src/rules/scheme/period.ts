import { z } from 'zod';
import { dayCount, dayOfYear, duration, id, oneOf, yesOrNo } from './basics.ts';

/**
 * A window in days of the year, both days in it. `year` says whether `from` lies in the year in which the period starts or in the one before; a `to` that is
 * earlier in the year than `from` lies in the year after it (20 December to 15 January).
 */
export const yearWindow = z.strictObject({
  from: dayOfYear,
  to: dayOfYear,
  year: oneOf(['before', 'same']).describe('Of `from`: the year of the period’s start, or the one before'),
  clause: id.optional(),
});

/** The days in which fees are paid, as {@link yearWindow}; without `from` only the last day is ruled, and `year` is that of `to`. */
const paymentWindow = z.strictObject({
  ...yearWindow.shape,
  from: dayOfYear.optional().describe('Absent where only the last day is ruled'),
  year: oneOf(['before', 'same']).describe(
    'Of `from`, else of `to`: the year of the period’s start, or the one before',
  ),
});
/** Days in which fees are paid, as they were read: `MM-DD`, both included. */
export type PaymentWindow = z.infer<typeof paymentWindow>;

/** When fees are paid: one window for all units, or one for each kind of unit, as fees are parted. */
const payment = z.union(
  [
    paymentWindow,
    z.strictObject({
      by: z.literal('unit-kind'),
      of: z.record(id, paymentWindow).describe('A window for each kind; other: for all that are not named'),
      clause: id.optional(),
    }),
  ],
  { error: 'payment' },
);
/** When fees are paid, as it was read. */
export type Payment = z.infer<typeof payment>;

/** When a period starts and how long it is, and in which days of the year rosters and fees come. */
export const period = z.strictObject({
  length: duration,
  starts: z
    .union([z.literal('centre'), z.strictObject({ on: dayOfYear })], { error: 'start' })
    .describe('on: the same day each year; centre: the day that the centre sets with init --start'),
  apply: yearWindow.optional().describe('When rosters are taken'),
  pay: payment.optional().describe('When fees are paid'),
  clause: id,
});

/** When a member's coverage begins. */
export const coverage = z.strictObject({
  starts: oneOf(['period', 'invoice-date', 'day-after-payment']).describe(
    'day-after-payment: at 00:00 of the day after fee and papers are complete',
  ),
  clause: id,
});

/** People who join after the application window. */
export const lateJoiners = z
  .strictObject({
    accept: oneOf(['no', 'within', 'always']),
    days: dayCount.optional().describe('With within: days after being hired, the last of them included'),
    clause: id,
  })
  .refine((rule) => (rule.accept === 'within') === (rule.days !== undefined), 'daysWithWithin');

/** A member who leaves is replaced by one who was not enrolled (漳州4期; 宁德: within a month, one for one, no cost incurred). */
export const substitution = z.strictObject({
  allow: oneOf(['no', 'yes']),
  unitPaid: yesOrNo.optional().describe('Only where the unit paid the whole fee'),
  withinDays: dayCount.optional().describe('Days after payment within which it is allowed, the last of them included'),
  withoutClaims: yesOrNo.optional().describe('Only while the one who leaves has had no cost to claim'),
  restartsWaiting: yesOrNo.optional().describe('The newcomer’s waiting period starts on the day of substitution'),
  clause: id,
});
