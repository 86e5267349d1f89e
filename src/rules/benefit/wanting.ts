import type { Step } from './step.ts';

/** Whether a trace ends for want of a value or a fact, steps within steps too. */
export function isWanting(steps: readonly Step[]): boolean {
  return steps.some(
    ({ missing = [], unknown = [], steps: inner = [] }) => missing.length + unknown.length > 0 || isWanting(inner),
  );
}

/**
 * What a trace wants before its claim can be decided, steps within steps too: paths of values that no source gives, and facts that the claim does not state. Each
 * once, in the order of the trace; both empty where the computation came through.
 */
export function wantingOf(steps: readonly Step[]): {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
} {
  const missing = new Set<string>();
  const unknown = new Set<string>();
  const gather = (step: Step): void => {
    for (const path of step.missing ?? []) missing.add(path);
    for (const fact of step.unknown ?? []) unknown.add(fact);
    for (const inner of step.steps ?? []) gather(inner);
  };
  for (const step of steps) gather(step);
  return { missing: [...missing], unknown: [...unknown] };
}
