import { type AuditFound, type AuditTest, auditSeverities, auditSubjects } from '../../rules/audit/audit-test.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { claimTests } from './claim-tests.ts';
import { enrolmentTests } from './enrolment-tests.ts';

/** All tests, by subject and within it the gravest first. */
export const auditTests: readonly RunnableTest[] = [...enrolmentTests, ...claimTests].sort(
  (one, other) => rank(one.test) - rank(other.test),
);

/** A test with what it found. */
export interface TestResult {
  readonly test: AuditTest;
  readonly found: AuditFound;
}

/** Which tests, and who is told of each before it runs, for the progress. */
export interface RunTestsWish {
  /** All where left out. */
  readonly tests?: readonly RunnableTest[];
  readonly told?: (test: AuditTest, at: number, of: number) => void;
}

/**
 * Runs tests one after the other.
 *
 * @param scope - the period, and the lists that were brought along
 */
export async function runTests(
  scope: AuditScope,
  { tests = auditTests, told = () => undefined }: RunTestsWish = {},
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const [at, runnable] of tests.entries()) {
    told(runnable.test, at, tests.length);
    results.push({ test: runnable.test, found: await runnable.find(scope) });
  }
  return results;
}

function rank({ subject, severity }: AuditTest): number {
  return auditSubjects.indexOf(subject) * auditSeverities.length + auditSeverities.indexOf(severity);
}
