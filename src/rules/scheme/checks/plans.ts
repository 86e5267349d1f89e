import { nearestOf } from '../../value/nearest.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { listed, suggestion } from '../suggestion.ts';
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
  const ages = (scheme.members.ages ?? []).flatMap(({ plans = [] }, rule) =>
    plans.map((id, index) => ({ id, path: ['members', 'ages', rule, 'plans', index] })),
  );
  const columns = (scheme.forms?.roster.columns ?? []).flatMap(({ field }, index) =>
    field.startsWith('plan:')
      ? [{ id: field.slice('plan:'.length), path: ['forms', 'roster', 'columns', index, 'field'] }]
      : [],
  );
  return [...needs, ...waiting, ...ages, ...columns];
}

function unknownPlan(scheme: Scheme, id: string, path: SchemePath): SchemeDoubt[] {
  const known = Object.keys(scheme.plans);
  if (known.includes(id)) return [];
  const parameters = { known: listed(known), suggestion: suggestion(nearestOf(id, known)) };
  return [{ code: 'reference-unknown', path, found: id, parameters }];
}

/** Plans that nobody can ever take, because each that would open the way to them needs them first. */
function loops(scheme: Scheme): SchemeDoubt[] {
  const takeable = new Set<string>();
  const open = (id: string) => !Object.hasOwn(scheme.plans, id) || takeable.has(id);
  for (let before = -1; before < takeable.size; ) {
    before = takeable.size;
    for (const [id, { needs }] of Object.entries(scheme.plans)) if (!needs || needs.some(open)) takeable.add(id);
  }
  return Object.keys(scheme.plans)
    .filter((id) => !takeable.has(id))
    .map((id) => ({ code: 'plan-needs-loop', path: ['plans', id, 'needs'], found: loopFrom(scheme, id).join(' → ') }));
}

function loopFrom(scheme: Scheme, start: string): string[] {
  const way = [start];
  for (let next = scheme.plans[start]?.needs?.[0]; next !== undefined; next = scheme.plans[next]?.needs?.[0]) {
    way.push(next);
    if (way.indexOf(next) < way.length - 1) break;
  }
  return way;
}

function notChoosable(scheme: Scheme): SchemeDoubt[] {
  const fields = scheme.forms?.roster.columns?.map(({ field }) => field);
  if (!fields || fields.includes('plan')) return [];
  return Object.entries(scheme.plans)
    .filter(([id, plan]) => plan.taken === 'chosen' && !fields.includes(`plan:${id}`))
    .map(([id]) => ({ code: 'plan-not-choosable', path: ['plans', id, 'taken'], found: id }));
}
