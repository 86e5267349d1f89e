import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import { jsonList } from '../json-list.ts';
import type { EnrolmentReport, UnitResult } from './report.ts';
import { totalsOf } from './totals.ts';

/** How a report is written. */
type ReportWords = Pick<Context, 'language' | 'unmask'>;

/** report.json, and what `--json` prints: personal data masked unless `--unmask`. Version 1. */
export function reportJson(report: EnrolmentReport, words: ReportWords): string {
  return [...reportText(report, words)].join('');
}

/** The same piece by piece: the findings of a province's units come to a hundred megabytes. */
export function* reportText(report: EnrolmentReport, words: ReportWords): Generator<string> {
  const { command, run, chainHead, scheme, period, files, units, findings, outputs, times } = report;
  const head = {
    schemaVersion: 1,
    command,
    run,
    chainHead,
    scheme,
    period: { scheme: period.scheme, number: period.number, from: period.span.from, to: period.span.to },
  };
  yield JSON.stringify(head, null, 2).slice(0, -2);
  yield* jsonList('files', files, (file) => file);
  yield* jsonList('units', units, unitJson);
  yield* jsonList('findings', findings, (finding) => findingJson(finding, words));
  yield `,${JSON.stringify({ totals: totalsOf(report), outputs, times }, null, 2).slice(1)}`;
}

function unitJson({ identity, removed, ...unit }: UnitResult) {
  // What the ratio is taken of stands in units.xlsx; the contract of report.json does not hold it.
  return { ...unit, plans: unit.plans.map(({ of, ...figures }) => figures) };
}
