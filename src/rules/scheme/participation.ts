import { z } from 'zod';
import { bounds, count, id, listOf, oneOf, percentage } from './basics.ts';

/** What the enrolled are divided by: all staff, union members, insured in the basic medical insurance, those eligible under the scheme, women on the staff. */
export const denominator = oneOf(['staff', 'union-members', 'insured', 'eligible', 'women']);
/** One of {@link denominator}. */
export type Denominator = z.infer<typeof denominator>;

/** What a unit counts of its people: what a ratio can be taken of, and the staff in hardship of whom a group’s ratio is. */
export type Counted = Denominator | 'hardship-staff';

/** The ratio that units of one size and kind must reach. `100%` is full participation. */
export const tier = z.strictObject({
  size: bounds.optional().describe('Of every size where absent'),
  unitKinds: listOf(id).optional().describe('Of every kind where absent'),
  atLeast: percentage,
  clause: id.optional(),
});

/** Enough participants in number release a unit of that size from the ratio (福州: 1,000 to 5,000 staff, 500 of them enrolled). */
export const waiver = z.strictObject({ size: bounds, participants: bounds, clause: id.optional() });

/** Members of units that do not take part, enrolled through another unit: they count neither above nor below the line of that unit's ratio. */
export const attachedGroup = z.strictObject({ staffKinds: listOf(id), clause: id });

/** People of whom the unit must enrol a share of their own, beside its ratio (磁县: 困难职工 100%). */
export const groupRatio = z.strictObject({
  who: oneOf(['hardship']).describe(
    'hardship: staff in hardship 困难职工, whose number the unit states on its application',
  ),
  atLeast: percentage,
  clause: id.optional(),
});
/** A group's ratio as it was read; `atLeast` is a percentage as text. */
export type GroupRatio = z.infer<typeof groupRatio>;

/** The ratio of its people that a unit has to enrol, by its size and kind. */
export const participation = z
  .strictObject({
    of: denominator.describe('What the enrolled are divided by'),
    sizedBy: denominator.optional().describe('What the size of a unit is counted by, where it is not `of`'),
    tiers: listOf(tier).describe('Together they hold every size from 1 on and every kind, each once'),
    waivers: listOf(waiver).optional(),
    attached: attachedGroup.optional().describe('People of other units, enrolled through this one: out of its ratio'),
    groups: listOf(groupRatio)
      .optional()
      .describe('Shares that must be reached of certain people besides, in units of any size'),
    smallest: count.optional().describe('The size at which the rule begins to hold; smaller units are free'),
    clause: id,
  })
  .meta({ id: 'participation' });
/** The same as it was read; percentages are texts. */
export type Participation = z.infer<typeof participation>;
/** A tier as it was read. */
export type Tier = z.infer<typeof tier>;
