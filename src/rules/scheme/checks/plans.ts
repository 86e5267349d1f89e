import { nearestOf } from '../../value/nearest.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { suggestion } from '../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Every plan that a rule or a column names exists, no plan needs itself, and a roster can say who takes a chosen one. */
export const checkPlans: SchemeCheck = (scheme) => [
  ...referencesOf(scheme).flatMap(({ id, path }) => unknownPlan(scheme, id, path)),
  ...loops(scheme),
  ...notChoosable(scheme),
];

function referencesOf(scheme: Scheme): { id: string; path: SchemePath }[] {
  const needs = Object.entries(scheme.plans).flatMap(([plan, { needs = [] }]) =>
    needs.map((id, index) => ({ id, path: ['plans', plan, 'needs', index] })),
  );
  const waiting = (scheme.waiting ?? []).flatMap(({ plans = [] }, rule) =>
    plans.map((id, index) => ({ id, path: ['waiting', rule, 'plans', index] })),
  );
  const columns = (scheme.forms?.roster.columns ?? []).flatMap(({ field }, index) =>
    field.startsWith('plan:')
      ? [{ id: field.slice('plan:'.length), path: ['forms', 'roster', 'columns', index, 'field'] }]
      : [],
  );
  return [...needs, ...waiting, ...columns];
}

function unknownPlan(scheme: Scheme, id: string, path: SchemePath): SchemeDoubt[] {
  const known = Object.keys(scheme.plans);
  if (known.includes(id)) return [];
  const parameters = { known: known.join(', '), suggestion: suggestion(nearestOf(id, known)) };
  return [{ code: 'reference-unknown', path, found: id, parameters }];
}

/** A plan that needs itself, at once or by way of others, where no way round the loop is left. */
function loops(scheme: Scheme): SchemeDoubt[] {
  return Object.keys(scheme.plans).flatMap((id) => {
    const loop = loopFrom(scheme, [id]);
    return loop ? [{ code: 'plan-needs-loop' as const, path: ['plans', id, 'needs'], found: loop.join(' → ') }] : [];
  });
}

function loopFrom(scheme: Scheme, way: readonly string[]): readonly string[] | undefined {
  const needs = scheme.plans[way.at(-1) ?? '']?.needs ?? [];
  if (needs.some((id) => id === way[0])) return [...way, way[0] ?? ''];
  for (const id of needs) {
    const loop = way.includes(id) ? undefined : loopFrom(scheme, [...way, id]);
    if (loop) return loop;
  }
  return undefined;
}

function notChoosable(scheme: Scheme): SchemeDoubt[] {
  const fields = scheme.forms?.roster.columns?.map(({ field }) => field);
  if (!fields || fields.includes('plan')) return [];
  return Object.entries(scheme.plans)
    .filter(([id, plan]) => plan.taken === 'chosen' && !fields.includes(`plan:${id}`))
    .map(([id]) => ({ code: 'plan-not-choosable', path: ['plans', id, 'taken'], found: id }));
}
