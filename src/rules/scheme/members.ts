import { z } from 'zod';
import { bounds, id, yesOrNo } from './basics.ts';

/** Completed years of age, with bounds that say whether they include the number; `statutory`: below the legal retirement age of that birth date and sex. */
const ageBounds = z.union([bounds, z.strictObject({ from: bounds.shape.from, below: z.literal('statutory') })]);

export const members = z.strictObject({
  age: z
    .strictObject({
      /** The day on which the age is taken. */
      on: z.enum(['period-start', 'coverage-start', 'application']),
      men: ageBounds,
      women: ageBounds,
      /** Who was enrolled in the period before may pass the upper bound (云南22期). */
      renewingBeyond: yesOrNo.optional(),
      clause: id,
    })
    .optional(),
  staff: z.strictObject({ accept: z.array(id), refuse: z.array(id), clause: id }).optional(),
  /** Insurances of which one is required. */
  insurance: z.strictObject({ required: z.array(id).min(1), clause: id }).optional(),
  /** Nobody may be enrolled through two units. Holds unless it is switched off. */
  oneUnit: yesOrNo.optional(),
});
export type Members = z.infer<typeof members>;

/** A kind of something that units write in their own words. */
export const kind = z.strictObject({ title: z.string().min(1), aliases: z.array(z.string()).optional() });
export type Kind = z.infer<typeof kind>;
