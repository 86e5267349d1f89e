import { z } from 'zod';
import { count, duration, id, yesOrNo } from './basics.ts';
import { fee, payer } from './fees.ts';
import { participation } from './participation.ts';

export const plan = z.strictObject({
  title: z.string().min(1),
  /** What units call it in their rosters. */
  aliases: z.array(z.string()).optional(),
  fee,
  paidBy: z.array(payer).optional(),
  /** Who may take it. */
  only: z.literal('women').optional(),
  /** `everyone`: each person on the roster takes it; `chosen`: only who is marked in the plan's column (or whose 类型 names it). */
  taken: z.enum(['everyone', 'chosen']),
  /** Plans of which a member must hold one to take this one (an additional plan 附加). */
  needs: z.array(id).optional(),
  shares: z
    .strictObject({
      most: count,
      /** Every member of a unit has the same number (同一单位同等份数). */
      uniform: yesOrNo.optional(),
      clause: id.optional(),
    })
    .optional(),
  /** Where it differs from the period's length: a term of three years stands on the plan. */
  term: duration.optional(),
  /** A ratio of its own (women's plans); else the scheme's holds for the plans taken by everyone. */
  participation: participation.optional(),
  clause: id,
});
export type Plan = z.infer<typeof plan>;
