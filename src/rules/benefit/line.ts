import type { Decimal } from 'decimal.js';
import { MISSING } from '../scheme/basics.ts';
import { ZERO } from './exact.ts';
import type { OperatorResult, StepPlace } from './operator.ts';
import type { Step } from './step.ts';

/** What a line of the trace says besides where it stands and what went in and came out. */
export type Told = Partial<Pick<Step, 'by' | 'bands' | 'allowance' | 'steps' | 'skipped'>>;

/** What holds a claim up: paths of values that no source gives, or facts that the claim does not state. */
export type Wanting = { readonly missing: readonly string[] } | { readonly unknown: readonly string[] };

/** The line of an operator that came to an amount. */
export function cameTo(
  operator: Step['operator'],
  place: StepPlace,
  before: Decimal,
  amount: Decimal,
  told: Told = {},
): OperatorResult {
  return { amount, step: lineOf(operator, place, before, amount, told) };
}

/** The line of an operator that could not be computed: zero, and what is wanting. */
export function wants(
  operator: Step['operator'],
  place: StepPlace,
  before: Decimal,
  wanting: Wanting,
  told: Told = {},
): OperatorResult {
  return { amount: ZERO, step: { ...lineOf(operator, place, before, ZERO, told), ...wanting } };
}

/** The path of a value of the step, where the scheme says `missing` in its place; undefined where it gives the value. */
export function missingAt(value: string | undefined, place: StepPlace, ...way: readonly string[]): string | undefined {
  return value === undefined || value === MISSING ? [place.path, ...way].join('.') : undefined;
}

function lineOf(
  operator: Step['operator'],
  { path, clause, title }: StepPlace,
  before: Decimal,
  after: Decimal,
  { by = {}, ...told }: Told,
): Step {
  const named = title === undefined ? {} : { title };
  return { operator, path, clause, ...named, before: before.toFixed(), after: after.toFixed(), by, ...told };
}
