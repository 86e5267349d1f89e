import type { z } from 'zod';
import { expectations } from '../scheme/expectations.ts';
import { type Scheme, scheme as schemeSchema } from '../scheme/schema.ts';
import { asText } from '../scheme/scheme-json.ts';
import { pathText, type SchemePath } from '../scheme/source-tree.ts';
import type { Text } from '../value/text.ts';
import { stepsOf, withValueAt } from './path-steps.ts';

/** Values for what no source gives, by their paths, as a case has them. */
export type GivenValues = Readonly<Record<string, string | Readonly<Record<string, string>> | readonly object[]>>;

/** A value that cannot be put in. */
export type ValueRefusal =
  | { readonly kind: 'not-missing'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly at: string; readonly reason: Text };

/** The scheme with all values put in, or why some cannot be: then there is none. */
export type CompletedScheme =
  | { readonly scheme: Scheme; readonly refusals: readonly [] }
  | { readonly scheme: undefined; readonly refusals: readonly ValueRefusal[] };

/**
 * The scheme with the values that a case gives for what no source does, so that what rests on them can be proved all the same. They go into paths that the scheme
 * lists under `missing`, or below one, and into no others: a case never changes a rule that it is to prove. What was filled is missing no longer.
 */
export function withGivenValues(scheme: Scheme, values: GivenValues): CompletedScheme {
  const given = Object.entries(values);
  if (given.length === 0) return { scheme, refusals: [] };
  const missing = scheme.missing ?? [];
  const elsewhere = given.filter(([path]) => !missing.some((each) => lies(path, each)));
  if (elsewhere.length > 0)
    return { scheme: undefined, refusals: elsewhere.map(([path]) => ({ kind: 'not-missing', path })) };
  const left = missing.filter((each) => !given.some(([path]) => lies(path, each)));
  const filled = given.reduce<unknown>(
    (data, [path, value]) => withValueAt(data, stepsOf(path), value),
    asText({ ...scheme, missing: left }),
  );
  const parsed = schemeSchema.safeParse(filled);
  if (parsed.success) return { scheme: parsed.data, refusals: [] };
  return { scheme: undefined, refusals: parsed.error.issues.map((issue) => refusal(issue, given)) };
}

/** Whether a path is another one, or leads below it. */
function lies(path: string, at: string): boolean {
  return path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}

/** An issue is told at the value nearest to it; one that nothing given leads to was brought about by the first. */
function refusal(issue: z.core.$ZodIssue, given: readonly (readonly [string, unknown])[]): ValueRefusal {
  const steps: SchemePath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const at = pathText(issue.code === 'unrecognized_keys' ? [...steps, issue.keys[0] ?? ''] : steps);
  const path = given.map(([each]) => each).find((each) => lies(at, each) || lies(each, at)) ?? given[0]?.[0] ?? at;
  return { kind: 'refused', path, at, reason: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): Text {
  const known = Object.entries(expectations).find(([key]) => key === issue.message)?.[1];
  if (known) return known;
  if (issue.code === 'unrecognized_keys') return { zh: '没有这个键', en: 'there is no such key' };
  return { zh: '这里不能这样写', en: 'this cannot stand here' };
}
