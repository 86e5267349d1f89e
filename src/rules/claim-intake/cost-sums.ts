import type { CostColumn } from '../scheme/amounts.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

type Costs = SubmittedClaim['claim']['costs'];

/** A whole whose parts, as stated, do not come to it. */
export interface CostDifference {
  readonly whole: CostColumn;
  readonly stated: Yuan;
  readonly parts: readonly CostColumn[];
  readonly sum: Yuan;
}

interface Equation {
  readonly whole: CostColumn;
  /** All of them have to be stated for the equation to hold. */
  readonly parts: readonly CostColumn[];
  /** Parts of it where they are stated. */
  readonly also: readonly CostColumn[];
}

/** Sums that papers round on their own: a difference of so much is none. */
const TOLERANCE: Fen = 1n;

/**
 * How the columns of a settlement add up. The total is what lies within the scope and what does not; the scope is what the funds pay and what the member bears. Where
 * the scope is not stated, the total is all of these.
 */
const EQUATIONS: readonly (readonly Equation[])[] = [
  [{ whole: 'in-scope', parts: ['insured-fund', 'self-paid-in-scope'], also: ['major-illness', 'civil-service'] }],
  [
    { whole: 'total-cost', parts: ['in-scope', 'self-financed'], also: [] },
    {
      whole: 'total-cost',
      parts: ['insured-fund', 'self-paid-in-scope', 'self-financed'],
      also: ['major-illness', 'civil-service'],
    },
  ],
];

/** Parts of a whole in some cities' papers, and counted elsewhere (or not at all) in others': the sum may hold with any of them or without. */
const DOUBTFUL: readonly CostColumn[] = [
  'over-limit',
  'other-cover',
  'medical-relief',
  'mutual-aid',
  'insurance-deductible',
  'excess-bed',
];

/** No part of a bill is more than the bill. */
const WITHIN_TOTAL: readonly CostColumn[] = [
  'in-scope',
  'insured-fund',
  'self-paid-in-scope',
  'self-financed',
  'over-limit',
];

/** The sums of a claim that do not hold, to within 0.01 yuan; each whole once. What the claim does not state is not held to anything. */
export function differingCosts(costs: Costs): CostDifference[] {
  return EQUATIONS.flatMap((ways) => {
    const stated = ways.find(({ whole, parts }) => [whole, ...parts].every((column) => costs[column] !== undefined));
    const difference = stated ? differenceOf(costs, stated) : undefined;
    const whole = ways[0]?.whole;
    return difference ?? (whole === 'total-cost' && !stated ? tooGreat(costs) : undefined) ?? [];
  });
}

function differenceOf(costs: Costs, { whole, parts, also }: Equation): CostDifference | undefined {
  const columns = [...parts, ...also.filter((column) => costs[column] !== undefined)];
  const wanted = fenOf(costs, whole);
  const sum = sumOf(columns.map((column) => fenOf(costs, column)));
  const doubtful = DOUBTFUL.filter((column) => costs[column] !== undefined).map((column) => fenOf(costs, column));
  if (sumsWith(sum, doubtful).some((each) => near(each, wanted))) return undefined;
  return { whole, stated: yuan(wanted), parts: columns, sum: yuan(sum) };
}

/** The sum with every choice of the doubtful parts: at most 64. */
function sumsWith(sum: Fen, doubtful: readonly Fen[]): Fen[] {
  return doubtful.reduce((sums, part) => sums.concat(sums.map((each) => each + part)), [sum]);
}

function tooGreat(costs: Costs): CostDifference | undefined {
  const total = costs['total-cost'];
  if (total === undefined) return undefined;
  const part = WITHIN_TOTAL.find((column) => fenOf(costs, column) > fen(total) + TOLERANCE);
  return part && { whole: 'total-cost', stated: total, parts: [part], sum: yuan(fenOf(costs, part)) };
}

function near(one: Fen, other: Fen): boolean {
  const apart = one > other ? one - other : other - one;
  return apart <= TOLERANCE;
}

function fenOf(costs: Costs, column: CostColumn): Fen {
  return fen(costs[column] ?? '0.00');
}
