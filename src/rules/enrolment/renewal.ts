import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import { daysBetween, type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import type { Subject } from './check.ts';
import type { FormerCoverage, PeriodInForce } from './known.ts';
import type { MemberReading } from './member-reading.ts';
import { sharesAsked } from './plan-shares.ts';

/** Whether enrolling again counts as renewal, for one member and plan. */
export interface RenewalJudgement {
  /** By which the fee is taken. */
  readonly renewal: 'new' | 'renewing';
  /** Periods without a gap that the scheme counts, this one included. */
  readonly consecutivePeriods: number;
  /** Whether the scheme lets the waiting fall for it. */
  readonly waivesWaiting: boolean;
  /**
   * `former`: a former coverage decided for it; `roster`: the ledger holds no former period at all, so the roster's word was taken; `lapsed`: there is a former
   * coverage, which the scheme does not count any more; `none`: there is none.
   */
  readonly by: 'former' | 'roster' | 'lapsed' | 'none';
}

const NEW = { renewal: 'new', consecutivePeriods: 1, waivesWaiting: false } as const;
const [NEVER_ENROLLED, LAPSED]: readonly [RenewalJudgement, RenewalJudgement] = [
  { ...NEW, by: 'none' },
  { ...NEW, by: 'lapsed' },
];

/** Judges a row's plan by the member's former coverages; what the roster says of it counts only where the ledger holds no former period at all. */
export function judgeRenewal(subject: Subject, reading: MemberReading, plan: string): RenewalJudgement {
  const { scheme, known } = subject;
  const waivesWaiting = scheme.renewal?.waives === 'waiting';
  if (known.former === undefined) {
    if (reading.declaredRenewal !== 'renewing') return NEVER_ENROLLED;
    return { renewal: 'renewing', consecutivePeriods: 2, waivesWaiting, by: 'roster' };
  }
  const former = latestFormer(subject, reading, plan);
  if (former === undefined) return NEVER_ENROLLED;
  const shares = sharesAsked(scheme, reading, plan);
  if (!recognised(scheme, former, shares, subject.period, subject.asOf)) return LAPSED;
  return { renewal: 'renewing', consecutivePeriods: former.consecutivePeriods + 1, waivesWaiting, by: 'former' };
}

/**
 * Whether a former coverage is recognised as the one that is renewed.
 *
 * - `next-period`, and a scheme without a rule: it ended less than one period's length before this period starts, so no period was left out between.
 * - `before-expiry`: the day of the business is no later than the former coverage's last day, or, where the scheme states days, so many days before it: with 10 and
 *   a last day of 31 December, 21 December is in time and 22 December is not. However early it comes, it does not lapse.
 * - `after-expiry`: it is no later than so many days after the last day.
 *
 * The day of the business stands for the day of payment, which is not known when the roster is taken.
 */
export function recognised(
  scheme: Scheme,
  former: FormerCoverage,
  shares: number,
  period: PeriodInForce,
  asOf: PlainDate,
): boolean {
  const rule = scheme.renewal;
  if (rule?.sameShares === true && shares !== former.shares) return false;
  if (rule === undefined || rule.pay === 'next-period') {
    return former.span.to > startOfPeriodBefore(period)(scheme);
  }
  const daysLate = daysBetween(plusDays(former.span.to, -1), asOf);
  return daysLate <= (rule.pay.when === 'after-expiry' ? rule.pay.days : -(rule.pay.days ?? 0));
}

const startOfPeriodBefore = oncePerObject((period: PeriodInForce) =>
  oncePerObject((scheme: Scheme) => plusDuration(period.span.from, `-${scheme.period.length}`)),
);

/**
 * Whether a renewal goes on from the former coverage without a break though the period runs already: the scheme lets its fee come so many days after the expiry,
 * and they are not over.
 */
export function renewsWithoutBreak(
  { scheme, period, asOf }: Pick<Subject, 'scheme' | 'period' | 'asOf'>,
  { renewal }: Pick<RenewalJudgement, 'renewal'>,
): boolean {
  const pay = scheme.renewal?.pay;
  if (renewal !== 'renewing' || pay === undefined || pay === 'next-period' || pay.when !== 'after-expiry') return false;
  return asOf < plusDays(period.span.from, pay.days);
}

/** The last coverage of a row's person in a plan that began before this period. */
export function latestFormer(
  { known, period }: Subject,
  reading: MemberReading,
  plan: string,
): FormerCoverage | undefined {
  let latest: FormerCoverage | undefined;
  for (const each of known.former?.get(reading.identity.document?.number ?? '') ?? []) {
    if (each.plan !== plan || each.span.from >= period.span.from) continue;
    if (latest === undefined || each.span.to >= latest.span.to) latest = each;
  }
  return latest;
}
