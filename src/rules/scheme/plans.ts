import { z } from 'zod';
import { count, duration, id, listOf, oneOf, words, yesOrNo } from './basics.ts';
import { fee, payer, remittance } from './fees.ts';
import { participation } from './participation.ts';

/** What one fee buys: to whom it is open, what it costs and how long it lasts. */
export const plan = z.strictObject({
  title: words,
  aliases: listOf(words).optional().describe('What units call it in their rosters'),
  fee: fee.optional().describe('Absent only where no source gives it, and then listed under missing: no due is posted'),
  paidBy: listOf(payer).optional().describe('Who else pays a part, in this order'),
  remittance: remittance.optional().describe('How the unit and its members part what the unit remits'),
  only: z.literal('women').optional().describe('Who may take it'),
  taken: oneOf(['everyone', 'chosen']).describe(
    'everyone: each person on the roster takes it; chosen: who is marked in the plan’s column',
  ),
  needs: listOf(id).optional().describe('Plans of which a member must hold one to take this one 附加'),
  shares: z
    .strictObject({
      most: count,
      uniform: yesOrNo.optional().describe('Every member of a unit has the same number 同一单位同等份数'),
      clause: id.optional(),
    })
    .optional()
    .describe('One share where absent'),
  term: duration.optional().describe('Where it differs from the period’s length'),
  participation: participation
    .optional()
    .describe('A ratio of its own; else the scheme’s holds for the plans taken by everyone'),
  clause: id,
});
/** A plan as it was read. */
export type Plan = z.infer<typeof plan>;
