import { z } from 'zod';
import { bounds, id, listOf, oneOf, words, yesOrNo } from './basics.ts';

/** Completed years of age, with bounds that say whether they include the number; `statutory`: below the legal retirement age of that birth date and sex. */
const ageBounds = z.union([bounds, z.strictObject({ from: bounds.shape.from, below: z.literal('statutory') })], {
  error: 'age',
});

/**
 * Which of the two former retirement ages of women `below: statutory` goes by: the law parts women by their post (50 for workers, 55 for cadres and
 * professional staff), which a roster states, if at all, as the kind of staff.
 */
const formerAge = oneOf(['50', '55']).meta({ type: ['string', 'integer'], enum: ['50', '55', 50, 55] });
const statutory = z.strictObject({
  women: formerAge.describe('For a woman of whom no kind below is stated'),
  staffKinds: z.record(id, formerAge).optional(),
  clause: id,
});
/** Which former retirement age of women holds, as it was read: for whom no kind is stated, and by kind of staff. */
export type StatutoryWomen = z.infer<typeof statutory>;

const ageOn = oneOf(['period-start', 'coverage-start', 'application']).describe('The day on which the age is taken');
const furtherOfAge = {
  statutory: statutory.optional().describe('Needed where a bound says below: statutory'),
  renewingBeyond: yesOrNo
    .optional()
    .describe('Who was enrolled in the period before may pass the upper bound (云南22期)'),
  clause: id,
};

type BySex = Readonly<Partial<Record<'men' | 'women', z.infer<typeof ageBounds> | undefined>>>;

function hasTableItNeeds({ men, women, ...rule }: BySex & { readonly statutory?: unknown }): boolean {
  return rule.statutory !== undefined || ![men, women].some((limits) => limits?.below === 'statutory');
}

const age = z
  .strictObject({ on: ageOn, men: ageBounds, women: ageBounds, ...furtherOfAge })
  .refine(hasTableItNeeds, 'statutoryWithTable');

/** Bounds of age for who takes one of some plans, or has one of some insurances; with both, for whom both holds. */
const ageOfSome = z
  .strictObject({
    plans: listOf(id).optional().describe('For who takes one of these plans'),
    insurance: listOf(id).optional().describe('For who has one of these insurances'),
    on: ageOn,
    men: ageBounds.optional().describe('No bounds for men where absent'),
    women: ageBounds.optional().describe('No bounds for women where absent'),
    ...furtherOfAge,
  })
  .refine((rule) => rule.plans !== undefined || rule.insurance !== undefined, 'agesOfSome')
  .refine((rule) => rule.men !== undefined || rule.women !== undefined, 'menOrWomen')
  .refine(hasTableItNeeds, 'statutoryWithTable');
/** Bounds of age for some, as they were read. */
export type AgeOfSome = z.infer<typeof ageOfSome>;

/** Who may be enrolled: by age, kind of staff and insurance. */
export const members = z.strictObject({
  age: age.optional().describe('Bounds of age for everybody'),
  ages: listOf(ageOfSome)
    .optional()
    .describe('Bounds of age for certain plans or insurances only, which hold besides `age`'),
  staff: z
    .strictObject({
      accept: listOf(id).describe('Kinds of staff that are taken'),
      refuse: z.array(id, { error: 'list' }).describe('Kinds of staff that are returned'),
      clause: id,
    })
    .optional(),
  insurance: z
    .strictObject({ required: listOf(id).describe('Insurances of which one is required'), clause: id })
    .optional(),
  oneUnit: yesOrNo.optional().describe('Nobody may be enrolled through two units; true where absent'),
});
/** The same as it was read. */
export type Members = z.infer<typeof members>;

/** A kind of something that units write in their own words. */
export const kind = z
  .strictObject({
    title: words,
    aliases: listOf(words).optional().describe('What else units write for it'),
  })
  .meta({ id: 'kind' });
/** A kind as it was read: its title, and what else units write for it. */
export type Kind = z.infer<typeof kind>;
