import { z } from 'zod';
import { costColumn } from './amounts.ts';
import { id, listOf, oneOf, words, yesOrNo } from './basics.ts';

/** What a column of a roster holds. `plan:<id>` marks who takes a plan that is `chosen`. */
export const rosterField = z.union(
  [
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
      'covered-from',
      'covered-to',
      'consecutive-periods',
      'remark',
      'unit-name',
      'credit-code',
      'unit-kind',
      'region',
    ]),
    z.templateLiteral(['plan:', z.string().min(1)]),
  ],
  { error: 'rosterField' },
);
/** One of {@link rosterField}. */
export type RosterField = z.infer<typeof rosterField>;

/** A fact of the unit in a `label：value` cell, in the title block or on the application sheet. */
export const unitField = oneOf([
  'unit-name',
  'credit-code',
  'unit-kind',
  'region',
  'staff',
  'union-members',
  'women',
  'insured',
  'eligible',
  'hardship-staff',
  'participants',
  'total-fee',
  'contact',
  'contact-phone',
]);
/** One of {@link unitField}. */
export type UnitField = z.infer<typeof unitField>;

const named = {
  header: words.describe('As the template prints it'),
  aliases: listOf(words).optional().describe('What else units write'),
  required: yesOrNo.optional().describe('Without it a list cannot be taken'),
};

/** What a column of a claim sheet holds: facts and days of the claim, its money (`cost:<column>`), who is paid. */
export const claimField = z.union(
  [
    z.enum([
      'sequence',
      'unit-name',
      'name',
      'id-number',
      'benefit',
      'event',
      'hospital',
      'hospital-level',
      'hospital-area',
      'recognised-hospital',
      'admitted',
      'discharged',
      'days',
      'happened',
      'diagnosed',
      'settled',
      'applied',
      'notified',
      'diagnosis',
      'icd10',
      'severity',
      'treatment',
      'cause',
      'disability-grade',
      'first-diagnosis',
      'pre-existing',
      'visit-number',
      'receipt-number',
      'papers',
      'insurance',
      'payee',
      'bank',
      'bank-card',
      'phone',
      'patient',
      'relation',
      'patient-id-number',
      'patient-birth-date',
      'spouse-id-number',
      'only-child',
      'exclusion',
      'heirs',
      'remark',
    ]),
    z.templateLiteral(['cost:', costColumn]),
  ],
  { error: 'claimField' },
);
/** One of {@link claimField}. */
export type ClaimField = z.infer<typeof claimField>;

/** The scheme's own roster: columns in the order of its template. Fields that it does not name keep the aliases that every scheme has (forms-default). */
export const forms = z.strictObject({
  roster: z.strictObject({
    title: words.optional(),
    columns: listOf(z.strictObject({ field: rosterField, ...named })).optional(),
    unit: listOf(z.strictObject({ field: unitField, ...named }))
      .optional()
      .describe('Facts of the unit above the list'),
    clause: id.optional(),
  }),
  claim: z
    .strictObject({
      title: words.optional(),
      columns: listOf(z.strictObject({ field: claimField, ...named })),
      clause: id.optional(),
    })
    .optional()
    .describe('The claim sheet 补助申请表'),
});
