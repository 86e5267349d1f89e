import { type Bounds, rangeOf } from '../basics.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { participations } from './participations.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** Every pair of bounds (sizes, ages, days) holds at least one number. */
export const checkBounds: SchemeCheck = (scheme) =>
  boundsOf(scheme)
    .filter(({ limits }) => {
      const { first, last } = rangeOf(limits);
      return last < first;
    })
    .map(({ limits, path }) => ({ code: 'bounds-empty', path, found: inWords(limits) }));

function boundsOf(scheme: Scheme): { limits: Bounds; path: SchemePath }[] {
  const found: { limits: Bounds; path: SchemePath }[] = [];
  for (const { rule, path } of participations(scheme)) {
    for (const [index, tier] of rule.tiers.entries())
      if (tier.size) found.push({ limits: tier.size, path: [...path, 'tiers', index, 'size'] });
    for (const [index, waiver] of (rule.waivers ?? []).entries()) {
      found.push({ limits: waiver.size, path: [...path, 'waivers', index, 'size'] });
      found.push({ limits: waiver.participants, path: [...path, 'waivers', index, 'participants'] });
    }
  }
  for (const who of ['men', 'women'] as const) {
    const limits = scheme.members.age?.[who];
    if (limits && limits.below !== 'statutory') found.push({ limits, path: ['members', 'age', who] });
  }
  for (const [index, rule] of (scheme.waiting ?? []).entries())
    for (const [grade, { day }] of (rule.graded ?? []).entries())
      found.push({ limits: day, path: ['waiting', index, 'graded', grade, 'day'] });
  return found;
}

function inWords(limits: Bounds): string {
  return Object.entries(limits)
    .map(([bound, number]) => `${bound} ${number}`)
    .join(', ');
}
