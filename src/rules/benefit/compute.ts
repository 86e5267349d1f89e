import type { Decimal } from 'decimal.js';
import { type ComputeStep, type OperatorName, operatorOf, type Parameters } from '../scheme/compute.ts';
import { exact } from './exact.ts';
import { cameTo, wants } from './line.ts';
import type { Compute, Operator, OperatorResult, StepPlace, Surrounding } from './operator.ts';
import { operatorsWith } from './operators.ts';
import type { Step } from './step.ts';
import { isWanting } from './wanting.ts';

/**
 * Runs steps one after the other, each on what the one before came to. A step whose `when` does not hold is passed over and leaves the amount; one whose `when` is
 * undecided is wanting. After the first step that is wanting the computation ends at zero, for nothing after it can be known; the trace ends with that step.
 *
 * @param amount - what it begins with, in yuan
 * @param place - of the list of steps: `benefits.hospital.compute`; a step without a clause of its own rests on the place's
 * @returns the amount in yuan, exact and never below zero, and a line for each step
 */
export const compute: Compute = (amount, steps, surrounding, place) => {
  let current: Decimal = exact(amount);
  const trace: Step[] = [];
  for (const [index, step] of steps.entries()) {
    const result = runStep(current, step, surrounding, placeOf(step, index, place));
    current = result.amount;
    trace.push(result.step);
    if (isWanting([result.step])) break;
  }
  return { amount: current, steps: trace };
};

const operators = operatorsWith(compute);

function runStep(amount: Decimal, step: ComputeStep, surrounding: Surrounding, place: StepPlace): OperatorResult {
  const [name, parameters] = operatorOf(step);
  const outcome = step.when === undefined ? { holds: true as const } : surrounding.holds(step.when);
  if (outcome.holds === undefined) return wants(name, place, amount, { unknown: outcome.unknown });
  if (!outcome.holds) {
    const { fact, found, wanted } = outcome;
    return cameTo(name, place, amount, amount, { skipped: { fact, found, wanted } });
  }
  return apply(name, parameters, amount, surrounding, place);
}

/** The name and the parameters come from one step, which the compiler cannot follow through the table of operators. */
function apply<Name extends OperatorName>(
  name: Name,
  parameters: Parameters[OperatorName],
  amount: Decimal,
  surrounding: Surrounding,
  place: StepPlace,
): OperatorResult {
  return (operators[name] as Operator<Name>)(amount, parameters as Parameters[Name], surrounding, place);
}

function placeOf({ title, clause }: ComputeStep, index: number, place: StepPlace): StepPlace {
  const named = title === undefined ? {} : { title };
  return { path: `${place.path}[${index + 1}]`, clause: clause ?? place.clause, ...named };
}
