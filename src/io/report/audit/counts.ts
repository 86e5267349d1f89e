import type { AuditSeverity } from '../../../rules/audit/audit-test.ts';
import { fen, sumOf, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { AuditDocument } from './audit-document.ts';

/** What an audit comes to. */
export interface AuditCounts {
  readonly tests: number;
  readonly notRun: number;
  /** Cases that nobody let stand. */
  readonly cases: number;
  readonly bySeverity: Readonly<Record<AuditSeverity, number>>;
  readonly waived: number;
  /** At stake in the cases that stand, each test by itself: what two tests find is counted twice. */
  readonly amount: Yuan;
}

/** Counts the cases of an audit. */
export function countsOf({ tests }: Pick<AuditDocument, 'tests'>): AuditCounts {
  const sum = (of: (test: AuditDocument['tests'][number]) => number) =>
    tests.reduce((total, each) => total + of(each), 0);
  const bySeverity = (severity: AuditSeverity) =>
    sum((each) => (each.severity === severity ? each.standing.length : 0));
  return {
    tests: tests.length,
    notRun: sum(({ notRun }) => (notRun === null ? 0 : 1)),
    cases: sum(({ standing }) => standing.length),
    bySeverity: { high: bySeverity('high'), medium: bySeverity('medium'), low: bySeverity('low') },
    waived: sum(({ waived }) => waived.length),
    amount: yuan(sumOf(tests.map(({ amount }) => fen(amount)))),
  };
}
