import { z } from 'zod';
import { date } from './basics.ts';

/** Where a rule comes from. `stated`: the source says it; `inferred`: a reading that the source leaves open, with `note` saying which; `unreadable`: the copy is damaged there. */
export const clause = z.strictObject({
  title: z.string().min(1),
  /** Address or other reference of the source. */
  source: z.string().min(1),
  /** The clause's own words, where they matter. */
  text: z.string().optional(),
  checkedOn: date,
  basis: z.enum(['stated', 'inferred', 'unreadable']),
  /** The reading chosen and why, or what has to be checked. */
  note: z.string().optional(),
});
export type Clause = z.infer<typeof clause>;
