import { nearestOf } from '../../value/nearest.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { listed, suggestion } from '../suggestion.ts';
import { participations } from './participations.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

type Kinds = 'unitKinds' | 'staffKinds' | 'insuranceKinds';

interface KindReference {
  readonly where: Kinds;
  readonly ids: readonly string[] | undefined;
  /** To the list of ids. */
  readonly path: SchemePath;
}

/** Every kind that a rule names exists, and every kind of staff is either taken or refused. */
export const checkKinds: SchemeCheck = (scheme) => [
  ...referencesOf(scheme).flatMap((reference) => unknownKinds(scheme, reference)),
  ...checkStaff(scheme),
];

function referencesOf(scheme: Scheme): KindReference[] {
  const { staff, insurance, age } = scheme.members;
  const references: KindReference[] = [
    { where: 'staffKinds', ids: staff?.accept, path: ['members', 'staff', 'accept'] },
    { where: 'staffKinds', ids: staff?.refuse, path: ['members', 'staff', 'refuse'] },
    { where: 'insuranceKinds', ids: insurance?.required, path: ['members', 'insurance', 'required'] },
    {
      where: 'staffKinds',
      ids: Object.keys(age?.statutory?.staffKinds ?? {}),
      path: ['members', 'age', 'statutory', 'staffKinds'],
    },
  ];
  for (const [index, rule] of (scheme.members.ages ?? []).entries()) {
    const path = ['members', 'ages', index];
    const ids = Object.keys(rule.statutory?.staffKinds ?? {});
    references.push({ where: 'insuranceKinds', ids: rule.insurance, path: [...path, 'insurance'] });
    references.push({ where: 'staffKinds', ids, path: [...path, 'statutory', 'staffKinds'] });
  }
  for (const { rule, path } of participations(scheme)) {
    references.push({ where: 'staffKinds', ids: rule.attached?.staffKinds, path: [...path, 'attached', 'staffKinds'] });
    for (const [index, tier] of rule.tiers.entries())
      references.push({ where: 'unitKinds', ids: tier.unitKinds, path: [...path, 'tiers', index, 'unitKinds'] });
  }
  for (const [id, plan] of Object.entries(scheme.plans))
    for (const [index, { when }] of (plan.paidBy ?? []).entries()) {
      const path = ['plans', id, 'paidBy', index, 'when'];
      references.push({ where: 'unitKinds', ids: when?.unitKinds, path: [...path, 'unitKinds'] });
      references.push({ where: 'staffKinds', ids: when?.staffKinds, path: [...path, 'staffKinds'] });
    }
  return references;
}

function unknownKinds(scheme: Scheme, { where, ids = [], path }: KindReference): SchemeDoubt[] {
  const known = Object.keys(scheme[where] ?? {});
  return ids.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const parameters = { where, known: listed(known), suggestion: suggestion(nearestOf(id, known)) };
    const last = path.at(-1) === 'staffKinds' && path.includes('statutory') ? id : index;
    return [{ code: 'kind-unknown' as const, path: [...path, last], found: id, parameters }];
  });
}

function checkStaff(scheme: Scheme): SchemeDoubt[] {
  const { accept = [], refuse = [] } = scheme.members.staff ?? {};
  const contradictory = refuse.flatMap((id, index) =>
    accept.includes(id)
      ? [{ code: 'staff-kind-contradictory' as const, path: ['members', 'staff', 'refuse', index], found: id }]
      : [],
  );
  const decided = new Set([...accept, ...refuse]);
  const undecided = Object.keys(scheme.staffKinds ?? {})
    .filter((id) => !decided.has(id))
    .map((id) => ({ code: 'staff-kind-undecided' as const, path: ['staffKinds', id], found: id }));
  return [...contradictory, ...undecided];
}
