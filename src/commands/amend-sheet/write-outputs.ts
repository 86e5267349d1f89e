import { join } from 'node:path';
import { type AmendmentLine, writeAmendmentsBook } from '../../io/workbook/amendments-book.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { writeWhole } from '../../io/write-whole.ts';
import { standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import { describe } from '../../rules/findings/describe.ts';
import { yuan } from '../../rules/value/money.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { type AmendedRow, type AmendReport, amendTotals, dueOf, rowsOf } from './amend-report.ts';
import { changeText } from './change-text.ts';
import { matterText } from './decide-row.ts';
import { amendJson } from './json.ts';
import { writeReturnedAmendments } from './returned.ts';

/** Where the files of a run go. */
interface WrittenTo {
  readonly folder: string;
  /** The run's time. */
  readonly writtenAt: string;
  /** As `--lang` says; the scheme's where it does not. */
  readonly language: Language | undefined;
}

/**
 * Writes the files of a run: amendments.xlsx, the rows that go back, and report.json last, since it names the others.
 *
 * @returns the report with the paths of what was written, from the current folder
 */
export async function writeAmendOutputs(
  report: AmendReport,
  to: WrittenTo,
  open: OpenPeriod,
  context: Context,
): Promise<AmendReport> {
  const { scheme, workspace, period } = open;
  const language = to.language ?? scheme.language ?? 'zh';
  const head: WorkbookHead = {
    centre: workspace.settings.centre,
    scheme: scheme.title,
    period: period.number,
    span: period.span,
    writtenAt: to.writtenAt,
    mark: { run: report.run ?? 0, chainHead: report.chainHead ?? '' },
  };
  const path = join(to.folder, 'amendments.xlsx');
  const reportPath = join(to.folder, 'report.json');
  await privateFolderOf(path);
  const lines = rowsOf(report).map((row) => lineOf(row, open, language));
  await writeAmendmentsBook(path, lines, { head, totals: amendTotals(report) }, language);
  const returned = await writeReturnedAmendments(report.files, { folder: to.folder, head, language }, scheme);
  const shown = (file: string) => shownPath(file, context.surroundings.directory);
  const written = { ...report, outputs: [path, ...returned, reportPath].map(shown) };
  await writeWhole(reportPath, `${amendJson(written, context)}\n`);
  return written;
}

function lineOf(amended: AmendedRow, { scheme }: OpenPeriod, language: Language): AmendmentLine {
  const { row, unitName, status, entry, findings } = amended;
  const { file, sheet = '', cell = '' } = standOf(row, row.row.cells.name ? 'name' : 'id-number');
  return {
    matter: matterText(row, language),
    unit: unitName,
    name: row.name ?? '',
    idNumber: row.number ?? '',
    on: row.on,
    reason: row.reason,
    status,
    changes: changeText(amended, scheme, language),
    due: yuan(dueOf(amended)),
    entry,
    problems: findings
      .filter(({ severity }) => severity !== 'note')
      .map((each) => describe(each, { language }).message)
      .join('\n'),
    source: `${file} ${sheet}!${cell}`,
  };
}
