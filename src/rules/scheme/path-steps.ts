import type { SchemePath } from './source-tree.ts';

const STEP = /^([^[\]]+)((?:\[[1-9]\d*\])*)$/;

/**
 * The way that a path of a scheme tells, the reverse of `pathText`: `participation.tiers[1].size`, the first of a list being `[1]`.
 *
 * @returns undefined where the text is no path
 */
export function pathSteps(text: string): SchemePath | undefined {
  const steps: (string | number)[] = [];
  for (const part of text.split('.')) {
    const [, key, places = ''] = STEP.exec(part) ?? [];
    if (key === undefined) return undefined;
    steps.push(key, ...[...places.matchAll(/\d+/g)].map(([number]) => Number(number) - 1));
  }
  return steps;
}
