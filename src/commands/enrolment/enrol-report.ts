import type { Finding } from '../../rules/findings/finding.ts';
import type { ExitCode } from '../command.ts';
import type { Terms } from './enrol-terms.ts';
import type { EnrolmentReport, PhaseTimes } from './report.ts';
import { filesOf, findingsOf, type ReviewedFile } from './reviewed-file.ts';
import { unitResult } from './unit-result.ts';
import type { WrittenOutputs } from './write-outputs.ts';

/** The report of a run; of a dry run where `run` is null and nothing was written. */
export function reportOf(
  files: readonly ReviewedFile[],
  { rules, former }: Pick<Terms, 'rules' | 'former'>,
  times: PhaseTimes,
  run: { readonly number: number; readonly chainHead: string } | null,
  written?: WrittenOutputs,
  leftOut: readonly Finding[] = [],
): EnrolmentReport {
  return {
    command: 'enrol',
    run: run?.number ?? null,
    chainHead: run?.chainHead ?? null,
    scheme: { id: rules.scheme.id, hash: rules.schemeHash },
    period: rules.period,
    files: filesOf(files),
    units: files.flatMap((file) => file.lists.map((list) => unitResult(list, rules, written?.ofList.get(list) ?? []))),
    findings: [...former.findings, ...leftOut, ...findingsOf(files)],
    outputs: written ? [...written.files, ...written.returned, ...written.notices] : [],
    times,
  };
}

/** 1 where something was returned, refused or could not be read. */
export function exitCodeOf(report: EnrolmentReport): ExitCode {
  return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
