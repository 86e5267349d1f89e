import { describe } from '../../rules/findings/describe.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Context } from '../command.ts';
import type { EnrolmentReport, UnitResult } from './report.ts';
import { totalsOf } from './totals.ts';

/** report.json, and what `--json` prints: personal data masked unless `--unmask`. Version 1. */
export function reportJson(report: EnrolmentReport, context: Pick<Context, 'language' | 'unmask'>): string {
  const { command, run, scheme, period, files, units, findings, outputs } = report;
  const object = {
    schemaVersion: 1,
    command,
    run,
    scheme,
    period: { scheme: period.scheme, number: period.number, from: period.span.from, to: period.span.to },
    files,
    units: units.map(unitJson),
    findings: findings.map((finding) => findingJson(finding, context)),
    totals: totalsOf(report),
    outputs,
  };
  return JSON.stringify(object, null, 2);
}

function unitJson(unit: UnitResult) {
  // What the ratio is taken of stands in units.xlsx; the contract of report.json does not hold it.
  return { ...unit, plans: unit.plans.map(({ of, ...figures }) => figures) };
}

function findingJson(finding: Finding, { language, unmask }: Pick<Context, 'language' | 'unmask'>) {
  const described = describe(finding, { language, ...(unmask ? {} : { mask: maskPersonalData }) });
  return {
    code: finding.code,
    severity: finding.severity,
    file: finding.origin.file,
    sheet: finding.origin.sheet ?? null,
    cell: finding.origin.cell ?? null,
    unit: finding.unit ?? null,
    found: described.found,
    expected: described.expected,
    clause: finding.clause ?? null,
    message: described.message,
    fix: described.fix,
  };
}
