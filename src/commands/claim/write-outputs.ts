import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { fileNames } from '../../io/workbook/file-name.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import { shownPath } from '../shown-path.ts';
import type { ClaimReport } from './claim-report.ts';
import type { ReportDigest } from './report/digest.ts';
import type { DecisionsTask } from './report/write-decisions.ts';
import type { ReportTask } from './report/write-report.ts';
import type { ReturnedTask } from './returned.ts';

/** Who writes the files of a run: this thread, or others side by side. */
export interface OutputHands {
  decisions(task: DecisionsTask): Promise<void>;
  returned(task: ReturnedTask): Promise<void>;
  report(task: ReportTask): Promise<ReportDigest>;
}

/** Where the files of a run go, and in which words. */
export interface OutputPlaces {
  readonly folder: string;
  readonly head: WorkbookHead;
  readonly language: Language;
}

/** What was written. */
export interface WrittenOutputs {
  /** With the paths of the files, from the current folder. */
  readonly report: ClaimReport;
  readonly reportPath: string;
  readonly digest: ReportDigest;
}

/** Writes the files of a run: decisions.xlsx, what goes back, and report.json, which names them all. */
export async function writeClaimOutputs(
  report: ClaimReport,
  { folder, head, language }: OutputPlaces,
  hands: OutputHands,
  context: Context,
): Promise<WrittenOutputs> {
  const path = join(folder, 'decisions.xlsx');
  const reportPath = join(folder, 'report.json');
  await privateFolderOf(path);
  const returned = returnedTasks(report, { folder, head, language });
  const written = {
    ...report,
    outputs: outputPaths([path, ...returned.map((task) => task.path), reportPath], context),
  };
  const { files } = report;
  const decisions = hands.decisions({ path, files, head, language });
  const digest = hands.report(reportTask(written, reportPath, context));
  const all = [decisions, digest, ...returned.map((task) => hands.returned(task))];
  // None is cut off in the midst of a file because another failed.
  await Promise.allSettled(all);
  await Promise.all(all);
  return { report: written, reportPath, digest: await digest };
}

/** Writes report.json alone: there is nothing to pay out or to give back of decisions made elsewhere that their sheet does not say itself. */
export async function writeReportAlone(
  report: ClaimReport,
  { folder }: OutputPlaces,
  hands: OutputHands,
  context: Context,
): Promise<WrittenOutputs> {
  const reportPath = join(folder, 'report.json');
  await privateFolderOf(reportPath);
  const written = { ...report, outputs: outputPaths([reportPath], context) };
  return { report: written, reportPath, digest: await hands.report(reportTask(written, reportPath, context)) };
}

function returnedTasks({ files }: ClaimReport, { folder, head, language }: OutputPlaces): ReturnedTask[] {
  const name = fileNames('.xlsx');
  return files.flatMap(({ path: source, returned: draft, findings, added, later }) => {
    if (draft === undefined) return [];
    const shown = source === '-' ? 'stdin' : basename(source).replace(/\.[^.]*$/, '');
    return [
      { path: join(folder, 'returned', name(shown)), draft, findings: { findings, added, later }, head, language },
    ];
  });
}

function reportTask(report: ClaimReport, path: string, { language, unmask }: Context): ReportTask {
  return { path, report, words: { language, unmask } };
}

function outputPaths(paths: readonly string[], { surroundings: { directory } }: Context): string[] {
  return paths.map((path) => shownPath(path, directory));
}
