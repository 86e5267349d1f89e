import { z } from 'zod';
import { costColumn } from '../scheme/amounts.ts';
import { count, date, id, listOf, money, oneOf, words, yesOrNo } from '../scheme/basics.ts';
import { event } from '../scheme/event.ts';

/**
 * Cases that prove a scheme: `schemes/cases/<id>.cases.yaml`. What is given and what is expected, in words that somebody who writes no programs can check against the
 * source. The keys of a claim are those of `rules/claim/claim.ts`. What is not given holds as in the plainest claim: enrolled in every plan for the whole period,
 * one share, new, papers complete, handed in on the day after its last date.
 */

const claim = z.strictObject({
  event,
  benefit: id.optional(),
  admitted: date.optional(),
  discharged: date.optional(),
  happened: date.optional().describe('Of a death, an injury, a birth, a fire'),
  diagnosed: date.optional(),
  settled: date.optional(),
  applied: date.optional().describe('The day after its last date where absent'),
  days: count.optional(),
  costs: z.partialRecord(costColumn, money).optional(),
  diagnosis: words.optional(),
  icd10: listOf(words).optional(),
  insurance: id.optional(),
  hospitalLevel: oneOf(['primary', 'secondary', 'tertiary', 'unrated']).optional(),
  hospitalArea: oneOf(['local', 'elsewhere']).optional(),
  recognisedHospital: yesOrNo.optional(),
  severity: oneOf(['severe', 'mild']).optional(),
  diseases: listOf(id).optional(),
  treatments: listOf(id).optional(),
  cause: id.optional(),
  disabilityGrade: count.optional(),
  firstDiagnosis: yesOrNo.optional(),
  preExisting: yesOrNo.optional(),
  relation: oneOf(['member', 'child', 'spouse', 'parent']).optional(),
  patientBirthDate: date.optional(),
  onlyChild: yesOrNo.optional(),
  parents: oneOf(['both', 'one']).optional(),
  parentsEnrolledDays: count.optional(),
  papers: z
    .union([z.literal('all'), z.array(words)])
    .optional()
    .describe('Names of the papers; all where absent'),
  exclusions: listOf(id).optional(),
  pool: z.strictObject({ available: money, weights: money }).optional(),
});

const coverage = z.strictObject({
  from: date.optional().describe('First day covered; the period’s where absent'),
  to: date.optional().describe('Last day covered; the period’s where absent'),
  shares: count.optional(),
  renewal: oneOf(['new', 'renewing']).optional(),
  consecutivePeriods: count.optional(),
  invoicedOn: date.optional(),
});

const member = z.strictObject({
  sex: oneOf(['men', 'women']).optional(),
  birthDate: date.optional(),
  insurance: id.optional(),
  staffKind: id.optional(),
  hardship: yesOrNo.optional(),
  modelWorker: yesOrNo.optional(),
  plans: z
    .record(id, z.union([coverage, z.array(coverage).min(1)]))
    .optional()
    .describe('Every plan, for the whole period, where absent; of former periods as well as a list'),
});

const former = z.strictObject({
  claim,
  period: z.strictObject({ start: date }).optional().describe('Where it is another than the case’s'),
  paid: z
    .record(id, money)
    .optional()
    .describe('What it was paid, by benefit: frozen. Where absent the scheme decides it, in the order of events'),
});

const given = z.strictObject({
  period: z.strictObject({ start: date }).optional().describe('The period of the scheme’s edition where absent'),
  unit: z.strictObject({ kind: id }).optional(),
  member: member.optional(),
  history: z.array(former).optional(),
  claim,
  values: z
    .record(z.string().min(1), z.union([words, z.record(z.string(), words)]))
    .optional()
    .describe('Values for paths that the scheme lists under missing: benefits.pool.compute[1].pool.weights.severe'),
});

const step = z.strictObject({
  operator: words,
  path: words.optional(),
  clause: id.optional(),
  before: words.optional(),
  after: words.optional(),
  by: z.record(z.string(), words).optional(),
  allowance: z.strictObject({ allowed: words, used: words, remaining: words }).partial().optional(),
});

const expected = z.strictObject({
  status: oneOf(['approved', 'reduced', 'rejected', 'held']),
  amount: money.optional().describe('In yuan; 0.00 where held or rejected'),
  benefits: z.record(id, money).optional().describe('What some benefits come to'),
  reasons: z.array(words).optional().describe('Codes of reasons, each of which must be there'),
  overpaid: money.optional(),
  steps: z.array(step).optional().describe('Steps that must be in the trace, each with the keys that are given'),
});

export const schemeCase = z.strictObject({
  name: words,
  shows: oneOf(['normal', 'bound', 'cap', 'waiting', 'rejection', 'source-example', 'held', 'other']).describe(
    'What the case is there for',
  ),
  source: words.optional().describe('Of a worked example: where it was read'),
  given,
  expect: expected,
});
export type SchemeCase = z.infer<typeof schemeCase>;

export const caseFile = z.strictObject({ scheme: id, cases: listOf(schemeCase) });
export type CaseFile = z.infer<typeof caseFile>;
