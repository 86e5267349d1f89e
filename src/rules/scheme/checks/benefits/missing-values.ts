import { MISSING } from '../../basics.ts';
import { pathText, type SchemePath } from '../../source-tree.ts';
import type { SchemeCheck } from '../scheme-check.ts';

/** Keys beside which words of the scheme's own stand, where the word means nothing. */
const OWN_WORDS = ['title', 'aliases', 'clause', 'plan', 'when', 'benefits', 'diseases', 'plans'];

/** Every sum or rate that says `missing` in its place is listed under `missing`, so that a reader sees in one list what no source gives. */
export const checkMissingValues: SchemeCheck = (scheme) =>
  (['waiting', 'benefits', 'together'] as const)
    .flatMap((part) => missingIn(scheme[part], [part]))
    .filter((path) => !scheme.missing?.includes(pathText(path)))
    .map((path) => ({ code: 'missing-not-listed', path, found: MISSING, parameters: { place: pathText(path) } }));

function missingIn(value: unknown, path: SchemePath): SchemePath[] {
  if (value === MISSING) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    // directly under `benefits` an id may be any word
    return path.length > 1 && OWN_WORDS.includes(key) ? [] : missingIn(inner, [...path, step]);
  });
}
