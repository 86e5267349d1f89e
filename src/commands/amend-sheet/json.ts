import { standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { yuan } from '../../rules/value/money.ts';
import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import { type AmendedRow, type AmendReport, amendTotals, dueOf, findingsOf, rowsOf } from './amend-report.ts';

/** report.json of `amend FILE…`, and what `--json` prints: personal data masked unless `--unmask`. Version 1. */
export function amendJson(report: AmendReport, context: Pick<Context, 'language' | 'unmask'>): string {
  const { run, chainHead, scheme, period, files, claimsLeft, outputs } = report;
  const object = {
    ...{ schemaVersion: 1, command: 'amend', run, chainHead, scheme },
    period: { scheme: period.scheme, number: period.number, from: period.span.from, to: period.span.to },
    files: files.map(({ path, sha256, format, rows, left }) => ({ path, sha256, format, rows: rows.length, left })),
    amendments: rowsOf(report).map((row) => rowJson(row, context)),
    findings: findingsOf(report).map((finding) => findingJson(finding, context)),
    ...(claimsLeft.length > 0 && { claimsOutsideCoverage: claimsLeft }),
    totals: amendTotals(report),
    outputs,
  };
  return JSON.stringify(object, null, 2);
}

function rowJson(amended: AmendedRow, { unmask }: Pick<Context, 'unmask'>) {
  const { row, unitName, status, entry, plan, claims, findings } = amended;
  const shown = (kind: PersonalData, value: string | null) =>
    value === null || unmask ? value : maskPersonalData(kind, value);
  const { file, sheet = null, cell = null } = standOf(row, row.row.cells.name ? 'name' : 'id-number');
  return {
    ...{ file, sheet, cell, matter: row.matter ?? null, unit: unitName },
    name: shown('name', row.name),
    number: shown('id-number', row.number),
    on: row.on,
    reason: shown('text', row.reason),
    ...{ status, entry, kind: plan?.kind ?? null },
    due: yuan(dueOf(amended)),
    units: (plan?.changes ?? []).map(({ name }) => name),
    claims,
    codes: [...new Set(findings.map(({ code }) => code))],
  };
}
