import { enrolTexts } from '../../../io/report/text/enrol-texts.ts';
import { wrapped } from '../../../io/terminal/wrap.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import type { EnrolmentReport } from '../report.ts';
import type { WrittenOutputs } from '../write-outputs.ts';
import { widthFor } from './shown.ts';

/** What a run wrote, for the lines after its report. */
export interface RunOutputs {
  readonly folder: string;
  readonly run: { readonly number: number };
  readonly head: { readonly hash: string };
  readonly written: WrittenOutputs;
  /** Whether the workspace has an account of the centre's, which the notices name to pay into. */
  readonly hasAccount: boolean;
  readonly stopped: boolean;
}

/** Lines on the files written and what to do next. */
export function outputLines(
  { run, head, written, hasAccount }: RunOutputs,
  report: EnrolmentReport,
  context: Context,
): string[] {
  const { language } = context;
  const folderOf = (paths: readonly string[]) => paths[0]?.replace(/[^/]*$/, '') ?? '';
  const lines = [
    '',
    fill(enrolTexts.run, language, { run: run.number, head: head.hash.slice(0, 16) }),
    enrolTexts.written[language],
  ];
  lines.push(...written.files.map((file) => `  ${file}`));
  const { returned, notices } = written;
  if (returned.length > 0)
    lines.push(
      `  ${fill(enrolTexts.returnedFolder, language, { folder: folderOf(returned), count: returned.length })}`,
    );
  if (notices.length > 0)
    lines.push(`  ${fill(enrolTexts.noticesFolder, language, { folder: folderOf(notices), count: notices.length })}`);
  if (notices.length > 0 && !hasAccount) lines.push(enrolTexts.noticesWithoutAccount[language]);
  const code = report.findings.find((finding) => finding.severity === 'error')?.code;
  if (returned.length > 0) lines.push(enrolTexts.nextReturned[language]);
  if (code) lines.push(fill(enrolTexts.nextExplain, language, { code }));
  return lines.flatMap((line) => wrapped(line, widthFor(context), 4));
}
