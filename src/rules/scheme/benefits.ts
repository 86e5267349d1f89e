import { z } from 'zod';
import { base, span } from './amounts.ts';
import { count, id, listOf, oneOf, sum, words, yesOrNo } from './basics.ts';
import { computeStep } from './compute.ts';
import { condition } from './condition.ts';
import { event } from './event.ts';

/** The most that is paid over something. Used up by what the member has had over the same span. */
export const cap = z.strictObject({
  per: span,
  amount: sum,
  times: z.literal('shares').optional(),
  when: condition.optional(),
  clause: id.optional(),
});
/** A cap as it was read; `amount` is yuan as text, or `missing`. Without `clause` it rests on its benefit's. */
export type Cap = z.infer<typeof cap>;

/** A benefit that another one excludes. */
const exclusive = z.strictObject({
  benefit: id,
  per: span.describe('Over what the two exclude each other'),
  pays: oneOf(['nothing', 'difference']).describe(
    'nothing: this benefit does not pay where the other has paid; difference: it pays what exceeds the other',
  ),
  clause: id.optional(),
});

/** What an event pays: when it may be had, what it is reckoned from, by which steps and within which limits. */
export const benefit = z.strictObject({
  title: words,
  aliases: listOf(words).optional().describe('What claim sheets call it'),
  plan: id,
  events: listOf(event).describe('What it pays for'),
  when: condition.optional().describe('What must hold besides'),
  firstDiagnosis: yesOrNo.optional().describe('Only for a disease first diagnosed within coverage 首次确诊'),
  base: base.optional().describe('What the computation begins with; zero where absent'),
  eachVisit: listOf(computeStep).optional().describe('Steps on each claim before the amounts are summed up'),
  accumulate: oneOf(['visit', 'period', 'term'])
    .optional()
    .describe(
      'period, term: the computation runs on the running total, and a claim gets what the former ones have not; visit where absent',
    ),
  compute: listOf(computeStep)
    .optional()
    .describe('In order. Absent only where no source gives it, and then listed under missing'),
  caps: listOf(cap).optional(),
  most: listOf(z.strictObject({ claims: count, per: span, clause: id.optional() }))
    .optional()
    .describe('No more claims than this over the span'),
  once: z
    .strictObject({ per: span, of: oneOf(['benefit', 'disease']), clause: id.optional() })
    .optional()
    .describe('Paid once, or once for each disease'),
  notWith: listOf(exclusive).optional(),
  endsCoverage: yesOrNo.optional().describe('A payment ends the coverage of its plan 给付后责任终止'),
  clause: id,
});
/** A benefit as it was read; sums are yuan as texts, or `missing`. */
export type Benefit = z.infer<typeof benefit>;

/** A limit over several benefits together. */
export const together = z.strictObject({ title: words, benefits: listOf(id), caps: listOf(cap), clause: id });
/** A limit over several benefits, as it was read. */
export type Together = z.infer<typeof together>;

/** A group of diseases that pay alike. A claim belongs to it by the name of the diagnosis or by its ICD-10 code. */
export const diseaseGroup = z.strictObject({
  title: words,
  of: z
    .array(words, { error: 'list' })
    .describe('The diseases as the scheme names them; none where no source gives the list, and then complete: false'),
  aliases: listOf(words).optional().describe('What else claim sheets write for one of them'),
  icd10: listOf(words).optional().describe('Codes and ranges: C00-C97, I21'),
  except: listOf(words).optional().describe('Codes and ranges that do not belong to it'),
  critical: yesOrNo.optional().describe('Counts as a critical illness 重大病 for waiting'),
  complete: yesOrNo
    .optional()
    .describe('false: the list is known to be longer than the source at hand shows, so an unnamed disease is held'),
  clause: id,
});
/** A group of diseases, as it was read. */
export type DiseaseGroup = z.infer<typeof diseaseGroup>;
