import type { Scheme } from '../../scheme/schema.ts';
import type { LimitUse, Reason, RuleSeen } from '../decision.ts';

/** What a rule says of a claim, or of one benefit of it. */
export interface Ruling {
  readonly seen: readonly RuleSeen[];
  /** Grounds on which nothing is paid for sure. */
  readonly against: readonly Reason[];
  /** Grounds on which it cannot be decided yet. */
  readonly open: readonly Reason[];
  readonly limits: readonly LimitUse[];
}

const NONE: readonly never[] = [];

/** A ruling out of what a rule has to say; the rest is empty. */
export function ruling({ seen = NONE, against = NONE, open = NONE, limits = NONE }: Partial<Ruling>): Ruling {
  return { seen, against, open, limits };
}

/** All of them together: each is looked at, none stops the others. */
export function allRulings(rulings: readonly Ruling[]): Ruling {
  // Nearly every list is empty, and there are many rulings to a claim.
  const all = { seen: [] as RuleSeen[], against: [] as Reason[], open: [] as Reason[], limits: [] as LimitUse[] };
  for (const { seen, against, open, limits } of rulings) {
    if (seen.length > 0) all.seen.push(...seen);
    if (against.length > 0) all.against.push(...against);
    if (open.length > 0) all.open.push(...open);
    if (limits.length > 0) all.limits.push(...limits);
  }
  return all;
}

/** The part of a scheme that has a rule, as `missing` names it. */
const PATHS: Readonly<Partial<Record<RuleSeen['rule'], string>>> = {
  period: 'claims.periodBy',
  deadline: 'claims.deadlines',
  notice: 'claims.notices',
  opening: 'claims.opens',
  papers: 'claims.papers',
  exclusions: 'claims.exclusions',
  waiting: 'waiting',
};

/** A rule that the scheme does not have: because there is none, or because no source gives it. */
export function noRule(scheme: Pick<Scheme, 'missing'>, rule: RuleSeen['rule'], clause?: string): Ruling {
  const path = PATHS[rule];
  const listed = scheme.missing?.some((each) => each === path || (each === 'claims' && path?.startsWith('claims.')));
  const outcome = listed === true ? 'not-given' : 'no-rule';
  return ruling({ seen: [{ rule, outcome, ...(clause === undefined ? {} : { clause }), values: {} }] });
}
