import { type Bounds, type MoneyBounds, rangeOf } from '../basics.ts';
import { countFacts } from '../facts.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { conditionsOf } from './benefits/conditions-of.ts';
import { moneyRange } from './benefits/money-range.ts';
import { participations } from './participations.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** Every pair of bounds (sizes, ages, days, facts of a condition, its sums of money) holds at least one number. */
export const checkBounds: SchemeCheck = (scheme) => {
  const numbers = [...boundsOf(scheme), ...factsOf(scheme)].filter(({ limits }) => {
    const { first, last } = rangeOf(limits);
    return last < first;
  });
  const sums = sumsOf(scheme).filter(({ limits }) => {
    const { first, last } = moneyRange(limits);
    return last.lessThan(first);
  });
  return [...numbers, ...sums].map(({ limits, path }) => ({ code: 'bounds-empty', path, found: inWords(limits) }));
};

function factsOf(scheme: Scheme): { limits: Bounds; path: SchemePath }[] {
  const facts = Object.keys(countFacts) as (keyof typeof countFacts)[];
  return conditionsOf(scheme).flatMap(({ condition, path }) =>
    facts.flatMap((fact) => {
      const limits = condition[fact];
      return limits ? [{ limits, path: [...path, fact] }] : [];
    }),
  );
}

function sumsOf(scheme: Scheme): { limits: MoneyBounds; path: SchemePath }[] {
  return conditionsOf(scheme).flatMap(({ condition, path }) =>
    (condition.amounts ?? []).map(({ is }, index) => ({ limits: is, path: [...path, 'amounts', index, 'is'] })),
  );
}

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
  for (const [index, rule] of (scheme.members.ages ?? []).entries())
    for (const who of ['men', 'women'] as const) {
      const limits = rule[who];
      if (limits && limits.below !== 'statutory') found.push({ limits, path: ['members', 'ages', index, who] });
    }
  for (const [index, rule] of (scheme.waiting ?? []).entries())
    for (const [grade, { day }] of (rule.graded ?? []).entries())
      found.push({ limits: day, path: ['waiting', index, 'graded', grade, 'day'] });
  return found;
}

function inWords(limits: Bounds | MoneyBounds): string {
  return Object.entries(limits)
    .map(([bound, number]) => `${bound} ${number}`)
    .join(', ');
}
