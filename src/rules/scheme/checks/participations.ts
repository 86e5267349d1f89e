import type { Participation } from '../participation.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';

/** The scheme's own ratio and those that single plans have, with the way to each. */
export function participations(scheme: Scheme): { rule: Participation; path: SchemePath }[] {
  const ofPlans = Object.entries(scheme.plans).flatMap(([id, plan]) =>
    plan.participation ? [{ rule: plan.participation, path: ['plans', id, 'participation'] }] : [],
  );
  return scheme.participation ? [{ rule: scheme.participation, path: ['participation'] }, ...ofPlans] : ofPlans;
}
