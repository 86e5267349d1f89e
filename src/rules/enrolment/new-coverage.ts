import { yuan } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Subject } from './check.ts';
import { coverageDates } from './coverage-dates.ts';
import { type FeeParts, feeOf } from './fees.ts';
import type { CoverageRecord } from './known.ts';
import type { MemberReading } from './member-reading.ts';
import { sharesAsked } from './plan-shares.ts';
import { judgeRenewal, renewsWithoutBreak } from './renewal.ts';
import type { UnitInForce } from './unit-in-force.ts';
import { waitingOf } from './waiting-dates.ts';

/** What a row owes for one of its plans as a new coverage. Undefined where no source gives the fee, or a fact that it depends on is not known. */
export function feeOfRow(
  subject: Subject,
  unit: UnitInForce,
  reading: MemberReading,
  planId: string,
): FeeParts | undefined {
  const plan = subject.scheme.plans[planId];
  if (plan === undefined) return undefined;
  return feeOf(plan, {
    unitKind: unit.kind,
    staffKind: reading.staffKind,
    renewal: judgeRenewal(subject, reading, planId).renewal,
    shares: sharesAsked(subject.scheme, reading, planId),
    hardship: reading.hardship,
  });
}

/**
 * How the rows of a list begin coverages: dates and waiting are the same for every row of a plan, so they are worked out once a plan, and once for renewals that
 * go on without a break, as if they came on the period's first day. A plan whose fee no
 * source gives is covered with a fee of 0.00 and posts nothing.
 *
 * @returns a function from a row and one of its plans to the coverage that it would begin; undefined for a plan that the scheme does not have
 */
export function coverageBeginner(
  subject: Subject,
  unit: UnitInForce,
): (reading: MemberReading, planId: string) => CoverageRecord | undefined {
  const { scheme, period, asOf } = subject;
  const termsFrom = (day: PlainDate) =>
    new Map(
      Object.entries(scheme.plans).map(([id, plan]) => {
        const dates = coverageDates(scheme, plan, period, day);
        return [id, { dates, waiting: waitingOf(scheme, id, period, dates.from) }];
      }),
    );
  const terms = termsFrom(asOf);
  const withoutBreak = asOf > period.span.from ? termsFrom(period.span.from) : terms;
  return (reading, planId) => {
    const judged = judgeRenewal(subject, reading, planId);
    const term = (renewsWithoutBreak(subject, judged) ? withoutBreak : terms).get(planId);
    if (term === undefined) return undefined;
    const parts = feeOfRow(subject, unit, reading, planId) ?? NO_FEE;
    const { fee, payers } = inYuan(parts);
    // In the order of canonical JSON, which the ledger writes and then need not sort.
    return {
      consecutivePeriods: judged.consecutivePeriods,
      fee,
      from: term.dates.from,
      payers,
      plan: planId,
      renewal: judged.renewal,
      shares: sharesAsked(scheme, reading, planId),
      to: term.dates.to,
      waiting: judged.waivesWaiting ? [] : term.waiting,
    };
  };
}

const NO_FEE: FeeParts = { fee: 0n, payers: [] };

const inYuan = oncePerObject(
  ({ fee, payers }: FeeParts): Pick<CoverageRecord, 'fee' | 'payers'> => ({
    fee: yuan(fee),
    payers: payers.map(({ who, amount }) => ({ amount: yuan(amount), who })),
  }),
);
