import { z } from 'zod';
import { bounds, count, id, percentage } from './basics.ts';

/** What the enrolled are divided by: all staff, union members, insured in the basic medical insurance, those eligible under the scheme, women on the staff. */
export const denominator = z.enum(['staff', 'union-members', 'insured', 'eligible', 'women']);
export type Denominator = z.infer<typeof denominator>;

/** The ratio that units of one size (counted by the denominator) and kind must reach. `100%` is full participation. */
export const tier = z.strictObject({
  size: bounds.optional(),
  /** Kinds of unit that it holds for; of every kind where absent. */
  unitKinds: z.array(id).optional(),
  atLeast: percentage,
  clause: id.optional(),
});

/** Enough participants in number release a unit of that size from the ratio (福州: 1,000 to 5,000 staff, 500 of them enrolled). */
export const waiver = z.strictObject({ size: bounds, participants: bounds, clause: id.optional() });

/** Members of units that do not take part, enrolled through another unit: they count neither above nor below the line of that unit's ratio. */
export const attachedGroup = z.strictObject({ staffKinds: z.array(id), clause: id });

export const participation = z.strictObject({
  of: denominator,
  tiers: z.array(tier).min(1),
  waivers: z.array(waiver).optional(),
  attached: attachedGroup.optional(),
  /** At which units the rule begins to hold at all; smaller ones are free. */
  smallest: count.optional(),
  clause: id,
});
export type Participation = z.infer<typeof participation>;
export type Tier = z.infer<typeof tier>;
