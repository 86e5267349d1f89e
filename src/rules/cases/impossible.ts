import type { Scheme } from '../scheme/schema.ts';
import type { SchemePath } from '../scheme/source-tree.ts';
import { isPlainDate } from '../value/plain-date.ts';
import type { TextParameters } from '../value/text.ts';
import type { CaseClaim, CaseCoverage, SchemeCase } from './case-file.ts';
import type { CaseProblemCode } from './case-problems.ts';

/** Something wrong in one case: its code, the way to it within the case, what stands there. */
export interface CaseDoubt {
  readonly code: CaseProblemCode;
  readonly path: SchemePath;
  readonly found: string;
  readonly parameters: TextParameters;
}

/** Years of a case’s dates: a slip of a digit, such as 2205, lies outside. */
const YEARS = { first: '1900', last: '2100' } as const;

/** What cannot be, whatever the scheme says of it: such a case proves nothing. */
export function impossibleIn({ given }: SchemeCase, scheme: Scheme): CaseDoubt[] {
  const { claim, history = [], member } = given;
  const coverages = Object.entries(member?.plans ?? {}).flatMap(([plan, value]) => {
    const at: SchemePath = ['given', 'member', 'plans', plan];
    return Array.isArray(value)
      ? value.map((coverage, index) => ({ plan, coverage, path: [...at, index] }))
      : [{ plan, coverage: value, path: at }];
  });
  return [
    ...strangeDates(given, ['given']),
    ...stay(claim, ['given', 'claim']),
    ...history.flatMap((former, index) => stay(former.claim, ['given', 'history', index, 'claim'])),
    ...coverages.flatMap(({ plan, coverage, path }) => [
      ...shares(coverage, plan, path, scheme),
      ...span(coverage, path, given.period?.start),
    ]),
  ];
}

function strangeDates(value: unknown, path: SchemePath): CaseDoubt[] {
  if (typeof value === 'object' && value !== null) {
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? value.map((each, index) => [index, each])
      : Object.entries(value);
    return entries.flatMap(([key, each]) => strangeDates(each, [...path, key]));
  }
  if (typeof value !== 'string' || !isPlainDate(value)) return [];
  const year = value.slice(0, 4);
  return YEARS.first <= year && year <= YEARS.last
    ? []
    : [{ code: 'case-date-implausible', path, found: value, parameters: YEARS }];
}

function stay({ admitted, discharged }: CaseClaim, path: SchemePath): CaseDoubt[] {
  if (admitted === undefined || discharged === undefined || admitted <= discharged) return [];
  return [{ code: 'case-stay-reversed', path: [...path, 'discharged'], found: discharged, parameters: { admitted } }];
}

/** More shares than the plan allows; a plan of which no source says how many allows any number. */
function shares({ shares: taken }: CaseCoverage, plan: string, path: SchemePath, scheme: Scheme): CaseDoubt[] {
  const known = scheme.plans[plan];
  if (taken === undefined || known === undefined || scheme.missing?.includes(`plans.${plan}.shares`)) return [];
  const most = known.shares?.most ?? 1;
  const parameters = { plan, most: String(most) };
  return taken <= most
    ? []
    : [{ code: 'case-shares-above-plan', path: [...path, 'shares'], found: String(taken), parameters }];
}

function span({ from, to }: CaseCoverage, path: SchemePath, start: string | undefined): CaseDoubt[] {
  const first = from ?? start;
  if (first === undefined || to === undefined || first <= to) return [];
  return [{ code: 'case-coverage-reversed', path: [...path, 'to'], found: to, parameters: { from: first } }];
}
