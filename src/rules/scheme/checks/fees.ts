import { nearestOf } from '../../value/nearest.ts';
import { acceptedStaffKinds } from '../accepted-staff.ts';
import { type Fee, REST } from '../fees.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { listed, suggestion } from '../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Every plan has a fee, or says that no source gives it; and every choice by a fact has a branch for whatever the fact may be. */
export const checkFees: SchemeCheck = (scheme) =>
  Object.entries(scheme.plans).flatMap(([id, { fee }]) => {
    if (fee !== undefined) return doubtsOf(fee, ['plans', id, 'fee'], scheme);
    if (scheme.missing?.includes(`plans.${id}.fee`)) return [];
    return [{ code: 'plan-unpaid' as const, path: ['plans', id], found: id }];
  });

function doubtsOf(fee: Fee, path: SchemePath, scheme: Scheme): SchemeDoubt[] {
  if (typeof fee === 'string') return [];
  const needed = neededBranches(fee.by, scheme);
  const known = fee.by === 'renewal' ? needed : [...new Set([...kindsOf(fee.by, scheme), REST])];
  const missing = Object.hasOwn(fee.of, REST) ? [] : needed.filter((branch) => !Object.hasOwn(fee.of, branch));
  const unknown = Object.keys(fee.of).filter((branch) => !known.includes(branch));
  const { by } = fee;
  return [
    ...missing.map((found) => ({
      code: 'fee-branch-missing' as const,
      path: [...path, 'of'],
      found,
      parameters: { by },
    })),
    ...unknown.map((found) => ({
      code: 'fee-branch-unknown' as const,
      path: [...path, 'of', found],
      found,
      parameters: { by, known: listed(known), suggestion: suggestion(nearestOf(found, known)) },
    })),
    ...Object.entries(fee.of).flatMap(([branch, inner]) => doubtsOf(inner, [...path, 'of', branch], scheme)),
  ];
}

/** Of the kinds of staff those that may be enrolled. A roster need not state the kind; without a branch for the rest such a row is an error. */
function neededBranches(by: Exclude<Fee, string>['by'], scheme: Scheme): readonly string[] {
  if (by === 'renewal') return ['new', 'renewing'];
  if (by === 'unit-kind') return kindsOf(by, scheme);
  const kinds = acceptedStaffKinds(scheme);
  return kinds.length > 0 ? kinds : [REST];
}

function kindsOf(by: 'unit-kind' | 'staff-kind', scheme: Scheme): string[] {
  return Object.keys((by === 'unit-kind' ? scheme.unitKinds : scheme.staffKinds) ?? {});
}
