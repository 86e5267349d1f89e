import type { AuditWaiver } from '../../../../rules/audit/audited.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Store } from '../../ledger.ts';

/** What was let stand in the audit of a period and was not undone, in the order in which it was; also what has run out since. Who it was comes from the run. */
export async function auditWaivers({ database }: Store, period: PeriodInForce): Promise<AuditWaiver[]> {
  const rows = await database
    .selectFrom('audit_waiver as waiver')
    .innerJoin('run', (join) => join.onRef('run.office', '=', 'waiver.office').onRef('run.number', '=', 'waiver.run'))
    .select([
      'waiver.test',
      'waiver.case_key',
      'waiver.reason',
      'waiver.day',
      'waiver.expires',
      'waiver.run',
      'run.actor',
    ])
    .where('waiver.period', '=', entryPeriod(period).id)
    .where('waiver.undone_by', 'is', null)
    .orderBy('waiver.position')
    .orderBy('waiver.entry')
    .execute();
  return rows.map(({ test, case_key: key, reason, day, expires, run, actor }) => ({
    ...{ test, reason, actor, day, run: Number(run) },
    ...(key === null ? {} : { key }),
    ...(expires === null ? {} : { expires }),
  }));
}
