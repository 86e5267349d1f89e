import { z } from 'zod';

/** What a column of a roster holds. `plan:<id>` marks who takes a plan that is `chosen`. */
export const rosterField = z.union([
  z.enum([
    'sequence',
    'name',
    'sex',
    'id-number',
    'phone',
    'staff-kind',
    'insurance',
    'hardship',
    'renewal',
    'plan',
    'shares',
    'fee',
    'bank',
    'bank-card',
    'hired-on',
    'remark',
    'unit-name',
    'credit-code',
    'unit-kind',
    'region',
  ]),
  z.templateLiteral(['plan:', z.string()]),
]);
export type RosterField = z.infer<typeof rosterField>;

/** A fact of the unit in a `label：value` cell, in the title block or on the application sheet. */
export const unitField = z.enum([
  'unit-name',
  'credit-code',
  'unit-kind',
  'region',
  'staff',
  'union-members',
  'women',
  'insured',
  'eligible',
  'participants',
  'total-fee',
  'contact',
  'contact-phone',
]);
export type UnitField = z.infer<typeof unitField>;

const named = {
  header: z.string().min(1),
  aliases: z.array(z.string()).optional(),
  required: z.enum(['true', 'false']).optional(),
};

/** The scheme's own roster: columns in the order of its template. Fields that it does not name keep the aliases that every scheme has (forms-default). */
export const forms = z.strictObject({
  roster: z
    .strictObject({
      title: z.string().optional(),
      columns: z.array(z.strictObject({ field: rosterField, ...named })),
      unit: z.array(z.strictObject({ field: unitField, ...named })),
    })
    .partial(),
});
export type Forms = z.infer<typeof forms>;
