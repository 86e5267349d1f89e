import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import type { EnrolmentReport, UnitResult } from './report.ts';
import { totalsOf } from './totals.ts';

/** report.json, and what `--json` prints: personal data masked unless `--unmask`. Version 1. */
export function reportJson(report: EnrolmentReport, context: Pick<Context, 'language' | 'unmask'>): string {
  const { command, run, chainHead, scheme, period, files, units, findings, outputs, times } = report;
  const object = {
    schemaVersion: 1,
    command,
    run,
    chainHead,
    scheme,
    period: { scheme: period.scheme, number: period.number, from: period.span.from, to: period.span.to },
    files,
    units: units.map(unitJson),
    findings: findings.map((finding) => findingJson(finding, context)),
    totals: totalsOf(report),
    outputs,
    times,
  };
  return JSON.stringify(object, null, 2);
}

function unitJson({ identity, removed, ...unit }: UnitResult) {
  // What the ratio is taken of stands in units.xlsx; the contract of report.json does not hold it.
  return { ...unit, plans: unit.plans.map(({ of, ...figures }) => figures) };
}
