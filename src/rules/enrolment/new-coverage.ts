import { yuan } from '../value/money.ts';
import type { Subject } from './check.ts';
import { coverageDates } from './coverage-dates.ts';
import { type FeeParts, feeOf } from './fees.ts';
import type { CoverageRecord } from './known.ts';
import type { MemberReading } from './member-reading.ts';
import { sharesAsked } from './plan-shares.ts';
import { judgeRenewal } from './renewal.ts';
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

/** The coverage that a row's plan would begin. A plan whose fee no source gives is covered with a fee of 0.00 and posts nothing. */
export function newCoverage(
  subject: Subject,
  unit: UnitInForce,
  reading: MemberReading,
  planId: string,
): CoverageRecord | undefined {
  const { scheme, period, asOf } = subject;
  const plan = scheme.plans[planId];
  if (plan === undefined) return undefined;
  const dates = coverageDates(scheme, plan, period, asOf);
  const judged = judgeRenewal(subject, reading, planId);
  const parts = feeOfRow(subject, unit, reading, planId) ?? { fee: 0n, payers: [] };
  return {
    plan: planId,
    shares: sharesAsked(scheme, reading, planId),
    ...dates,
    waiting: judged.waivesWaiting ? [] : waitingOf(scheme, planId, period, dates.from),
    renewal: judged.renewal,
    consecutivePeriods: judged.consecutivePeriods,
    fee: yuan(parts.fee),
    payers: parts.payers.map(({ who, amount }) => ({ who, amount: yuan(amount) })),
  };
}
