import { type ComputeStep, operatorOf } from '../scheme/compute.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';

/**
 * The order in which the benefits of one claim are decided: those that another one looks at (`notWith`, `topUp`) before it, else the order of the file. Where two look
 * at each other the first of the file goes first.
 */
export function orderOfBenefits(scheme: Scheme, ids: readonly string[]): readonly string[] {
  const ordered = new Set<string>();
  const entered = new Set<string>();
  const enter = (id: string): void => {
    if (entered.has(id)) return;
    entered.add(id);
    for (const other of looksAt(scheme).get(id) ?? []) if (ids.includes(other)) enter(other);
    ordered.add(id);
  };
  for (const id of ids) enter(id);
  return [...ordered];
}

/** By benefit: the others that it looks at. The scheme stays the same for many claims. */
const looksAt = oncePerObject((scheme: Scheme): ReadonlyMap<string, readonly string[]> => {
  const benefits = Object.entries(scheme.benefits ?? {});
  return new Map(
    benefits.map(([id, { notWith = [], eachVisit = [], compute = [] }]) => [
      id,
      [...notWith.map(({ benefit }) => benefit), ...[...eachVisit, ...compute].flatMap(topsUp)],
    ]),
  );
});

function topsUp(step: ComputeStep): readonly string[] {
  const [name, parameters] = operatorOf(step);
  if (name === 'topUp') return parameters.benefits;
  if (name === 'plus') return parameters.compute.flatMap(topsUp);
  if (name !== 'choose') return [];
  return Object.values(parameters.of).flatMap((branch) => (typeof branch === 'string' ? [] : branch.flatMap(topsUp)));
}
