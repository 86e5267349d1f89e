import { z } from 'zod';
import { date, id, listOf, oneOf, words } from './basics.ts';
import { benefit, diseaseGroup, together } from './benefits.ts';
import { claims } from './claims.ts';
import { clause } from './clause.ts';
import { forms } from './forms.ts';
import { fund } from './fund.ts';
import { kind, members } from './members.ts';
import { participation } from './participation.ts';
import { coverage, lateJoiners, period, substitution } from './period.ts';
import { plan } from './plans.ts';
import { renewal, waiting } from './waiting.ts';

/** Id of a scheme: `fuzhou-3`, the name of its file. */
export const schemeId = id;

/** A scheme as resolved: with all that it extends put in. Every rule names a clause; what no source gives is absent and listed under `missing`. */
export const scheme = z.strictObject({
  id: schemeId.describe('The name of the file, without .yaml'),
  title: words,
  authority: words.describe('Who runs the scheme'),
  region: words.describe('Path of regions from the province down: 福建省/福州市'),
  edition: words.describe('第三期, 2021年度'),
  language: oneOf(['zh', 'en']).optional().describe('Language of the workbooks for its units; zh where absent'),
  clauses: z.record(id, clause).describe('Where the rules come from, by the ids that they name'),
  missing: z
    .array(words, { error: 'list' })
    .optional()
    .describe('Paths of values that no source gives: plans.general.fee'),
  inForce: z
    .strictObject({ from: date.optional(), to: date.optional() })
    .optional()
    .describe('First and last day on which this edition was in force, where known'),
  period,
  coverage: coverage.describe('When a member’s coverage begins'),
  unitKinds: z.record(id, kind).optional().describe('Kinds of unit, and what units write for them'),
  staffKinds: z.record(id, kind).optional().describe('Kinds of staff, and what units write for them'),
  insuranceKinds: z.record(id, kind).optional().describe('Medical insurances, and what units write for them'),
  participation: participation.optional().describe('The ratio that a unit must reach'),
  members: members.describe('Who may be enrolled'),
  plans: z
    .record(id, plan)
    .refine((plans) => Object.keys(plans).length > 0, 'mapping')
    .describe('What one fee buys, by id'),
  lateJoiners: lateJoiners.optional().describe('People who join after the application window'),
  substitution: substitution.optional().describe('Replacing a member who leaves'),
  waiting: z.array(waiting, { error: 'list' }).optional().describe('Days at the start in which nothing is paid'),
  renewal: renewal.optional().describe('When enrolling again counts as renewal'),
  diseases: z.record(id, diseaseGroup).optional().describe('Groups of diseases that pay alike'),
  treatments: z.record(id, kind).optional().describe('Treatments that benefits part by: 透析, 放化疗'),
  causes: z.record(id, kind).optional().describe('Causes of death or injury that benefits part by: 猝死, 交通事故'),
  benefits: z.record(id, benefit).optional().describe('What an event pays, by id'),
  together: listOf(together).optional().describe('Limits over several benefits'),
  claims: claims.optional().describe('Deadlines, periods, papers, exclusions of claims'),
  fund: fund.optional().describe('Sources, splits, carry-over, and what holds when money is short'),
  forms: forms.optional().describe('Columns and aliases of the roster and the claim sheet'),
});
/** A scheme as everything that decides by it takes it: resolved, counts as numbers, yes and no as booleans, sums, rates and days as texts. */
export type Scheme = z.infer<typeof scheme>;
