import type { Benefit } from './benefits.ts';
import { type ComputeStep, operatorOf } from './compute.ts';
import type { Condition } from './condition.ts';
import { yesNoFacts } from './facts.ts';
import type { Scheme } from './schema.ts';
import type { SchemePath } from './source-tree.ts';

/** Steps that run one after the other: a computation, or a branch or addition inside one. */
export interface StepList {
  readonly id: string;
  readonly benefit: Benefit;
  readonly part: 'eachVisit' | 'compute';
  readonly steps: readonly ComputeStep[];
  readonly path: SchemePath;
  /** What holds wherever the list is run: of the benefit, of the steps around it, of the branch that it is. */
  readonly within: readonly Condition[];
}

/** One step, and what holds wherever it is run. */
export interface PlacedStep extends StepList {
  readonly step: ComputeStep;
  readonly index: number;
}

/** Every list of steps in the scheme, in the order of the file; the outer before the inner. */
export function stepLists(scheme: Scheme): StepList[] {
  return Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) =>
    (['eachVisit', 'compute'] as const).flatMap((part) => {
      const steps = benefit[part];
      const within = benefit.when ? [benefit.when] : [];
      return steps ? withInner({ id, benefit, part, steps, path: ['benefits', id, part], within }) : [];
    }),
  );
}

/** Every step in the scheme; `path` leads to the step. */
export function placedSteps(scheme: Scheme): PlacedStep[] {
  return stepLists(scheme).flatMap((list) =>
    list.steps.map((step, index) => ({ ...list, step, index, path: [...list.path, index] })),
  );
}

function withInner(list: StepList): StepList[] {
  return [list, ...list.steps.flatMap((step, index) => innerOf(list, step, [...list.path, index]).flatMap(withInner))];
}

function innerOf(list: StepList, step: ComputeStep, path: SchemePath): StepList[] {
  const within = step.when ? [...list.within, step.when] : list.within;
  const [name, parameters] = operatorOf(step);
  if (name === 'plus') return [{ ...list, steps: parameters.compute, path: [...path, 'plus', 'compute'], within }];
  if (name !== 'choose') return [];
  return Object.entries(parameters.of).flatMap(([branch, steps]) => {
    if (typeof steps === 'string') return [];
    const taken = conditionOf(parameters.by, branch);
    const inner = taken ? [...within, taken] : within;
    return [{ ...list, steps, path: [...path, 'choose', 'of', branch], within: inner }];
  });
}

/** What is known in a branch; nothing where it holds for what the others do not name. */
function conditionOf(fact: string, branch: string): Condition | undefined {
  if (branch === 'other') return undefined;
  const value = Object.hasOwn(yesNoFacts, fact) ? branch === 'yes' : [branch];
  return { [fact]: value } as Condition;
}
