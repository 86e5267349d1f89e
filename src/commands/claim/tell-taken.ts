import { claimTexts } from '../../io/report/text/claim-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { StandingClaims } from './report/standing-claims.ts';
import { claimReportLines } from './terminal.ts';
import type { WrittenOutputs } from './write-outputs.ts';

/** A workbook that goes back. */
const RETURNED = /(?:^|\/)returned\/[^/]+$/;
const RETURNED_LISTED = 10;

/**
 * Tells a person what a run came to, where no JSON was asked for.
 *
 * @param left - how many files were left because the run was stopped; null where it was not
 */
export function tellTaken(written: WrittenOutputs, left: number | null, context: Context): ExitCode {
  const { report, digest } = written;
  if (!context.json) {
    const redecided = new StandingClaims(report.files).redecided();
    for (const line of [...claimReportLines(digest, redecided, context), ...outputLines(written, context)])
      context.print(line);
  }
  if (left === null) return digest.exitCode;
  context.say(fill(claimTexts.interrupted, context.language, { left }));
  return 1;
}

/** The files of a run; returned workbooks by their folder where they are many. */
function outputsShown(outputs: readonly string[], language: Language): readonly string[] {
  const returned = outputs.filter((path) => RETURNED.test(path));
  if (returned.length <= RETURNED_LISTED) return outputs;
  const folder = returned[0]?.replace(/[^/]*$/, '') ?? '';
  const others = outputs.filter((path) => !RETURNED.test(path));
  return [...others, fill(enrolTexts.returnedFolder, language, { folder, count: returned.length })];
}

function outputLines({ report, digest }: WrittenOutputs, context: Context): string[] {
  const { language } = context;
  const { firstNumber: number, firstCode: code } = digest;
  return [
    '',
    fill(enrolTexts.run, language, { run: report.run ?? 0, head: (report.chainHead ?? '').slice(0, 16) }),
    enrolTexts.written[language],
    ...outputsShown(report.outputs, language).map((file) => `  ${file}`),
    ...(digest.totals.byStatus.returned.claims > 0 ? [claimTexts.nextReturned[language]] : []),
    ...(number ? [fill(claimTexts.nextShow, language, { number })] : []),
    ...(code ? [fill(enrolTexts.nextExplain, language, { code })] : []),
  ].flatMap((line) => wrapped(line, widthFor(context), 4));
}
