import type { Decimal } from 'decimal.js';
import type { Claim } from '../claim/claim.ts';
import type { Base, CostColumn } from '../scheme/amounts.ts';
import { oncePerObject } from '../value/once.ts';
import { exact, less, lesser, ZERO } from './exact.ts';
import { cameTo, wants } from './line.ts';
import type { OperatorResult, StepPlace } from './operator.ts';

const PARTS = ['add', 'subtract', 'subtractIfStated', 'notAbove', 'notAboveIfStated'] as const;

/**
 * The columns that a claim must state before its base is known, and does not: each of `subtract` and `notAbove`, and those of `add` where it states none of them.
 * Each once, in the order of the scheme.
 */
export function unstatedColumns(
  { add, subtract = [], notAbove = [] }: Base,
  { costs }: Pick<Claim, 'costs'>,
): readonly CostColumn[] {
  const stated = (column: CostColumn) => costs[column] !== undefined;
  const added = add.some(stated) ? [] : add;
  return [...new Set([...added, ...[...subtract, ...notAbove].filter((column) => !stated(column))])];
}

/**
 * "The base as a sum and difference of named columns": never below zero, and never more than any column of `notAbove`.
 *
 * A column of `add` that the claim does not state counts as zero beside another of them, one of `subtractIfStated` always; one of `notAboveIfStated` bounds nothing.
 *
 * @returns in yuan, exact; undefined where the claim does not state what it must, as {@link unstatedColumns} tells
 */
export function baseAmount(base: Base, claim: Pick<Claim, 'costs'>): Decimal | undefined {
  if (unstatedColumns(base, claim).length > 0) return undefined;
  const { add, subtract = [], subtractIfStated = [], notAbove = [], notAboveIfStated = [] } = base;
  const total = (columns: readonly CostColumn[]) =>
    columns.reduce((sum, column) => sum.plus(exact(claim.costs[column] ?? '0')), ZERO);
  return [...notAbove, ...notAboveIfStated].reduce(
    (amount, column) => {
      const limit = claim.costs[column];
      return limit === undefined ? amount : lesser(amount, less(exact(limit), ZERO));
    },
    less(total(add), total([...subtract, ...subtractIfStated])),
  );
}

/** The columns of a base as the trace names them, in order. The base stays the same for many claims. */
const namedColumns = oncePerObject((base: Base) =>
  PARTS.flatMap((part) => (base[part] ?? []).map((column) => ({ name: `${part}:${column}`, column }))),
);

/**
 * The first line of a benefit's computation. Zero where the benefit has no base; where the claim does not state what it must, zero and each of these columns unknown,
 * as `cost:self-paid-in-scope`. The line has every column that the base names, with what the claim states or `not stated`.
 */
export function baseStep(base: Base | undefined, claim: Pick<Claim, 'costs'>, place: StepPlace): OperatorResult {
  if (base === undefined) return cameTo('base', place, ZERO, ZERO);
  const by: Record<string, string> = {};
  for (const { name, column } of namedColumns(base)) by[name] = claim.costs[column] ?? 'not stated';
  const amount = baseAmount(base, claim);
  if (amount !== undefined) return cameTo('base', place, ZERO, amount, { by });
  return wants(
    'base',
    place,
    ZERO,
    { unknown: unstatedColumns(base, claim).map((column) => `cost:${column}`) },
    { by },
  );
}
