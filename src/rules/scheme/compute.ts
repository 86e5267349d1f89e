import { z } from 'zod';
import { oncePerObject } from '../value/once.ts';
import { costColumn, span } from './amounts.ts';
import { bounds, count, dayCount, id, listOf, money, oneOf, rate, sum, words } from './basics.ts';
import { type Condition, condition } from './condition.ts';
import { choosable, countable } from './facts.ts';

/** Bands of which each takes its own part of the amount. `above`: where the first begins, 0 if absent; each begins where the one before ends. */
const marginalBand = z.strictObject({
  above: money.optional().describe('Of the first band only: what lies up to here pays nothing'),
  to: money.optional().describe('Up to and with this sum; the last band may have no end'),
  rate,
});

/** A band that takes the whole amount. */
const wholeBand = z
  .strictObject({
    from: money.optional(),
    above: money.optional(),
    to: money.optional(),
    below: money.optional(),
    rate: rate.optional(),
    fixed: sum.optional(),
  })
  .refine((band) => (band.rate === undefined) !== (band.fixed === undefined), 'rateOrFixed');

const countBand = z
  .strictObject({ is: bounds, rate: rate.optional(), fixed: sum.optional() })
  .refine((band) => (band.rate === undefined) !== (band.fixed === undefined), 'rateOrFixed');

const deductible = z.strictObject({
  amount: sum.optional(),
  byVisit: listOf(sum).optional().describe('For the first, second … visit; the last holds for all further ones'),
  per: oneOf(['visit', 'period']).describe('visit: from each claim; period: once, what former claims left of it'),
});

/** Each operator by its name: what stands beside it in the scheme's file. One operator is one step of the computation and one line of the trace. */
const operators = {
  fixed: sum.describe('This sum, whatever the amount'),
  rate: rate.describe('This share of the amount'),
  bands: listOf(marginalBand).describe('Each part of the amount at its band’s rate 分段累加'),
  wholeBand: z
    .union([listOf(wholeBand), z.strictObject({ of: countable, bands: listOf(countBand) })], { error: 'wholeBands' })
    .describe('The whole amount at the rate, or the sum, of the band in which it (or the fact `of`) lies 按档全额'),
  rateByVisit: listOf(rate).describe('The rate for the first, second … visit; the last holds for all further ones'),
  deductible: z
    .union([money, deductible], { error: 'deductible' })
    .describe('Takes this sum off, once a visit or once a period'),
  threshold: sum.describe('Nothing where the amount does not reach this sum; the whole amount where it does'),
  perDay: z
    .strictObject(
      {
        amount: sum,
        fromDay: dayCount.optional().describe('The first day that counts, 1 where absent'),
        upToDays: dayCount.optional().describe('No more days than this'),
        per: span.optional().describe('Over what upToDays is counted; a visit where absent'),
        count: oneOf(['nights', 'both-days']).describe('nights: discharge less admission; both-days: both days count'),
      },
      { error: 'perDay' },
    )
    .describe('A sum for each day in hospital'),
  times: z.literal('shares').describe('Times the member’s shares'),
  atLeast: sum.describe('Raises an amount above zero to this sum'),
  atMost: z
    .union([sum, z.strictObject({ column: costColumn })], { error: 'limitOf' })
    .describe('No more than this sum, or than this column of the claim'),
  topUp: z
    .strictObject({ to: sum, benefits: listOf(id).describe('What the member has had of these in the period counts') })
    .describe('What is wanting to this sum after the other benefits'),
  bonus: z
    .strictObject({
      points: rate.describe('Percentage points of the base for each further consecutive period'),
      after: count.describe('Consecutive periods that bring none'),
      upTo: rate.describe('The most that they come to'),
    })
    .describe('More for who has been enrolled for several periods, as a share of the base'),
  instalments: z
    .strictObject({
      periods: count,
      amount: sum.optional().describe('The same sum in each'),
      amounts: listOf(sum).optional().describe('In place of amount: the sum of the first, the second, …'),
    })
    .describe('A sum in each of so many consecutive periods, while the member renews'),
  pool: z
    .strictObject({ weights: z.record(id, sum), by: choosable })
    .describe('A part of what the pool holds, by weight'),
  round: z
    .strictObject({ to: oneOf(['yuan', 'jiao', 'fen']), mode: oneOf(['half-up', 'up', 'down']) }, { error: 'round' })
    .describe('Only where the scheme says so'),
};

/** What stands beside an operator, by its name. */
export type Parameters = {
  readonly [Name in keyof typeof operators]: z.infer<(typeof operators)[Name]>;
} & {
  readonly choose: { readonly by: z.infer<typeof choosable>; readonly of: Readonly<Record<string, Branch>> };
  readonly plus: { readonly of: 'base' | 'amount'; readonly compute: readonly ComputeStep[] };
};
/** The key by which a step says what it does. */
export type OperatorName = keyof Parameters;
/** A sum in yuan, or steps that run on the amount. */
export type Branch = string | readonly ComputeStep[];

/** One step: exactly one operator, and what it rests on where that is another clause than the benefit's. */
export type ComputeStep = { readonly [Name in OperatorName]?: Parameters[Name] | undefined } & {
  readonly title?: string | undefined;
  readonly when?: Condition | undefined;
  readonly clause?: string | undefined;
};

/** Every operator of the language, those with steps of their own last. */
export const OPERATORS = [...Object.keys(operators), 'choose', 'plus'] as readonly OperatorName[];

/** One step of a computation, whose branches may hold steps again. */
export const computeStep: z.ZodType<ComputeStep> = z
  .strictObject({
    ...(Object.fromEntries(Object.entries(operators).map(([name, schema]) => [name, schema.optional()])) as {
      [Name in keyof typeof operators]: z.ZodOptional<(typeof operators)[Name]>;
    }),
    get choose() {
      return z
        .strictObject({ by: choosable, of: z.record(id, z.union([sum, listOf(computeStep)], { error: 'branch' })) })
        .describe('By one fact; `other` holds for what no branch names')
        .optional();
    },
    get plus() {
      return z
        .strictObject({ of: oneOf(['base', 'amount']), compute: listOf(computeStep) })
        .describe('Adds what these steps come to, on the benefit’s base or on the amount')
        .optional();
    },
    title: words.optional().describe('What a reader of the trace sees'),
    when: condition.optional().describe('The step is passed over where this does not hold'),
    clause: id.optional(),
  })
  .refine(
    (step) => OPERATORS.filter((name) => step[name as keyof typeof step] !== undefined).length === 1,
    'oneOperator',
  )
  .meta({ id: 'step' }) as unknown as z.ZodType<ComputeStep>;

/** The operator of a step with its parameters. */
export function operatorOf(
  step: ComputeStep,
): { [Name in OperatorName]: readonly [Name, Parameters[Name]] }[OperatorName] {
  return namedOperator(step) as never;
}

/** Looked for once a step, which is computed for many claims. */
const namedOperator = oncePerObject((step: ComputeStep) => {
  const name = OPERATORS.find((each) => step[each] !== undefined);
  if (name === undefined) throw new RangeError('a step without operator');
  return [name, step[name]] as const;
});
