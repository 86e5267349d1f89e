import { lastOfEachUnit } from '../../rules/enrolment/last-of-each-unit.ts';
import type { UnitStatus } from '../../rules/enrolment/plan.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { EnrolmentReport, Totals, UnitResult } from './report.ts';

/** Adds up a report: units once, whatever the number of their lists, each by what became of its last one. */
export function totalsOf(report: Pick<EnrolmentReport, 'files' | 'units' | 'findings'>): Totals {
  const units = lastOfEachUnit(report.units);
  const withStatus = (status: string) => units.filter((unit) => unit.status === status).length;
  const standing = lastOfEachUnit(report.units.filter((unit) => unit.status !== 'returned'));
  return {
    files: report.files.length,
    lists: report.units.length,
    units: {
      accepted: withStatus('accepted'),
      partial: withStatus('partial'),
      returned: withStatus('returned'),
      unchanged: withStatus('unchanged'),
    },
    participants: report.units.reduce((sum, unit) => sum + unit.participants, 0),
    due: yuan(sumOf(standing.map((unit) => fen(unit.due)))),
    findings: countsOf(report.findings),
  };
}

/** Units, the members read from their lists, and what they owe. */
export interface StatusFigures {
  readonly units: number;
  readonly members: number;
  readonly due: Yuan;
}

/** What became of a run's units, status by status; the columns add up to the sum, which is that of {@link totalsOf}. */
export type ClosingFigures = Readonly<Record<UnitStatus | 'sum', StatusFigures>>;

/** The figures of the closing table: units once by their last list, members list by list, dues by the last list that stands. */
export function closingFiguresOf({ units: lists }: Pick<EnrolmentReport, 'units'>): ClosingFigures {
  const units = lastOfEachUnit(lists);
  const standing = lastOfEachUnit(lists.filter((list) => list.status !== 'returned'));
  const figures = (counts: (list: UnitResult) => boolean): StatusFigures => ({
    units: units.filter(counts).length,
    members: lists.filter(counts).reduce((sum, list) => sum + list.participants, 0),
    due: yuan(sumOf(standing.filter(counts).map((list) => fen(list.due)))),
  });
  return {
    accepted: figures((list) => list.status === 'accepted'),
    partial: figures((list) => list.status === 'partial'),
    returned: figures((list) => list.status === 'returned'),
    unchanged: figures((list) => list.status === 'unchanged'),
    sum: figures(() => true),
  };
}

/** Findings by severity. */
export function countsOf(findings: readonly Finding[]): Totals['findings'] {
  return {
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    note: countOf(findings, 'note'),
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
