import { nearestOf } from '../../../value/nearest.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemePath } from '../../source-tree.ts';
import { listed, suggestion } from '../../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';
import { OWN_WORDS } from './branches.ts';
import { conditionsOf } from './conditions-of.ts';

interface Reference {
  readonly where: 'plans' | 'benefits' | 'diseases' | (typeof OWN_WORDS)[keyof typeof OWN_WORDS];
  readonly id: string;
  readonly path: SchemePath;
}

const CODES = { plans: 'reference-unknown', benefits: 'benefit-unknown', diseases: 'disease-unknown' } as const;

/** Every plan, benefit, group of diseases and kind that the benefits half names exists. */
export const checkReferences: SchemeCheck = (scheme) =>
  [...toBenefits(scheme), ...toPlans(scheme), ...inWaiting(scheme), ...inConditions(scheme)].flatMap((reference) =>
    unknown(scheme, reference),
  );

function unknown(scheme: Scheme, { where, id, path }: Reference): SchemeDoubt[] {
  const known = Object.keys(scheme[where] ?? {});
  if (known.includes(id)) return [];
  const words = { known: listed(known), suggestion: suggestion(nearestOf(id, known)) };
  if (where === 'plans' || where === 'benefits' || where === 'diseases')
    return [{ code: CODES[where], path, found: id, parameters: words }];
  return [{ code: 'kind-unknown', path, found: id, parameters: { where, ...words } }];
}

function each(where: Reference['where'], ids: readonly string[] | undefined, path: SchemePath): Reference[] {
  return (ids ?? []).map((id, index) => ({ where, id, path: [...path, index] }));
}

function toPlans(scheme: Scheme): Reference[] {
  return Object.entries(scheme.benefits ?? {}).map(([id, { plan }]) => ({
    where: 'plans',
    id: plan,
    path: ['benefits', id, 'plan'],
  }));
}

function toBenefits(scheme: Scheme): Reference[] {
  const notWith = Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) =>
    (benefit.notWith ?? []).map((rule, index) => ({
      where: 'benefits' as const,
      id: rule.benefit,
      path: ['benefits', id, 'notWith', index, 'benefit'],
    })),
  );
  return [
    ...notWith,
    ...(scheme.together ?? []).flatMap(({ benefits }, index) =>
      each('benefits', benefits, ['together', index, 'benefits']),
    ),
    ...(scheme.claims?.papers ?? []).flatMap(({ benefits }, index) =>
      each('benefits', benefits, ['claims', 'papers', index, 'benefits']),
    ),
    ...each('benefits', scheme.claims?.publicNotice?.benefits, ['claims', 'publicNotice', 'benefits']),
    ...placedSteps(scheme).flatMap(({ step, path }) =>
      each('benefits', step.topUp?.benefits, [...path, 'topUp', 'benefits']),
    ),
  ];
}

function inWaiting(scheme: Scheme): Reference[] {
  return (scheme.waiting ?? []).flatMap(({ diseases }, index) =>
    each('diseases', diseases, ['waiting', index, 'diseases']),
  );
}

function inConditions(scheme: Scheme): Reference[] {
  return conditionsOf(scheme).flatMap(({ condition, path }) =>
    (Object.keys(OWN_WORDS) as (keyof typeof OWN_WORDS)[]).flatMap((fact) =>
      each(OWN_WORDS[fact], condition[fact], [...path, fact]),
    ),
  );
}
