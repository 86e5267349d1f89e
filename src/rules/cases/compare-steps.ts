import { Decimal } from 'decimal.js';
import type { Step } from '../benefit/step.ts';
import type { Decision } from '../claim/decision.ts';
import type { ExpectedStep } from './case-file.ts';
import type { CaseDifference } from './compare.ts';

/** Steps that are expected and nowhere in the trace, each beside the step of its operator that comes nearest to it. */
export function missingSteps(expected: readonly ExpectedStep[], decision: Decision): CaseDifference[] {
  const trace = decision.awards.flatMap(({ steps }) => steps.flatMap(withInner));
  return expected.flatMap((wanted, index): CaseDifference[] => {
    const ranked = trace
      .map((step) => ({ step, wrong: wrongKeys(wanted, step) }))
      .sort((one, other) => one.wrong.length - other.wrong.length);
    if (ranked[0]?.wrong.length === 0) return [];
    const near = ranked.find(({ step }) => step.operator === wanted.operator)?.step;
    const keys = Object.keys(pairsOf(wanted));
    return [
      {
        key: `steps[${index + 1}]`,
        expected: inLine(pairsOf(wanted), keys),
        found: near ? inLine(pairsOf(near), keys) : '',
      },
    ];
  });
}

function withInner(step: Step): readonly Step[] {
  return [step, ...(step.steps ?? []).flatMap(withInner)];
}

/** The keys of an expected step that another has otherwise. */
function wrongKeys(wanted: ExpectedStep, step: Step): string[] {
  const found = pairsOf(step);
  return Object.entries(pairsOf(wanted)).flatMap(([key, value]) => (same(value, found[key]) ? [] : [key]));
}

/** A step's values by their keys on one level: `by.rate`, `allowance.used`. */
function pairsOf(step: ExpectedStep | Step): Record<string, string> {
  const { operator, path, clause, before, after, by = {}, allowance = {} } = step;
  const pairs = {
    operator,
    path,
    clause,
    before,
    after,
    ...Object.fromEntries(Object.entries(by).map(([key, value]) => [`by.${key}`, value])),
    ...Object.fromEntries(Object.entries(allowance).map(([key, value]) => [`allowance.${key}`, value])),
  };
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

const NUMBER = /^\d+(\.\d+)?$/;

/** Numbers are the same by their worth: `2700` and `2700.00`. */
function same(one: string, other: string | undefined): boolean {
  if (other !== undefined && NUMBER.test(one) && NUMBER.test(other)) return new Decimal(one).equals(other);
  return one === other;
}

function inLine(pairs: Readonly<Record<string, string>>, keys: readonly string[]): string {
  return keys.flatMap((key) => (pairs[key] === undefined ? [] : [`${key}: ${pairs[key]}`])).join(', ');
}
