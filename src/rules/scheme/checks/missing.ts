import { nearestOf } from '../../value/nearest.ts';
import { knownKeys } from '../known-keys.ts';
import type { Scheme } from '../schema.ts';
import { suggestion } from '../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Parts of the scheme language that come with the benefits; until then their values can only be missing. */
const TO_COME = ['benefits', 'claims', 'fund', 'diseases', 'together'];

/** Every path under `missing` leads to a place that the scheme could fill, and that it does not. */
export const checkMissing: SchemeCheck = (scheme) =>
  (scheme.missing ?? []).flatMap((text, index): SchemeDoubt[] => {
    const path = ['missing', index];
    const steps = text.split('.');
    if (TO_COME.includes(steps[0] ?? '')) return [];
    const wrong = firstWrongStep(steps, scheme);
    if (wrong) {
      const nearest = nearestOf(steps[wrong.index] ?? '', wrong.known);
      const corrected = nearest && [...steps.slice(0, wrong.index), nearest, ...steps.slice(wrong.index + 1)].join('.');
      return [{ code: 'missing-path-malformed', path, found: text, parameters: { suggestion: suggestion(corrected) } }];
    }
    return valueAt(scheme, steps) === undefined ? [] : [{ code: 'missing-path-present', path, found: text }];
  });

/** Keys of the language are known; of a record (plans, kinds) the ids are those that the scheme has. */
function firstWrongStep(
  steps: readonly string[],
  scheme: Scheme,
): { index: number; known: readonly string[] } | undefined {
  for (const [index, step] of steps.entries()) {
    const above = steps.slice(0, index);
    const ofLanguage = knownKeys(above);
    const known = ofLanguage.length > 0 ? ofLanguage : Object.keys(Object(valueAt(scheme, above)));
    if (!known.includes(step)) return { index, known };
  }
  return undefined;
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Object.getOwnPropertyDescriptor(inner, step)?.value
        : undefined,
    value,
  );
}
