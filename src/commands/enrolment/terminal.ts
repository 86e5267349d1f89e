import { closingTexts } from '../../io/report/text/closing-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { EnrolmentReport } from './report.ts';
import { type Returned, returnedOf } from './returned-causes.ts';
import { causeTable, closingTable, returnedTable } from './terminal/closing-table.ts';
import { findingBlocks } from './terminal/finding-blocks.ts';
import { removedLines } from './terminal/removed-lines.ts';
import { UNITS_SHOWN, widthFor } from './terminal/shown.ts';
import { unitTable } from './terminal/unit-table.ts';
import { countsOf, totalsOf } from './totals.ts';

export { outputLines, type RunOutputs } from './terminal/output-lines.ts';

/**
 * Lines for a person, at most 80 columns wide. Up to twenty lists: a table of the units, and the findings of those that did not pass. More: the first units that were returned,
 * why, and where the rest stands. Either way sums at the end, where the eye is.
 */
export function reportLines(report: EnrolmentReport, context: Context): string[] {
  const returned = returnedOf(report);
  const lists = Math.max(report.units.length, report.files.length);
  const parts =
    lists > UNITS_SHOWN
      ? [
          removedLines(report.units, context),
          returnedTable(returned, context),
          ...closing(report, returned, context, true),
        ]
      : [
          [...unitTable(report, context), ...removedLines(report.units, context)],
          findingBlocks(report.findings, context).slice(0, -1),
          ...(lists > 1 ? closing(report, returned, context, false) : [summaryLines(report, context)]),
        ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The closing tables and what to say below them. */
function closing(report: EnrolmentReport, returned: readonly Returned[], context: Context, many: boolean): string[][] {
  const { language } = context;
  const unread = returned.filter((each) => each.unread).length;
  const files = unread > 0 ? closingTexts.filesUnread : closingTexts.files;
  const rest = report.run === null ? closingTexts.restInJson : closingTexts.restInFiles;
  const below = [
    fill(files, language, { files: report.files.length, unread }),
    countLine(report, context, many),
    ...(many ? [rest[language]] : []),
    ...(report.command === 'check' ? [closingTexts.nothingWritten[language]] : []),
  ];
  return [
    causeTable(returned, context),
    closingTable(report, context),
    below.flatMap((line) => wrapped(line, widthFor(context))),
  ];
}

/** One list needs no table: a sentence says it. */
function summaryLines(report: EnrolmentReport, context: Context): string[] {
  const totals = totalsOf(report);
  const text = report.command === 'check' ? enrolTexts.summaryCheck : enrolTexts.summary;
  const { accepted, partial, returned, unchanged } = totals.units;
  const sentence = fill(text, context.language, {
    files: totals.files,
    units: accepted + partial + returned + unchanged,
    accepted,
    partial,
    returned,
    unchanged,
    participants: totals.participants,
    due: totals.due,
  });
  return [sentence, countLine(report, context)].flatMap((line) => wrapped(line, widthFor(context)));
}

/** How many findings there are; where none was listed, that holds for the notes as well and needs no word. */
function countLine({ findings: all, run }: EnrolmentReport, { language }: Context, noneListed = false): string {
  const findings = countsOf(all);
  const counts = fill(enrolTexts.counts, language, findings);
  if (noneListed || findings.note === 0) return counts;
  // Without a run nothing is written, report.json neither.
  const noted = run === null ? enrolTexts.notedWithoutReport : enrolTexts.noted;
  return counts + (language === 'en' ? ' ' : '') + fill(noted, language, { count: findings.note });
}
