import type { Benefit } from '../../benefits.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { Scheme } from '../../schema.ts';
import { neverBoth } from './never-both.ts';

/**
 * Pairs of groups of diseases between which a disease must be able to decide: those that two branches of one choice name, and those of two benefits of one plan that
 * would both pay for the same event. In each pair the group that stands first in the file comes first.
 */
export function groupPairs(scheme: Scheme): [string, string][] {
  const order = Object.keys(scheme.diseases ?? {});
  const pairs = [...ofBenefits(scheme), ...ofBranches(scheme)].map(([one, other]): [string, string] =>
    order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one],
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function ofBranches(scheme: Scheme): [string, string][] {
  return placedSteps(scheme).flatMap(({ step: { choose, pool } }) => {
    const named = choose?.by === 'disease' ? choose.of : pool?.by === 'disease' ? pool.weights : {};
    const groups = Object.keys(named);
    return pairsOf(groups, groups);
  });
}

function ofBenefits(scheme: Scheme): [string, string][] {
  const benefits = Object.entries(scheme.benefits ?? {});
  return benefits.flatMap(([id, benefit], index) =>
    benefits.slice(index + 1).flatMap(([otherId, other]) => {
      if (!bothPay(benefit, other) || excludes(benefit, otherId) || excludes(other, id)) return [];
      return pairsOf(benefit.when?.disease ?? [], other.when?.disease ?? []);
    }),
  );
}

function bothPay(one: Benefit, other: Benefit): boolean {
  if (one.plan !== other.plan || !one.events.some((event) => other.events.includes(event))) return false;
  return neverBoth(one.when ?? {}, other.when ?? {}) === undefined;
}

function excludes(benefit: Benefit, other: string): boolean {
  return benefit.notWith?.some((rule) => rule.benefit === other) === true;
}

/** Every two different groups; a group that both have is meant to pay in both. */
function pairsOf(ones: readonly string[], others: readonly string[]): [string, string][] {
  return ones
    .filter((one) => !others.includes(one) || ones === others)
    .flatMap((one) =>
      others
        .filter((other) => other !== one && (ones === others || !ones.includes(other)))
        .map((other): [string, string] => [one, other]),
    );
}
