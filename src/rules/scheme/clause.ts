import { z } from 'zod';
import { date, oneOf, words } from './basics.ts';

/** Where a rule comes from. `stated`: the source says it; `inferred`: a reading that the source leaves open, with `note` saying which; `unreadable`: the copy is damaged there. */
export const clause = z
  .strictObject({
    title: words.describe('What a user sees as the ground of a finding: 实施办法第五条'),
    source: words.describe('Address or other reference of the source'),
    text: words.optional().describe('The clause’s own words, where they matter'),
    checkedOn: date.describe('When somebody last compared the rule with the source'),
    basis: oneOf(['stated', 'inferred', 'unreadable']).describe('stated, inferred (note says how), or unreadable'),
    note: words.optional().describe('The reading chosen and why, or what has to be checked'),
  })
  .meta({ id: 'clause' });
/** A clause as it was read. */
export type Clause = z.infer<typeof clause>;
