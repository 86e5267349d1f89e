import { z } from 'zod';
import { type ReasonCode, reasons } from '../claim/reasons.ts';
import { costColumn } from '../scheme/amounts.ts';
import { count, date, id, listOf, money, oneOf, words, yesOrNo } from '../scheme/basics.ts';
import { OPERATORS } from '../scheme/compute.ts';
import { event } from '../scheme/event.ts';
import { hospitalLevels } from '../scheme/hospital-levels.ts';

/**
 * Cases that prove a scheme: `schemes/cases/<id>.cases.yaml`. What is given and what is expected, in words that somebody who writes no programs can check against the
 * source. The keys of a claim are those of `rules/claim/claim.ts`. What is not given holds as in the plainest claim: enrolled in every plan for the whole period,
 * one share, new, not ill before, papers complete, handed in on the day after its last date.
 */

const costs = z
  .strictObject(
    Object.fromEntries(costColumn.options.map((column) => [column, money])) as Record<
      (typeof costColumn.options)[number],
      typeof money
    >,
  )
  .partial()
  .describe(`Columns of money in yuan: ${costColumn.meta()?.description}`);

const claim = z.strictObject({
  event: event.describe('What the claim is about'),
  benefit: id.optional().describe('The benefit asked for; of all that the event may have where absent'),
  admitted: date.optional().describe('入院'),
  discharged: date.optional().describe('出院'),
  happened: date.optional().describe('Of a death, an injury, a birth, a fire'),
  diagnosed: date.optional().describe('确诊'),
  settled: date.optional().describe('When the insurance settled it 结算'),
  applied: date
    .optional()
    .describe('When it was handed in; the day after its last date where absent, but not before claims are taken'),
  notified: date
    .optional()
    .describe('When the union was told of it, where the scheme asks for that; only by the claim itself where absent'),
  days: count.optional().describe('Days in hospital as the papers state them; else counted from the dates'),
  costs: costs.optional(),
  diagnosis: words.optional().describe('In the words of the papers'),
  icd10: listOf(words).optional().describe('Codes of the diagnosis'),
  insurance: id.optional().describe('Under which this claim was settled; the member’s where absent'),
  hospitalLevel: oneOf(hospitalLevels).optional().describe('一级, 二级, 三级, 未定级, or with the grade'),
  hospitalArea: oneOf(['local', 'elsewhere']).optional().describe('Within the area of the insurance, or not'),
  recognisedHospital: yesOrNo.optional().describe('定点医院'),
  severity: oneOf(['severe', 'mild']).optional().describe('重度, 轻度'),
  diseases: z
    .array(id, { error: 'list' })
    .optional()
    .describe('Groups of diseases that a reviewer put it in; [] where a reviewer said that it is in none'),
  treatments: listOf(id).optional().describe('Ids of the scheme’s treatments'),
  cause: id.optional().describe('Of a death, injury or disability: id of the scheme’s causes'),
  disabilityGrade: count.optional().describe('伤残等级, 1 the gravest'),
  firstDiagnosis: yesOrNo.optional().describe('首次确诊'),
  preExisting: yesOrNo.optional().describe('投保前已患; false where absent'),
  relation: oneOf(['member', 'child', 'spouse', 'parent']).optional().describe('Of the patient to the member'),
  patientBirthDate: date.optional().describe('Of a patient who is not the member'),
  onlyChild: yesOrNo.optional().describe('独生子女'),
  parents: oneOf(['both', 'one']).optional().describe('Of a child: whether both parents are enrolled'),
  parentsEnrolledDays: count.optional().describe('Days for which the parents have been enrolled without a gap'),
  papers: z
    .union([z.literal('all'), z.array(words)], { error: 'papers' })
    .optional()
    .describe('Names of the papers; all where absent'),
  exclusions: listOf(id).optional().describe('Grounds of exclusion that the papers show'),
  pool: z
    .strictObject({ available: money, weights: money })
    .optional()
    .describe('What the pool holds and the sum of all weights'),
});

const coverage = z.strictObject({
  from: date.optional().describe('First day covered; the period’s where absent'),
  to: date.optional().describe('Last day covered; the last of the plan’s term where absent'),
  shares: count.optional().describe('1 where absent'),
  renewal: oneOf(['new', 'renewing']).optional().describe('new where absent'),
  consecutivePeriods: count.optional().describe('This one included; 1 where absent, 2 of who renews'),
  invoicedOn: date.optional().describe('Day of the invoice; the first day covered where absent'),
});

