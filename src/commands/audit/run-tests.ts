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

/**
 * Runs the tests one after the other.
 *
 * @param scope - the period, and the lists that were brought along
 * @param told - is called before each test, for the progress
 */
export async function runTests(
  scope: AuditScope,
  told: (test: AuditTest, at: number, of: number) => void = () => {},
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const [at, runnable] of auditTests.entries()) {
    told(runnable.test, at, auditTests.length);
    results.push({ test: runnable.test, found: await runnable.find(scope) });
  }
  return results;
}

function rank({ subject, severity }: AuditTest): number {
  return auditSubjects.indexOf(subject) * auditSeverities.length + auditSeverities.indexOf(severity);
}
