import { z } from 'zod';
import { id, money } from './basics.ts';

/**
 * The fee of one share for one term: a sum, or a choice by one fact whose branches are fees again.
 * `unit-kind`, `staff-kind`: by the scheme's kinds; `renewal`: keys `new` and `renewing`; `shares` never stands here, a fee is for one share.
 */
export type Fee =
  | string
  | { by: 'unit-kind' | 'staff-kind' | 'renewal'; of: Record<string, Fee>; clause?: string | undefined };

export const fee: z.ZodType<Fee> = z.union([
  money,
  z.strictObject({
    by: z.enum(['unit-kind', 'staff-kind', 'renewal']),
    get of() {
      return z.record(id, fee);
    },
    clause: id.optional(),
  }),
]) as z.ZodType<Fee>;

/** Who else pays a part of the fee. What nobody else pays, the unit remits (its own share and what it collected from its members). */
export const payer = z.strictObject({
  who: z.enum(['provincial-union', 'city-union', 'government', 'relief-fund']),
  /** A sum a share, or `all` of the fee that the ones before leave. */
  amount: z.union([z.literal('all'), money]),
  /** Only for some: members in hardship (困难职工), some kinds of staff, some kinds of unit. */
  when: z
    .strictObject({
      hardship: z.literal('true').optional(),
      staffKinds: z.array(id).optional(),
      unitKinds: z.array(id).optional(),
    })
    .optional(),
  clause: id,
});
export type Payer = z.infer<typeof payer>;
