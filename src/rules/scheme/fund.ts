import { z } from 'zod';
import { id, listOf, oneOf, percentage, words } from './basics.ts';

/** Where the money comes from, how it is parted, what is left and what happens when it does not suffice. */
export const fund = z.strictObject({
  sources: listOf(
    z.strictObject({
      from: oneOf(['members', 'units', 'union', 'government', 'enterprise', 'interest', 'donation', 'relief']),
      amount: words.optional().describe('As the source says it: 100万元'),
      clause: id.optional(),
    }),
  ).optional(),
  splits: listOf(
    z.strictObject({
      to: oneOf(['adjustment-fund', 'reserve', 'management']),
      title: words,
      rate: percentage,
      of: oneOf(['fees', 'income']),
      clause: id.optional(),
    }),
  )
    .optional()
    .describe('What is taken out before benefits are paid'),
  carryOver: z
    .strictObject({ scope: oneOf(['county', 'city', 'province', 'unit', 'none']), clause: id.optional() })
    .optional()
    .describe('Where the balance of a closed period stays'),
  short: z
    .strictObject({
      answer: oneOf(['pro-rata', 'top-up']).describe(
        'pro-rata: each benefit in proportion, parts adding up; top-up: `by` pays',
      ),
      by: listOf(oneOf(['government', 'union', 'enterprise', 'adjustment-fund', 'relief-fund'])).optional(),
      clause: id.optional(),
    })
    .optional()
    .describe('When the fund runs short'),
  pool: z
    .strictObject({ title: words, clause: id.optional() })
    .optional()
    .describe('Benefits by `pool` share what it holds'),
  clause: id,
});
/** What the scheme says of its fund, as it was read. */
export type Fund = z.infer<typeof fund>;
