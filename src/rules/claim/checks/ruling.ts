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

const SILENT: Ruling = { seen: [], against: [], open: [], limits: [] };

export function ruling(parts: Partial<Ruling>): Ruling {
  return { ...SILENT, ...parts };
}

/** All of them together: each is looked at, none stops the others. */
export function allRulings(rulings: readonly Ruling[]): Ruling {
  return {
    seen: rulings.flatMap(({ seen }) => seen),
    against: rulings.flatMap(({ against }) => against),
    open: rulings.flatMap(({ open }) => open),
    limits: rulings.flatMap(({ limits }) => limits),
  };
}

/** A rule that the scheme does not have. */
export function noRule(rule: RuleSeen['rule'], clause?: string): Ruling {
  return ruling({ seen: [{ rule, outcome: 'no-rule', ...(clause === undefined ? {} : { clause }), values: {} }] });
}
