import { z } from 'zod';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import { bounds, dayCount, duration, id, listOf, oneOf, sum, yesOrNo } from './basics.ts';
import { waitingEvent } from './event.ts';

/** Days, or whole months of the calendar, at the start in which nothing is paid, or only a graded sum. */
export const waiting = z
  .strictObject({
    events: listOf(waitingEvent).optional().describe('All where absent'),
    plans: listOf(id).optional().describe('All where absent'),
    diseases: listOf(id).optional().describe('Only for these groups of diseases; for all, and for none, where absent'),
    days: dayCount.optional().describe('How many days; where the scheme counts months, length stands in its place'),
    length: duration
      .optional()
      .describe(
        'In place of days: P1M from 15 January ends with 14 February (15 February where firstDay is excluded). A day that the month lacks is its last: from 31 January, 28 February is the first that counts (with excluded the last that does not)',
      ),
    from: oneOf(['coverage-start', 'period-start', 'invoice-date']).describe('The day that the count begins from'),
    firstDay: oneOf(['included', 'excluded']).describe(
      'included: that day is day 1, so 90 days from 1 January end with 31 March; excluded: the day after is day 1',
    ),
    graded: listOf(z.strictObject({ day: bounds, fixed: sum, times: z.literal('shares').optional() }))
      .optional()
      .describe(
        'Sums in yuan for an event on these days of the waiting period (宁波: day 31 to 90, 1,000), times the shares where it says so; only with days',
      ),
    clause: id,
  })
  .refine((rule) => (rule.days === undefined) !== (rule.length === undefined), 'daysOrLength')
  .refine((rule) => rule.graded === undefined || rule.length === undefined, 'gradedByDays');
/** A rule of waiting as it was read; exactly one of `days` and `length`. */
export type Waiting = z.infer<typeof waiting>;

/** How long a rule of waiting lasts: of `days` and `length` the one that it has. */
export type WaitingLength = Pick<Waiting, 'days' | 'length'>;

/** Whether a rule makes anybody wait at all. */
export function makesWait({ days = 0, length }: WaitingLength): boolean {
  return length !== undefined || days > 0;
}

/**
 * The first day after a waiting that is counted from a day. Months are those of the calendar: from 15 January `P1M` ends with 14 February where the day is the first
 * of the count, with 15 February where the day after is. Where the month lacks the day its last one stands for it: from 31 January, 28 February is the first day
 * that counts, or the last that does not.
 *
 * @param start - the day that the count begins from, whether it is included or not
 */
export function endOfWaiting(rule: WaitingLength & Pick<Waiting, 'firstDay'>, start: PlainDate): PlainDate {
  const end = rule.length === undefined ? plusDays(start, rule.days ?? 0) : plusDuration(start, rule.length);
  return rule.firstDay === 'included' ? end : plusDays(end, 1);
}

/** When enrolling again counts as renewal, by which the fee is taken and, where `waives` says so, no waiting period holds. */
export const renewal = z.strictObject({
  /**
   * When the fee (or, where only the roster's date is known, the roster) has to come. `after-expiry`: at the latest so many days after the former coverage's last
   * day; `before-expiry`: on that day at the latest, or so many days before it where `days` is stated; `next-period`: it is enough to be enrolled in the next period.
   */
  pay: z.union(
    [
      z.literal('next-period'),
      z.strictObject({ days: dayCount, when: z.literal('after-expiry') }),
      z.strictObject({
        days: dayCount
          .optional()
          .describe(
            'At least so many days before the last day covered: of 10 and 31 December, on 21 December at the latest; on the last day itself where absent',
          ),
        when: z.literal('before-expiry'),
      }),
    ],
    { error: 'renewalPay' },
  ),
  sameShares: yesOrNo.optional().describe('Only with as many shares as before 按原份数'),
  waives: z.literal('waiting').optional().describe('No waiting period for who renews'),
  clause: id,
});
/** What counts as renewal, as it was read. */
export type Renewal = z.infer<typeof renewal>;
