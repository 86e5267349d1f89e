import { nearestOf } from '../../value/nearest.ts';
import type { SchemePath } from '../source-tree.ts';
import { listed, suggestion } from '../suggestion.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** Every clause that a rule names exists, every clause has a rule, and what was inferred says how. */
export const checkClauses: SchemeCheck = (scheme) => {
  const known = Object.keys(scheme.clauses);
  const { clauses: _, ...rules } = scheme;
  const references = [...referencesIn(rules, [])];
  const named = new Set(references.map((reference) => reference.id));
  return [
    ...references
      .filter(({ id }) => !Object.hasOwn(scheme.clauses, id))
      .map(({ id, path }) => ({
        code: 'scheme-clause-missing' as const,
        path,
        found: id,
        parameters: { known: listed(known), suggestion: suggestion(nearestOf(id, known)) },
      })),
    ...known
      .filter((id) => !named.has(id))
      .map((id) => ({ code: 'scheme-clause-unused' as const, path: ['clauses', id], found: id })),
    ...Object.entries(scheme.clauses)
      .filter(([, clause]) => clause.basis !== 'stated' && clause.note === undefined)
      .map(([id, clause]) => ({
        code: 'clause-note-missing' as const,
        path: ['clauses', id, 'basis'],
        found: clause.basis,
        parameters: { clause: id },
      })),
  ];
};

function* referencesIn(value: unknown, path: SchemePath): Generator<{ id: string; path: SchemePath }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'clause' && typeof inner === 'string') yield { id: inner, path: [...path, key] };
    else yield* referencesIn(inner, [...path, step]);
  }
}
