import type { Step } from '../benefit/step.ts';
import { wantingOf } from '../benefit/wanting.ts';
import { type GivenValues, type ValueRefusal, withGivenValues } from '../cases/given-values.ts';
import { MISSING } from '../scheme/basics.ts';
import { pathSteps } from '../scheme/path-steps.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Decision } from './decision.ts';

/** What a reviewer stated for one claim: sums in yuan (`500`, `500.00`) or rates (`60%`) by the paths of what no source gives. */
export type StatedValues = Readonly<Record<string, string>>;

/** Parts of a benefit that one sum can stand for, on one claim. */
const PARTS = /^benefits\.([^.[\]]+)\.(compute|eachVisit|caps)$/;

/** The paths that a decision names as given by no source, each once. */
export function namedMissing({ reasons, awards }: Pick<Decision, 'reasons' | 'awards'>): string[] {
  const all = [...reasons, ...awards.flatMap((award) => award.reasons)];
  const named = all.flatMap(({ code, values }) => (code === 'value-missing' ? (values.path ?? []) : []));
  return [...new Set([...named, ...awards.flatMap(({ steps }) => wantingOf(steps).missing)])];
}

/**
 * Whether one value can stand for what is missing at a path: where the scheme has the word `missing`, or lacks a computation or the caps of a benefit that is reckoned claim by
 * claim. A benefit that is lacking as a whole, or a base, is more than a value.
 */
export function isStatable(path: string, scheme: Scheme): boolean {
  const [, id = '', part] = PARTS.exec(path) ?? [];
  if (part === undefined) return valueAt(scheme, path) === MISSING;
  const benefit = scheme.benefits?.[id];
  return benefit !== undefined && (part === 'caps' || (benefit.accumulate ?? 'visit') === 'visit');
}

/**
 * The scheme as it holds for a claim with these values: each in the place of what no source gives. One that the scheme gives by now lapses: then the scheme's holds.
 *
 * @returns what of them is used; with refusals where a value cannot stand in its place: the scheme is then as it was, and none is
 */
export function withStated(
  scheme: Scheme,
  stated: StatedValues,
): { readonly scheme: Scheme; readonly used: StatedValues; readonly refusals: readonly ValueRefusal[] } {
  const own = Object.entries(stated).filter(([path]) => (scheme.missing ?? []).some((each) => leadsTo(each, path)));
  const values: GivenValues = Object.fromEntries(own.map(([path, value]) => [path, inPlace(path, value)]));
  const completed = withGivenValues(scheme, values);
  const { refusals } = completed;
  if (completed.scheme === undefined) return { scheme, used: {}, refusals };
  return { scheme: completed.scheme, used: Object.fromEntries(own), refusals };
}

/** A sum in the place of a part: what the part comes to, or the most that is paid of the claim. */
function inPlace(path: string, value: string): GivenValues[string] {
  const [, , part] = PARTS.exec(path) ?? [];
  if (part === undefined) return value;
  return part === 'caps' ? [{ per: 'visit', amount: value }] : [{ fixed: value }];
}

/** The decision saying on which stated values it rests, and so each line of its trace: the innermost, where lines stand within others. */
export function tellingStated(decision: Decision, stated: StatedValues): Decision {
  if (Object.keys(stated).length === 0) return decision;
  const awards = decision.awards.map((award) => ({ ...award, steps: award.steps.map((step) => told(step, stated)) }));
  return { ...decision, awards, stated };
}

function told(step: Step, stated: StatedValues): Step {
  const inner = step.steps?.map((each) => told(each, stated));
  const own = Object.entries(stated).filter(
    ([path]) =>
      (leadsTo(step.path, path) || leadsTo(path, step.path)) && !(inner ?? []).some((each) => rests(each, path)),
  );
  const isTold = own.length > 0 && step.skipped === undefined;
  return { ...step, ...(inner && { steps: inner }), ...(isTold && { stated: Object.fromEntries(own) }) };
}

function rests({ stated = {}, steps = [] }: Step, path: string): boolean {
  return Object.hasOwn(stated, path) || steps.some((each) => rests(each, path));
}

/** Whether a path is another one or leads below it. */
function leadsTo(at: string, path: string): boolean {
  return path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}

function valueAt(scheme: Scheme, path: string): unknown {
  return (pathSteps(path) ?? []).reduce<unknown>((data, step) => {
    if (typeof data !== 'object' || data === null) return undefined;
    return (data as Readonly<Record<string | number, unknown>>)[step];
  }, scheme);
}
