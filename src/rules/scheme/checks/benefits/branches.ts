import { nearestOf } from '../../../value/nearest.ts';
import { acceptedStaffKinds } from '../../accepted-staff.ts';
import { choiceFacts, type Fact, yesNoFacts } from '../../facts.ts';
import { REST } from '../../fees.ts';
import { levelsWithoutBranch } from '../../hospital-levels.ts';
import { type PlacedStep, placedSteps } from '../../placed-steps.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemePath } from '../../source-tree.ts';
import { listed, suggestion } from '../../suggestion.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** Every choice by a fact (and every table of weights) has a branch for whatever the fact may be, and none that it cannot be. */
export const checkBranches: SchemeCheck = (scheme) =>
  placedSteps(scheme).flatMap((placed) => {
    const { choose, pool } = placed.step;
    if (choose) return doubtsOf(scheme, placed, choose.by, choose.of, [...placed.path, 'choose', 'of']);
    if (pool) return doubtsOf(scheme, placed, pool.by, pool.weights, [...placed.path, 'pool', 'weights']);
    return [];
  });

function doubtsOf(scheme: Scheme, placed: PlacedStep, by: Fact, branches: object, path: SchemePath): SchemeDoubt[] {
  const all = wordsOf(scheme, by);
  const known = [...all, REST];
  const names = Object.keys(branches);
  const wanted = names.includes(REST) ? [] : levelsWithoutBranch(needed(scheme, placed, by, all), names);
  return [
    ...wanted.map((found) => ({ code: 'branch-missing' as const, path, found, parameters: { by } })),
    ...names
      .filter((name) => !known.includes(name))
      .map((found) => ({
        code: 'branch-unknown' as const,
        path: [...path, found],
        found,
        parameters: { by, known: listed(known), suggestion: suggestion(nearestOf(found, known)) },
      })),
  ];
}

/** Words that the fact may be: of the language, or ids of the scheme. */
export function wordsOf(scheme: Scheme, fact: Fact): readonly string[] {
  if (Object.hasOwn(yesNoFacts, fact)) return ['yes', 'no'];
  if (Object.hasOwn(OWN_WORDS, fact)) return Object.keys(scheme[OWN_WORDS[fact as OwnFact]] ?? {});
  const schema = choiceFacts[fact as keyof typeof choiceFacts];
  return 'options' in schema.element ? schema.element.options : [];
}

/** Where a scheme gives its own words for a fact. */
export const OWN_WORDS = {
  insurance: 'insuranceKinds',
  'unit-kind': 'unitKinds',
  'staff-kind': 'staffKinds',
  disease: 'diseases',
  treatment: 'treatments',
  cause: 'causes',
} as const satisfies Partial<Record<Fact, keyof Scheme>>;
type OwnFact = keyof typeof OWN_WORDS;

/** Words that a claim which comes so far may have. One may have no disease, treatment or cause of the scheme's, and needs the branch for the rest. */
function needed(
  scheme: Scheme,
  { within, benefit, step }: PlacedStep,
  by: Fact,
  all: readonly string[],
): readonly string[] {
  const conditions = step.when ? [...within, step.when] : within;
  const restricting = conditions.flatMap((condition) => {
    const said: unknown = condition[by];
    if (Array.isArray(said)) return [said as string[]];
    return typeof said === 'boolean' ? [[said ? 'yes' : 'no']] : [];
  });
  if (restricting.length > 0) return all.filter((word) => restricting.every((words) => words.includes(word)));
  if (by === 'staff-kind') return [...acceptedStaffKinds(scheme)];
  if (by === 'insurance' && scheme.members.insurance) return scheme.members.insurance.required;
  if (by === 'sex' && scheme.plans[benefit.plan]?.only === 'women') return ['women'];
  if (by === 'relation' && benefit.events.every((event) => event === 'child-illness')) return ['child'];
  return by === 'disease' || by === 'treatment' || by === 'cause' ? [...all, REST] : all;
}
