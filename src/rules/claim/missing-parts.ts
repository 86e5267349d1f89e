import type { StepPlace } from '../benefit/operator.ts';
import type { Step } from '../benefit/step.ts';
import type { CoveredView } from './view.ts';

/** A part of a benefit that a computation needs. */
type Part = 'base' | 'eachVisit' | 'compute';

/** The path of a part that the scheme does not have and lists under `missing`; a benefit without a computation is always wanting. */
export function missingPart({ benefit, path, scheme }: CoveredView, part: Part): string | undefined {
  if (benefit[part] !== undefined) return undefined;
  const way = `${path}.${part}`;
  return part === 'compute' || scheme.missing?.includes(way) ? way : undefined;
}

/** The line of the trace for a part that no source gives. */
export function missingStep(operator: Step['operator'], place: StepPlace, before: string, missing: string): Step {
  return { operator, path: place.path, clause: place.clause, before, after: '0', by: {}, missing: [missing] };
}
