import type { AuditChart, AuditDocument, DocumentTest } from './audit-document.ts';
import { countsOf } from './counts.ts';

/** An audit as `--json` prints it and as `audit.json` holds it. Fields of a case that do not apply are left out. */
export function auditJson(document: AuditDocument, outputs: readonly string[]) {
  const { schemeId, period, office, asOf, mark, masked, tests, language, figures, charts } = document;
  const { bySeverity, ...counts } = countsOf(document);
  return {
    ...{ schemaVersion: 1, command: 'audit', scheme: schemeId, period, office, asOf, language, masked },
    ledger: { run: mark.run, chainHead: mark.chainHead },
    clean: bySeverity.high + bySeverity.medium === 0,
    counts: { ...counts, ...bySeverity },
    figures,
    charts: charts.map(chartJson),
    tests: tests.map(testJson),
    outputs,
  };
}

function testJson({ standing, waived, notRun, ...test }: DocumentTest) {
  const { id, subject, severity, title, looksFor, why, source, looked, measures, amount } = test;
  return {
    ...{ id, subject, severity, title, looksFor, why, source, looked },
    ...(notRun !== null && { notRun }),
    ...{ cases: standing.length, waivedCases: waived.length, amount, measures },
    rows: standing.map(withoutNulls),
    waived: waived.map(({ waiver, ...row }) => ({ ...withoutNulls(row), waiver: withoutNulls(waiver) })),
  };
}

function chartJson({ id, title, note, of, categories, series }: AuditChart) {
  const numbers = series.map(({ name, kind, values }) => ({ name, kind, values }));
  return withoutNulls({ id, title, note, of, categories, series: numbers });
}

function withoutNulls(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
