import { z } from 'zod';
import { dayCount, dayOfYear, duration, id, listOf, oneOf, words } from './basics.ts';
import { event } from './event.ts';
import { publicNotice } from './public-notice.ts';

/** A day of a claim, or of the coverage, from which something is counted. */
export const claimDay = oneOf([
  'admission',
  'discharge',
  'diagnosis',
  'event',
  'settlement',
  'period-end',
  'coverage-end',
]);
/** One of {@link claimDay}. */
export type ClaimDay = (typeof claimDay.options)[number];

/** The days of a claim itself, from which telling the union is counted. */
const noticeDay = oneOf(['admission', 'discharge', 'diagnosis', 'event', 'settlement']);

const applies = { events: listOf(event).optional().describe('All where absent'), clause: id.optional() };

/** The last day on which a claim may be handed in; that day is still in time. */
export const deadline = z.union(
  [
    z.strictObject({ ...applies, days: dayCount, from: claimDay, late: oneOf(['reject', 'hold']).optional() }),
    z.strictObject({ ...applies, workingDays: dayCount, from: claimDay, late: oneOf(['reject', 'hold']).optional() }),
    z.strictObject({ ...applies, after: duration, from: claimDay, late: oneOf(['reject', 'hold']).optional() }),
    z.strictObject({
      ...applies,
      on: dayOfYear,
      year: oneOf(['same', 'after']).describe('Of the period’s start, or the one after'),
      late: oneOf(['reject', 'hold']).optional(),
    }),
  ],
  { error: 'deadline' },
);
/** A deadline as it was read: by `days`, `workingDays` or `after` (a duration) from a day of the claim, or `on` a day of the year. */
export type Deadline = z.infer<typeof deadline>;

/**
 * The last day on which the union must have been told of an event, before any claim comes (安庆: 出院 10 日内告知, beside claiming within two years); told on that day is
 * in time. Handing in the claim tells as well. A claim that came later and does not state when it was told is held.
 */
export const notice = z.union(
  [
    z.strictObject({ ...applies, days: dayCount, from: noticeDay, late: oneOf(['reject', 'hold']).optional() }),
    z.strictObject({ ...applies, workingDays: dayCount, from: noticeDay, late: oneOf(['reject', 'hold']).optional() }),
    z.strictObject({ ...applies, after: duration, from: noticeDay, late: oneOf(['reject', 'hold']).optional() }),
  ],
  { error: 'notice' },
);
/** Within what the union has to be told, as it was read; as {@link Deadline}, without a day of the year. */
export type Notice = z.infer<typeof notice>;

/** How claims are handed in and what they are refused for. */
export const claims = z.strictObject({
  deadlines: listOf(deadline)
    .optional()
    .describe('Of several that hold for an event all must be kept; late: hold where a written report may excuse it'),
  notices: listOf(notice)
    .optional()
    .describe('By when the union must have been told 告知; late: hold where a written report may excuse it'),
  opens: z
    .strictObject({ on: dayOfYear, year: oneOf(['same', 'after']), clause: id.optional() })
    .optional()
    .describe('The first day on which claims are taken'),
  periodBy: oneOf(['admission', 'discharge', 'diagnosis', 'event', 'settlement']).describe(
    'The day that says to which period a claim belongs',
  ),
  eventDay: oneOf(['admission', 'discharge'])
    .optional()
    .describe('Of a stay: the day that coverage and waiting are judged by; admission where absent'),
  papers: listOf(
    z.strictObject({ ...applies, benefits: listOf(id).optional(), paper: words, aliases: listOf(words).optional() }),
  ).optional(),
  exclusions: z
    .record(id, z.strictObject({ title: words, aliases: listOf(words).optional(), clause: id.optional() }))
    .optional()
    .describe('Grounds on which nothing is paid 免责, by id'),
  voidAfter: z
    .strictObject({ after: duration, clause: id.optional() })
    .optional()
    .describe('So long after the first failed transfer a payment is void'),
  publicNotice: publicNotice.optional().describe('The public notice 公示 of decided claims'),
  clause: id,
});
/** How claims are taken, as it was read. */
export type Claims = z.infer<typeof claims>;
