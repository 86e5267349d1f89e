import type { AuditFound, AuditTest } from '../../rules/audit/audit-test.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { SchemeFolders } from '../scheme/load-scheme.ts';

/** What an audit is of: a period of an open ledger, the day up to which, and the lists that auditors bring along. */
export interface AuditScope {
  readonly open: OpenPeriod;
  /** Rows of later days do not count: the day of the business. */
  readonly asOf: PlainDate;
  /** Files of `--deaths`: lists of the dead. */
  readonly deaths: readonly string[];
  /** Files of `--payroll`: who was on the payroll. */
  readonly payrolls: readonly string[];
  /** The folder that relative paths start from. */
  readonly directory: string;
  /** Where today's scheme files and tables of holidays are; those that mutual.yaml names where absent. */
  readonly schemes?: SchemeFolders;
}

/** A test with the way to its facts: `find` asks the ledger (set-based, `io/ledger/read/audit`) and lets the pure rule (`rules/audit`) judge. */
export interface RunnableTest {
  readonly test: AuditTest;
  find(scope: AuditScope): Promise<AuditFound>;
}
