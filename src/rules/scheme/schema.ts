import { z } from 'zod';
import { date, id } from './basics.ts';
import { clause } from './clause.ts';
import { forms } from './forms.ts';
import { kind, members } from './members.ts';
import { participation } from './participation.ts';
import { coverage, lateJoiners, period, substitution } from './period.ts';
import { plan } from './plans.ts';
import { renewal, waiting } from './waiting.ts';

/** Id of a scheme: `fuzhou-3`, the name of its file. */
export const schemeId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A scheme as resolved: with all that it extends put in. Every rule names a clause; what no source gives is absent and listed under `missing`. */
export const scheme = z.strictObject({
  id: schemeId,
  title: z.string().min(1),
  authority: z.string().min(1),
  /** Path of regions from the province down: 福建省/福州市. */
  region: z.string().min(1),
  edition: z.string().min(1),
  /** Language of the workbooks for its units. */
  language: z.enum(['zh', 'en']).optional(),
  clauses: z.record(id, clause),
  /** Paths of values that no source gives: `benefits.critical.amount`. */
  missing: z.array(z.string()).optional(),
  /** When this edition was in force, where known. */
  inForce: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
  period,
  coverage,
  unitKinds: z.record(id, kind).optional(),
  staffKinds: z.record(id, kind).optional(),
  insuranceKinds: z.record(id, kind).optional(),
  participation: participation.optional(),
  members,
  plans: z.record(id, plan),
  lateJoiners: lateJoiners.optional(),
  substitution: substitution.optional(),
  waiting: z.array(waiting).optional(),
  renewal: renewal.optional(),
  forms: forms.optional(),
});
export type Scheme = z.infer<typeof scheme>;
