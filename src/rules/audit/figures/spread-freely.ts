import type { Benefit } from '../../scheme/benefits.ts';
import { type ComputeStep, operatorOf } from '../../scheme/compute.ts';

/** Operators that give a sum of the scheme, whatever the illness cost. */
const GIVE_A_SUM = ['fixed', 'atLeast', 'perDay', 'topUp', 'instalments', 'pool'];

/** Whether the amounts of a benefit go with what illnesses cost, so that their digits can be expected to fall as digits of natural sums do. */
export function spreadFreely({ base, compute = [], eachVisit = [] }: Benefit): boolean {
  return base !== undefined && compute.length > 0 && [...eachVisit, ...compute].every(isFree);
}

function isFree(step: ComputeStep): boolean {
  const [name] = operatorOf(step);
  if (GIVE_A_SUM.includes(name)) return false;
  if (step.choose !== undefined) {
    return Object.values(step.choose.of).every((branch) => typeof branch !== 'string' && branch.every(isFree));
  }
  if (step.plus !== undefined) return step.plus.compute.every(isFree);
  if (step.wholeBand === undefined) return true;
  const bands = 'bands' in step.wholeBand ? step.wholeBand.bands : step.wholeBand;
  return bands.every(({ fixed }) => fixed === undefined);
}
