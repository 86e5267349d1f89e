import { auditWaivers } from '../../io/ledger/read/audit/audit-waivers.ts';
import { auditTexts } from '../../io/report/text/audit-texts.ts';
import { type AuditedTest, audited } from '../../rules/audit/audited.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { runTests } from './run-tests.ts';

/** Runs tests over a period, and parts what was let stand from what stands; with a bar on a terminal where it takes long. */
export async function auditPeriod(
  scope: AuditScope,
  tests: readonly RunnableTest[],
  context: Context,
): Promise<AuditedTest[]> {
  const progress = progressOf(context);
  progress.phase(auditTexts.progress[context.language], tests.length);
  try {
    const results = await runTests(scope, {
      tests,
      told: ({ title }, done) => progress.advance({ done, note: title[context.language] }),
    });
    const waivers = await auditWaivers(scope.open.ledger, scope.open.period);
    return results.map((result) => audited(result, waivers, scope.asOf));
  } finally {
    progress.stop();
  }
}
