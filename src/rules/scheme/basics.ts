import { z } from 'zod';
import { isPlainDate } from '../value/plain-date.ts';

/**
 * The small shapes that the scheme language is made of. YAML is read so that every scalar stays text (a fee of 36.50 is the text "36.50", never a float);
 * numbers are accepted as well so that the JSON Schema allows them in an editor.
 */

/** A word of the scheme's own: the id of a plan, a clause, a kind of unit. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by -');

/** A sum in yuan, exact: `36`, `36.50`. */
export const money = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, 'a sum in yuan such as 36 or 36.50'));

/** A share of a whole: `80%`. Above 0 % and at most 100 %. */
export const percentage = z.string().regex(/^(100|[1-9]?\d(\.\d{1,2})?)%$/, 'a percentage such as 80%');

/** A whole number, 0 or more. */
export const count = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,9}$/, 'a whole number'))
  .transform(Number);

export const yesOrNo = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .transform((value) => value === true || value === 'true');

/** `2026-07-01`. */
export const date = z.string().refine(isPlainDate, 'a date such as 2026-07-01');

/** A day of any year: `07-01`. */
export const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year such as 07-01');

/** ISO 8601 duration of whole years, months or days: `P1Y`, `P3Y`, `P90D`. */
export const duration = z.string().regex(/^P\d+[YMD]$/, 'a duration such as P1Y');

/**
 * Bounds of a number. `from` and `to` include it, `above` and `below` do not; "50 人以上" is written as the scheme reads it, never left open.
 */
export const bounds = z
  .strictObject({ from: count.optional(), above: count.optional(), to: count.optional(), below: count.optional() })
  .refine((value) => !(value.from !== undefined && value.above !== undefined), 'from or above, not both')
  .refine((value) => !(value.to !== undefined && value.below !== undefined), 'to or below, not both');
export type Bounds = z.infer<typeof bounds>;

/** Id of the clause that a rule rests on. */
export const clauseOf = z.object({ clause: id });

/** Whether a number lies within bounds. */
export function within(value: number, limits: Bounds): boolean {
  return (
    (limits.from === undefined || value >= limits.from) &&
    (limits.above === undefined || value > limits.above) &&
    (limits.to === undefined || value <= limits.to) &&
    (limits.below === undefined || value < limits.below)
  );
}
