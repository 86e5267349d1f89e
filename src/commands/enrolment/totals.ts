import { lastOfEachUnit } from '../../rules/enrolment/last-of-each-unit.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import type { EnrolmentReport, Totals } from './report.ts';

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
    findings: {
      error: countOf(report.findings, 'error'),
      warning: countOf(report.findings, 'warning'),
      note: countOf(report.findings, 'note'),
    },
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
