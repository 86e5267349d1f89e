import { z } from 'zod';
import { id, listOf, money, oneOf, percentage, yesOrNo } from './basics.ts';

/**
 * The fee of one share for one term, in yuan: a sum, or a choice by one fact whose branches are fees again.
 *
 * `unit-kind`, `staff-kind`: by the scheme's kinds; `renewal`: keys `new` and `renewing`. The branch `other` holds for every kind that no branch names;
 * by `staff-kind` also for a member whose kind the roster does not state. A unit whose kind is not known has no fee, `other` or not.
 */
export type Fee =
  | string
  | { by: 'unit-kind' | 'staff-kind' | 'renewal'; of: Record<string, Fee>; clause?: string | undefined };

/** The branch of a {@link Fee} for whatever no other branch names. */
export const REST = 'other';

/** See {@link Fee}. */
export const fee: z.ZodType<Fee> = z
  .union(
    [
      money,
      z.strictObject({
        by: oneOf(['unit-kind', 'staff-kind', 'renewal']).describe('The fact that decides'),
        get of() {
          return z
            .record(id, fee)
            .describe('A fee for each kind (or new and renewing); other: for all that are not named');
        },
        clause: id.optional().describe('Id of the clause, where it differs from the plan’s'),
      }),
    ],
    { error: 'fee' },
  )
  .meta({ id: 'fee', description: 'The fee of one share for one term, in yuan' }) as z.ZodType<Fee>;

/** Who else pays a part of the fee. What nobody else pays, the unit remits (its own part and what it collected from its members). */
export const payer = z.strictObject({
  who: oneOf(['provincial-union', 'city-union', 'government', 'relief-fund']),
  amount: z
    .union([z.literal('all'), money], { error: 'payerAmount' })
    .describe('A sum a share, or all of the fee that the payers before leave'),
  when: z
    .strictObject({
      hardship: yesOrNo.optional().describe('Members in hardship 困难职工'),
      staffKinds: listOf(id).optional(),
      unitKinds: listOf(id).optional(),
    })
    .optional()
    .describe('Only for members to whom all of this applies'),
  clause: id,
});
/** Who pays a part of the fee, as it was read; `amount` is yuan a share as text, or `all`. */
export type Payer = z.infer<typeof payer>;

/** How what the unit remits is parted between the unit itself and its members (滨州: 单位工会 70%、个人 30%). It changes no due; notices say it. */
export const remittance = z
  .strictObject({ unit: percentage, members: percentage, clause: id })
  .refine((parts) => hundredths(parts.unit) + hundredths(parts.members) === 10_000, 'wholeHundred');

/** A percentage in whole hundredths of a percent: `62.5%` gives 6250. */
function hundredths(text: string): number {
  const [whole = '0', fraction = ''] = text.slice(0, -1).split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
