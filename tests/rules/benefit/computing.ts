import type { Decimal } from 'decimal.js';
import { compute } from '../../../src/rules/benefit/compute.ts';
import { exact } from '../../../src/rules/benefit/exact.ts';
import type { Step } from '../../../src/rules/benefit/step.ts';
import { type ComputeStep, computeStep } from '../../../src/rules/scheme/compute.ts';
import { type Facts, surroundingOf } from './surroundings.ts';

/** Where the steps of a test stand. */
export const PLACE = { path: 'benefits.hospital.compute', clause: 'hospital' };

/** Runs steps on an amount. */
export function run(
  amount: string,
  steps: readonly ComputeStep[],
  said: Facts = {},
): { amount: Decimal; steps: readonly Step[] } {
  return compute(exact(amount), steps, surroundingOf(said, amount), PLACE);
}

/** Runs one step, as a scheme's file has it, and gives what it comes to. */
export function comesTo(amount: string, raw: Record<string, unknown>, said: Facts = {}): Decimal {
  return run(amount, [computeStep.parse(raw)], said).amount;
}
