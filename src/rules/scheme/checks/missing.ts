import { nearestOf } from '../../value/nearest.ts';
import { MISSING } from '../basics.ts';
import { knownKeys } from '../known-keys.ts';
import { pathSteps } from '../path-steps.ts';
import type { Scheme } from '../schema.ts';
import { pathText, type SchemePath } from '../source-tree.ts';
import { suggestion } from '../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Every path under `missing` leads to a place that the scheme could fill, and that it does not: nothing stands there, or the word `missing`. */
export const checkMissing: SchemeCheck = (scheme) =>
  (scheme.missing ?? []).flatMap((text, index): SchemeDoubt[] => {
    const path = ['missing', index];
    const steps = pathSteps(text);
    if (!steps) return [{ code: 'missing-path-malformed', path, found: text, parameters: { suggestion: '' } }];
    const wrong = firstWrongStep(steps, scheme);
    if (wrong) {
      const nearest = nearestOf(String(steps[wrong.index]), wrong.known);
      const corrected = nearest && pathText(steps.toSpliced(wrong.index, 1, nearest));
      return [{ code: 'missing-path-malformed', path, found: text, parameters: { suggestion: suggestion(corrected) } }];
    }
    const value = valueAt(scheme, steps);
    return value === undefined || value === MISSING ? [] : [{ code: 'missing-path-present', path, found: text }];
  });

/** Keys of the language are known; of a record (plans, kinds) the ids are those that the scheme has, of a list the places. A benefit may be missing as a whole, and when one kind of unit pays. */
function firstWrongStep(steps: SchemePath, scheme: Scheme): { index: number; known: readonly string[] } | undefined {
  for (const [index, step] of steps.entries()) {
    const above = steps.slice(0, index);
    if (index === 1 && steps.length === 2 && steps[0] === 'benefits' && typeof step === 'string') return undefined;
    if (pathText(above) === 'period.pay.of' && Object.hasOwn(scheme.unitKinds ?? {}, step)) continue;
    const ofLanguage = typeof step === 'number' ? [] : knownKeys(above);
    const known = ofLanguage.length > 0 ? ofLanguage : Object.keys(Object(valueAt(scheme, above)));
    if (!known.includes(String(step))) return { index, known: typeof step === 'number' ? [] : known };
  }
  return undefined;
}

function valueAt(value: unknown, steps: SchemePath): unknown {
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Object.getOwnPropertyDescriptor(inner, step)?.value
        : undefined,
    value,
  );
}
