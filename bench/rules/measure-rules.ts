import type { Subject } from '../../src/rules/enrolment/check.ts';
import { allChecks } from '../../src/rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../src/rules/enrolment/judge.ts';
import type { FormerCoverage, Known, PeriodInForce } from '../../src/rules/enrolment/known.ts';
import type { MemberReading } from '../../src/rules/enrolment/member-reading.ts';
import { planEnrolment } from '../../src/rules/enrolment/plan-enrolment.ts';
import { readMembers } from '../../src/rules/enrolment/read-member.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import type { SubmittedFile } from '../../src/rules/submission/cell.ts';
import { recogniseRoster } from '../../src/rules/submission/recognise-roster.ts';

/** The stages of an enrolment that are pure, in their order. */
export type RulesStage = 'recognise' | 'read' | 'judge' | 'plan';

/** What the rules cost. Times are CPU seconds of all threads of the process, the collector's included, of the round that took least. */
export interface RulesTimes {
  readonly units: number;
  readonly members: number;
  /** How many findings and how many units accepted: the same for the same files, however long it took. */
  readonly findings: number;
  readonly accepted: number;
  readonly seconds: Readonly<Record<RulesStage, number>>;
}

export interface MeasureOptions {
  /** Rounds after one that warms up. */
  readonly rounds?: number;
  /** The ledger knows a former period, in which all who say that they renew were covered; else it knows none. */
  readonly former?: boolean;
}

/** Runs every pure stage of an enrolment over files at hand, file by file as an enrolment does, and takes the time of each stage. */
export function measureRules(
  files: readonly SubmittedFile[],
  scheme: Scheme,
  period: PeriodInForce,
  asOf: string,
  { rounds = 5, former = false }: MeasureOptions = {},
): RulesTimes {
  let least: RulesTimes | undefined;
  for (let round = 0; round <= rounds; round += 1) {
    const times = measureOnce(files, scheme, period, asOf, former);
    if (round <= 1 || least === undefined || secondsOf(times) < secondsOf(least)) least = times;
  }
  if (least === undefined) throw new RangeError('no round to measure');
  return least;
}

/** CPU seconds of all stages together. */
export function secondsOf({ seconds }: RulesTimes): number {
  return Object.values(seconds).reduce((sum, each) => sum + each, 0);
}

function measureOnce(
  files: readonly SubmittedFile[],
  scheme: Scheme,
  period: PeriodInForce,
  asOf: string,
  former: boolean,
): RulesTimes {
  const seconds: Record<RulesStage, number> = { recognise: 0, read: 0, judge: 0, plan: 0 };
  const timed = <Result>(stage: RulesStage, work: () => Result): Result => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    seconds[stage] += (user + system) / 1e6;
    return result;
  };
  const counts = { units: 0, members: 0, findings: 0, accepted: 0 };
  for (const file of files) {
    const { submissions } = timed('recognise', () => recogniseRoster(file, scheme));
    for (const submission of submissions) {
      const members = timed('read', () => readMembers(submission, scheme));
      const known = knownOf(members, former, period);
      const subject: Subject = {
        ...{ submission, members, scheme, period, asOf, known },
        ...{ hasRegister: false, register: undefined, replace: false },
      };
      const findings = timed('judge', () => judgeSubmission(allChecks, subject));
      const { plan } = timed('plan', () => planEnrolment(subject, findings, { partial: false }));
      counts.units += 1;
      counts.members += members.length;
      counts.findings += findings.length;
      if (plan.status === 'accepted') counts.accepted += 1;
    }
  }
  return { ...counts, seconds };
}

function knownOf(members: readonly MemberReading[], former: boolean, { span }: PeriodInForce): Known {
  const nothing: Known = { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() };
  if (!former) return nothing;
  const coverages = new Map<string, readonly FormerCoverage[]>();
  for (const { identity, declaredRenewal, plans } of members) {
    if (declaredRenewal !== 'renewing' || identity.document === undefined) continue;
    const year = Number(span.from.slice(0, 4)) - 1;
    const before = { from: `${year}${span.from.slice(4)}`, to: span.from };
    coverages.set(
      identity.document.number,
      plans.map((plan) => ({ plan, shares: 1, span: before, consecutivePeriods: 1 })),
    );
  }
  return { ...nothing, former: coverages };
}
