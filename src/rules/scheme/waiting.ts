import { z } from 'zod';
import { count, id } from './basics.ts';

/** What a claim is about. `illness` and `critical-illness` stand for the schemes that part their waiting by 普通病 and 重大病. */
export const event = z.enum([
  'hospitalisation',
  'outpatient',
  'diagnosis',
  'surgery',
  'death',
  'disability',
  'injury',
  'maternity',
  'child-illness',
  'fire',
  'illness',
  'critical-illness',
]);

/** Days at the start in which nothing is paid. */
export const waiting = z.strictObject({
  /** Events that it holds for; all where absent. */
  events: z.array(event).min(1).optional(),
  /** Plans that it holds for; all where absent. */
  plans: z.array(id).min(1).optional(),
  days: count,
  /** The day that the count begins from. */
  from: z.enum(['coverage-start', 'period-start', 'invoice-date']),
  /** `included`: the start is day 1, so 90 days from 1 January end with 31 March; `excluded`: the day after is day 1. */
  firstDay: z.enum(['included', 'excluded']),
  clause: id,
});
export type Waiting = z.infer<typeof waiting>;

/** When enrolling again counts as renewal, so that no waiting period holds. */
export const renewal = z.strictObject({
  /**
   * The fee (or, where only the roster's date is known, the roster) comes within so many days `before` or `after` the former coverage's last day, that day
   * included; `next-period`: it is enough to be enrolled in the next period.
   */
  pay: z.union([
    z.literal('next-period'),
    z.strictObject({ days: count, when: z.enum(['before-expiry', 'after-expiry']) }),
  ]),
  /** Only with as many shares as before (按原份数). */
  sameShares: z.literal('true').optional(),
  waives: z.literal('waiting'),
  clause: id,
});
export type Renewal = z.infer<typeof renewal>;
