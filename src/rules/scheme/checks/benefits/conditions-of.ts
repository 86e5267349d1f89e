import type { Benefit, Cap } from '../../benefits.ts';
import type { Condition } from '../../condition.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemePath } from '../../source-tree.ts';

/** A condition of the scheme, the way to it, and what must hold besides for it to matter. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: SchemePath;
  /** Absent for a limit over several benefits. */
  readonly benefit?: Benefit;
  readonly within: readonly Condition[];
}

/** Every `when` of the benefits half: of benefits, of their steps and caps, of limits over several. */
export function conditionsOf(scheme: Scheme): PlacedCondition[] {
  const found: PlacedCondition[] = [];
  for (const [id, benefit] of Object.entries(scheme.benefits ?? {})) {
    const path = ['benefits', id];
    if (benefit.when) found.push({ condition: benefit.when, path: [...path, 'when'], benefit, within: [] });
    const within = benefit.when ? [benefit.when] : [];
    found.push(...ofCaps(benefit.caps, path).map((each) => ({ ...each, benefit, within })));
  }
  for (const { step, path, benefit, within } of placedSteps(scheme))
    if (step.when) found.push({ condition: step.when, path: [...path, 'when'], benefit, within });
  for (const [index, { caps }] of (scheme.together ?? []).entries())
    found.push(...ofCaps(caps, ['together', index]).map((each) => ({ ...each, within: [] })));
  return found;
}

function ofCaps(caps: readonly Cap[] | undefined, above: SchemePath): { condition: Condition; path: SchemePath }[] {
  return (caps ?? []).flatMap(({ when }, index) =>
    when ? [{ condition: when, path: [...above, 'caps', index, 'when'] }] : [],
  );
}
