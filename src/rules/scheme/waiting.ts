import { z } from 'zod';
import { bounds, dayCount, id, listOf, oneOf, sum, yesOrNo } from './basics.ts';
import { waitingEvent } from './event.ts';

/** Days at the start in which nothing is paid, or only a graded sum. */
export const waiting = z.strictObject({
  events: listOf(waitingEvent).optional().describe('All where absent'),
  plans: listOf(id).optional().describe('All where absent'),
  diseases: listOf(id).optional().describe('Only for these groups of diseases; for all, and for none, where absent'),
  days: dayCount,
  from: oneOf(['coverage-start', 'period-start', 'invoice-date']).describe('The day that the count begins from'),
  firstDay: oneOf(['included', 'excluded']).describe(
    'included: that day is day 1, so 90 days from 1 January end with 31 March; excluded: the day after is day 1',
  ),
  graded: listOf(z.strictObject({ day: bounds, fixed: sum, times: z.literal('shares').optional() }))
    .optional()
    .describe(
      'Sums in yuan for an event on these days of the waiting period (宁波: day 31 to 90, 1,000), times the shares where it says so',
    ),
  clause: id,
});
export type Waiting = z.infer<typeof waiting>;

/** When enrolling again counts as renewal, by which the fee is taken and, where `waives` says so, no waiting period holds. */
export const renewal = z.strictObject({
  /**
   * The fee (or, where only the roster's date is known, the roster) comes within so many days `before` or `after` the former coverage's last day, that day
   * included; `next-period`: it is enough to be enrolled in the next period.
   */
  pay: z.union(
    [z.literal('next-period'), z.strictObject({ days: dayCount, when: oneOf(['before-expiry', 'after-expiry']) })],
    { error: 'renewalPay' },
  ),
  sameShares: yesOrNo.optional().describe('Only with as many shares as before 按原份数'),
  waives: z.literal('waiting').optional().describe('No waiting period for who renews'),
  clause: id,
});
export type Renewal = z.infer<typeof renewal>;
