import type { Subject } from '../../src/rules/enrolment/check.ts';
import { allChecks } from '../../src/rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../src/rules/enrolment/judge.ts';
import type { FormerCoverage, Known, PeriodInForce } from '../../src/rules/enrolment/known.ts';
import type { MemberReading } from '../../src/rules/enrolment/member-reading.ts';
import { type Decision, planEnrolment } from '../../src/rules/enrolment/plan-enrolment.ts';
import { readMembers } from '../../src/rules/enrolment/read-member.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import type { SubmittedFile } from '../../src/rules/submission/cell.ts';
import { recogniseRoster } from '../../src/rules/submission/recognise-roster.ts';

/** The stages of an enrolment that are pure, in their order. */
export type RulesStage = 'recognise' | 'read' | 'judge' | 'plan';

/** What the rules cost. Times are CPU seconds of all threads of the process, the collector's included, least of the rounds. */
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

/** Runs every pure stage of an enrolment over files at hand, one stage after the other over all files, and takes the time of each. */
export function measureRules(
  files: readonly SubmittedFile[],
  scheme: Scheme,
  period: PeriodInForce,
  asOf: string,
  { rounds = 5, former = false }: MeasureOptions = {},
): RulesTimes {
  const best: Record<RulesStage, number> = { recognise: Infinity, read: Infinity, judge: Infinity, plan: Infinity };
  const timed = <Result>(stage: RulesStage, work: () => Result): Result => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    best[stage] = Math.min(best[stage], (user + system) / 1e6);
    return result;
  };
  let last = { units: 0, members: 0, findings: 0, accepted: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    if (round === 1) best.recognise = best.read = best.judge = best.plan = Infinity;
    const recognised = timed('recognise', () => files.map((file) => recogniseRoster(file, scheme)));
    const submissions = recognised.flatMap((each) => each.submissions);
    const members = timed('read', () => submissions.map((submission) => readMembers(submission, scheme)));
    const subjects = submissions.map((submission, at): Subject => {
      const known = knownOf(members[at] ?? [], former, period);
      return {
        ...{ submission, members: members[at] ?? [], scheme, period, asOf, known },
        ...{ hasRegister: false, register: undefined, replace: false },
      };
    });
    const findings = timed('judge', () => subjects.map((subject) => judgeSubmission(allChecks, subject)));
    const decisions = timed('plan', () =>
      subjects.map((subject, at): Decision => planEnrolment(subject, findings[at] ?? [], { partial: false })),
    );
    last = {
      units: subjects.length,
      members: members.reduce((sum, each) => sum + each.length, 0),
      findings: findings.reduce((sum, each) => sum + each.length, 0),
      accepted: decisions.filter(({ plan }) => plan.status === 'accepted').length,
    };
  }
  return { ...last, seconds: best };
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
