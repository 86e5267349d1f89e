import { type ComputeStep, operatorOf } from '../../compute.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** Every benefit says how it is computed, and what its computation begins with where it needs that; or says that no source gives it. */
export const checkComputation: SchemeCheck = (scheme) =>
  Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]): SchemeDoubt[] => {
    const path = ['benefits', id];
    if (!benefit.compute) {
      const listed = isMissing(scheme, `benefits.${id}.compute`);
      return listed ? [] : [{ code: 'benefit-without-computation', path, found: id }];
    }
    if (benefit.base || isMissing(scheme, `benefits.${id}.base`)) return [];
    const found = firstInNeed([...(benefit.eachVisit ?? []), ...benefit.compute]);
    return found === undefined ? [] : [{ code: 'benefit-without-base', path, found, parameters: { id } }];
  });

function isMissing(scheme: Scheme, path: string): boolean {
  return scheme.missing?.includes(path) === true;
}

/** The operator that works on an amount that is still zero, because nothing before it sets one; undefined where none does. */
function firstInNeed(steps: readonly ComputeStep[]): string | undefined {
  for (const step of steps) {
    const [name] = operatorOf(step);
    if (sets(step)) return undefined;
    const branches = step.choose ? Object.values(step.choose.of) : [];
    const inner = branches.flatMap((branch) => (typeof branch === 'string' ? [] : (firstInNeed(branch) ?? [])))[0];
    if (name !== 'choose' && name !== 'plus') return name;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Whether a step can come to more than zero on an amount of zero. */
function sets(step: ComputeStep): boolean {
  const [name, parameters] = operatorOf(step);
  if (name === 'fixed' || name === 'perDay' || name === 'topUp' || name === 'instalments' || name === 'pool')
    return true;
  if (name === 'wholeBand') {
    const bands = Array.isArray(parameters) ? parameters : 'bands' in parameters ? parameters.bands : [];
    return !Array.isArray(parameters) && bands.some(({ fixed }) => fixed !== undefined);
  }
  if (name === 'choose')
    return Object.values(parameters.of).some((branch) => typeof branch === 'string' || branch.some(sets));
  return name === 'plus' && parameters.compute.some(sets);
}
