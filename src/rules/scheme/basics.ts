import { z } from 'zod';
import { isPlainDate } from '../value/plain-date.ts';
import { type Expectation, expectations } from './expectations.ts';

/**
 * The small shapes that the scheme language is made of. YAML is read so that every scalar is text (a fee of 36.50 is the text "36.50", never a float), so
 * the shapes take text alone; the JSON Schema for editors allows `36` and `true` without quotation marks as well. Each message is a key of `expectations`.
 */

/** Text of a form, with what it must look like. `types`: what an editor takes it for where it stands without quotation marks. */
function textOf(pattern: RegExp, expectation: Expectation, types: readonly string[] = ['string']) {
  return z
    .string({ error: expectation })
    .regex(pattern, expectation)
    .meta({ type: types.length === 1 ? types[0] : types, description: expectations[expectation].en });
}

/** A word of the scheme's own: the id of a plan, a clause, a kind of unit. */
export const id = textOf(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id').meta({ id: 'id' });

/** Any text with something in it. */
export const words = z
  .string({ error: 'text' })
  .regex(/\S/, 'text')
  .meta({ id: 'words', type: ['string', 'number'] });

/** A sum in yuan, exact: `36`, `36.50`. */
export const money = textOf(/^\d{1,9}(\.\d{1,2})?$/, 'money', ['string', 'number']).meta({ id: 'money' });

const PERCENTAGE = /^(?!0+(\.0+)?%)(100|\d{1,2}(\.\d{1,2})?)%$/;

/** A share of a whole: `80%`. Above 0 % and at most 100 %. */
export const percentage = textOf(PERCENTAGE, 'percentage').meta({ id: 'percentage' });

/** In place of a sum or rate that no source gives; its path stands under `missing`, and a claim that needs it is held. */
export const MISSING = 'missing';

/** A sum in yuan, or the word `missing`. */
export const sum = z.union([money, z.literal(MISSING)], { error: 'sum' }).meta({ id: 'sum' });

/** A share of a whole, or the word `missing`. */
export const rate = z.union([textOf(PERCENTAGE, 'rate'), z.literal(MISSING)], { error: 'rate' }).meta({ id: 'rate' });

/** A whole number, 0 or more. */
export const count = z
  .string({ error: 'count' })
  .regex(/^\d{1,9}$/, 'count')
  .transform(Number)
  .meta({ id: 'count', type: ['string', 'integer'], description: expectations.count.en });

/** A number of days, up to 99,999: a day counted from one of a claim stays a day of the calendar. */
export const dayCount = z
  .string({ error: 'dayCount' })
  .regex(/^\d{1,5}$/, 'dayCount')
  .transform(Number)
  .meta({ id: 'day-count', type: ['string', 'integer'], description: expectations.dayCount.en });

/** `true` or `false`, given as a boolean. */
export const yesOrNo = z
  .enum(['true', 'false'], { error: 'yesOrNo' })
  .transform((value) => value === 'true')
  .meta({ id: 'yes-or-no', type: 'boolean', enum: [true, false] });

/** `2026-07-01`. */
export const date = textOf(/^\d{4}-\d{2}-\d{2}$/, 'date').refine(isPlainDate, 'date');

/** A day that every year has: `07-01`. */
export const dayOfYear = textOf(/^\d{2}-\d{2}$/, 'dayOfYear').refine((day) => isPlainDate(`2001-${day}`), 'dayOfYear');

/** ISO 8601 duration of whole years, months or days, of three digits at most (days: five): `P1Y`, `P3Y`, `P90D`. */
export const duration = textOf(/^P([1-9]\d{0,2}[YM]|[1-9]\d{0,4}D)$/, 'duration');

/** One of some words of the language. */
export function oneOf<const Words extends readonly [string, ...string[]]>(options: Words) {
  return z.enum(options);
}

/** A list of at least one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'list' }).min(1, 'list');
}

/**
 * Bounds of a number. `from` and `to` include it, `above` and `below` do not; "50 人以上" is written as the scheme reads it, never left open.
 */
export const bounds = z
  .strictObject(
    {
      from: count.optional().describe('at least; includes the number'),
      above: count.optional().describe('more than; does not include the number'),
      to: count.optional().describe('at most; includes the number'),
      below: count.optional().describe('less than; does not include the number'),
    },
    { error: 'bounds' },
  )
  .refine((value) => !(value.from !== undefined && value.above !== undefined), 'oneLowerBound')
  .refine((value) => !(value.to !== undefined && value.below !== undefined), 'oneUpperBound')
  .meta({ id: 'bounds' });
/** Bounds as they were read: whole numbers, each absent where nothing is said. At most one lower and one upper one. */
export type Bounds = z.infer<typeof bounds>;

/** Bounds of a sum in yuan, as {@link bounds} are of a number: `{above: 800, to: 10000}`. */
export const moneyBounds = z
  .strictObject(
    { from: money.optional(), above: money.optional(), to: money.optional(), below: money.optional() },
    { error: 'bounds' },
  )
  .refine((value) => !(value.from !== undefined && value.above !== undefined), 'oneLowerBound')
  .refine((value) => !(value.to !== undefined && value.below !== undefined), 'oneUpperBound')
  .meta({ id: 'money-bounds' });
/** The same of sums, as texts in yuan. */
export type MoneyBounds = z.infer<typeof moneyBounds>;

/** Whether a number lies within bounds. */
export function within(value: number, limits: Bounds): boolean {
  return (
    (limits.from === undefined || value >= limits.from) &&
    (limits.above === undefined || value > limits.above) &&
    (limits.to === undefined || value <= limits.to) &&
    (limits.below === undefined || value < limits.below)
  );
}

/** Whole numbers that bounds hold, from 0 on: the first, and the last or `Infinity`. Empty where the last is below the first. */
export function rangeOf(limits: Bounds): { first: number; last: number } {
  const first = limits.from ?? (limits.above === undefined ? 0 : limits.above + 1);
  const last = limits.to ?? (limits.below === undefined ? Number.POSITIVE_INFINITY : limits.below - 1);
  return { first, last };
}
