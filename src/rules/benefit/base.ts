import type { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.ts';
import type { Base, CostColumn } from '../scheme/amounts.ts';
import { exact, less, lesser, ZERO } from './exact.ts';
import { cameTo, wants } from './line.ts';
import type { OperatorResult, StepPlace } from './operator.ts';

/**
 * "The base as a sum and difference of named columns": never below zero, and never more than any column of `notAbove`.
 *
 * A column that the claim does not state counts as zero beside others of `add` and under `subtract`, and bounds nothing under `notAbove`.
 *
 * @returns in yuan, exact; undefined where the claim states none of the columns of `add`
 */
export function baseAmount(
  { add, subtract = [], notAbove = [] }: Base,
  { costs }: Pick<Claim, 'costs'>,
): Decimal | undefined {
  if (add.every((column) => costs[column] === undefined)) return undefined;
  const total = (columns: readonly CostColumn[]) =>
    columns.reduce((sum, column) => sum.plus(exact(costs[column] ?? '0')), ZERO);
  return notAbove.reduce(
    (amount, column) => {
      const limit = costs[column];
      return limit === undefined ? amount : lesser(amount, less(exact(limit), ZERO));
    },
    less(total(add), total(subtract)),
  );
}

/**
 * The first line of a benefit's computation. Zero where the benefit has no base; where the claim states none of the columns to add, zero and each of them unknown, as
 * `cost:self-paid-in-scope`. The line has every column that the base names, with what the claim states or `not stated`.
 */
export function baseStep(base: Base | undefined, claim: Pick<Claim, 'costs'>, place: StepPlace): OperatorResult {
  if (base === undefined) return cameTo('base', place, ZERO, ZERO);
  const by = Object.fromEntries(
    (['add', 'subtract', 'notAbove'] as const).flatMap((part) =>
      (base[part] ?? []).map((column) => [`${part}:${column}`, claim.costs[column] ?? 'not stated'] as const),
    ),
  );
  const amount = baseAmount(base, claim);
  if (amount !== undefined) return cameTo('base', place, ZERO, amount, { by });
  return wants('base', place, ZERO, { unknown: base.add.map((column) => `cost:${column}`) }, { by });
}
