import type {
  Claim,
  ClaimingMember,
  ClaimSituation,
  CoveredPlan,
  FormerClaim,
} from '../../../src/rules/claim/claim.ts';
import { decideClaim } from '../../../src/rules/claim/decide.ts';
import type { Award, Decision } from '../../../src/rules/claim/decision.ts';
import { type BenefitView, benefitView, claimView } from '../../../src/rules/claim/view.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import type { Yuan } from '../../../src/rules/value/money.ts';

const CLAUSES = `
clauses:
  rule: {title: 实施办法, source: made up, checkedOn: 2026-01-01, basis: stated}
  reading: {title: 实施办法第五条, source: made up, checkedOn: 2026-01-01, basis: inferred, note: the source leaves it open}
`;

const DEFAULTS: Readonly<Record<string, string>> = {
  plans: 'plans: {general: {title: 医疗互助, fee: 36, taken: everyone, clause: rule}}',
  claims: 'claims: {periodBy: event, clause: rule}',
  insuranceKinds: 'insuranceKinds: {employee: {title: 职工医保}, resident: {title: 居民医保}}',
};

/** A small scheme, read from YAML as schemes are: the part that a test is about, the rest is a plan that everyone takes, for a year from 1 January. */
export function schemeFrom(text: string): Scheme {
  const defaults = Object.entries(DEFAULTS)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text))
    .map(([, line]) => line);
  const whole = `
id: small
title: 某市职工医疗互助
authority: 某市总工会
region: 某省/某市
edition: 第一期
${CLAUSES}
period: {length: P1Y, starts: {on: 01-01}, clause: rule}
coverage: {starts: period, clause: rule}
members: {}
${defaults.join('\n')}
${text}
`;
  const source = { id: 'small', file: 'small.yaml', text: whole };
  const { scheme, problems } = resolveScheme('small', new Map([['small', source]]));
  if (!scheme) throw new Error(JSON.stringify(problems));
  return scheme;
}

/** A scheme whose one benefit pays for a stay; `rules` stand beside its plan and clause. */
export function stays(rules: string, others = ''): Scheme {
  return schemeFrom(`
benefits:
  hospital:
    {title: 住院补助, plan: general, events: [hospitalisation], base: {add: [self-paid-in-scope]}, clause: rule, ${rules}}
${others}`);
}

export const PERIOD = { span: { from: '2026-01-01', to: '2027-01-01' } };

export function coverage(change: Partial<CoveredPlan> = {}): CoveredPlan {
  return {
    plan: 'general',
    span: PERIOD.span,
    shares: 1,
    renewal: 'new',
    consecutivePeriods: 1,
    waits: true,
    ...change,
  };
}

/** A stay from its day on, of a week, handed in on the day after: `costs` is what is self-paid in scope. */
export function stay(day: string, costs: Yuan, change: Partial<Claim> = {}): Claim {
  return {
    id: `${day} ${costs}`,
    event: 'hospitalisation',
    admitted: day,
    discharged: day,
    applied: day,
    costs: { 'self-paid-in-scope': costs },
    papers: 'all',
    ...change,
  };
}

/** Anything else that happens on a day. */
export function happening(event: Claim['event'], day: string, change: Partial<Claim> = {}): Claim {
  return {
    id: `${event} ${day}`,
    event,
    happened: day,
    diagnosed: day,
    applied: day,
    costs: {},
    papers: 'all',
    ...change,
  };
}

export function former(
  claim: Claim,
  awards: Readonly<Record<string, Yuan>>,
  change: Partial<FormerClaim> = {},
): FormerClaim {
  return {
    claim,
    period: PERIOD,
    awards: Object.entries(awards).map(([benefit, amount]) => ({ benefit, amount })),
    frozen: true,
    ...change,
  };
}

export interface SituationWish extends Partial<Omit<ClaimSituation, 'member'>> {
  readonly claim: Claim;
  readonly member?: Partial<ClaimingMember>;
}

export function situationOf({ member, ...wish }: SituationWish): ClaimSituation {
  return { period: PERIOD, history: [], member: { plans: [coverage()], ...member }, ...wish };
}

export function decided(scheme: Scheme, wish: SituationWish): Decision {
  return decideClaim(scheme, situationOf(wish));
}

/** The award of a benefit, which must be among those that were looked at. */
export function awardOf({ awards }: Decision, benefit = 'hospital'): Award {
  const award = awards.find((each) => each.benefit === benefit);
  if (!award) throw new Error(`no award of ${benefit}`);
  return award;
}

export function codesOf({ reasons }: Pick<Decision, 'reasons'>): readonly string[] {
  return reasons.map(({ code }) => code);
}

export function viewOf(scheme: Scheme, wish: SituationWish, benefit = 'hospital'): BenefitView {
  return benefitView(claimView(scheme, situationOf(wish)), benefit);
}