const member = z.strictObject({
  sex: oneOf(['men', 'women']).optional(),
  birthDate: date.optional(),
  insurance: id.optional().describe('Id of insuranceKinds'),
  staffKind: id.optional().describe('Id of staffKinds'),
  hardship: yesOrNo.optional().describe('困难职工'),
  modelWorker: yesOrNo.optional().describe('劳模'),
  plans: z
    .record(id, z.union([coverage, z.array(coverage).min(1)], { error: 'coverages' }))
    .optional()
    .describe('Every plan, for the whole period, where absent; of former periods as well a list'),
});

const period = z.strictObject({ start: date.describe('Its first day') });

const former = z.strictObject({
  claim,
  period: period.optional().describe('Where it is another than the case’s'),
  paid: z
    .record(id, money)
    .optional()
    .describe('What it was paid, by benefit: frozen. Where absent the scheme decides it, in the order of events'),
});

const given = z.strictObject({
  period: period.optional().describe('The period of the scheme’s edition where absent'),
  unit: z.strictObject({ kind: id.describe('Id of unitKinds') }).optional(),
  member: member.optional(),
  history: listOf(former).optional().describe('Other claims of the member'),
  claim,
  values: z
    .record(z.string().min(1), z.union([words, z.record(z.string(), words)], { error: 'text' }))
    .optional()
    .describe('Values for paths that the scheme lists under missing: benefits.pool.compute[1].pool.weights.severe'),
});

/** Steps of a trace that are no operators of the language: what stands before and after the computation. */
const ownSteps = ['base', 'accumulated', 'former', 'graded', 'fen', 'cap', 'not-with'] as const;

const step = z.strictObject({
  operator: oneOf([...ownSteps, ...OPERATORS]).describe('Its name in the scheme; base, accumulated, cap … for others'),
  path: words.optional().describe('benefits.hospital.compute[1]'),
  clause: id.optional(),
  before: words.optional().describe('What went in, in yuan'),
  after: words.optional().describe('What came out, in yuan'),
  by: z.record(z.string(), words).optional().describe('What it went by: {rate: 60%}'),
  allowance: z.strictObject({ allowed: words, used: words, remaining: words }).partial().optional(),
});

const expected = z.strictObject({
  status: oneOf(['approved', 'reduced', 'rejected', 'held']),
  amount: money.optional().describe('In yuan; 0.00 where held or rejected'),
  benefits: z.record(id, money).optional().describe('What some benefits come to'),
  reasons: listOf(oneOf(Object.keys(reasons) as [ReasonCode, ...ReasonCode[]]))
    .optional()
    .describe('Codes of reasons, each of which must be there'),
  overpaid: money.optional().describe('What frozen decisions have had beyond what all events come to'),
  steps: listOf(step).optional().describe('Steps that must be in the trace, each with the keys that are given'),
});

/** One case: what is given, and what the scheme has to make of it. */
export const schemeCase = z.strictObject({
  name: words.describe('What happens, in a line'),
  shows: oneOf(['normal', 'bound', 'cap', 'waiting', 'rejection', 'source-example', 'held', 'other']).describe(
    'What the case is there for',
  ),
  source: words.optional().describe('Of a worked example: where it was read'),
  given,
  expect: expected,
});
/** A case as it was read: counts as numbers, yes and no as booleans, sums and days as texts. */
export type SchemeCase = z.infer<typeof schemeCase>;
/** A claim as a case gives it. */
export type CaseClaim = z.infer<typeof claim>;
/** A coverage as a case gives it. Both days are covered, unlike those of the ledger. */
export type CaseCoverage = z.infer<typeof coverage>;
/** A step that has to be in the trace, with no more than what the case says of it. */
export type ExpectedStep = z.infer<typeof step>;

/** A whole file of cases, all of one scheme. */
export const caseFile = z.strictObject({ scheme: id.describe('Id of the scheme'), cases: listOf(schemeCase) });
/** The same as it was read. */
export type CaseFile = z.infer<typeof caseFile>;
