import { grouped } from '../../io/report/decision/wording.ts';
import { amendSheetTexts } from '../../io/report/text/amend-sheet-texts.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { type Column, tableLines } from '../../io/terminal/table.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import { standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { listed } from '../../rules/value/listed.ts';
import { yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingBlocks } from '../enrolment/terminal/finding-blocks.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { countsOf } from '../enrolment/totals.ts';
import {
  type AmendedRow,
  type AmendReport,
  amendTotals,
  dueOf,
  findingsOf,
  type RowStatus,
  rowsOf,
} from './amend-report.ts';
import { matterText } from './decide-row.ts';
import { amendJson } from './json.ts';

/** So many rows are listed at the terminal; the files hold all. */
const ROWS_SHOWN = 40;
/** So many claims are named at the terminal. */
const CLAIMS_NAMED = 20;

/** What comes first: what somebody has to see to. */
const ORDER: Readonly<Record<RowStatus, number>> = { returned: 0, applied: 1, unchanged: 2 };

/** What a dry run says would become of a row. */
const TRIED = { returned: 'wouldReturn', applied: 'wouldApply', unchanged: 'unchanged' } as const satisfies Readonly<
  Record<RowStatus, keyof typeof amendSheetTexts>
>;

/** Tells what became of each row: as JSON, or as a table with what was found below it and sums at the end. */
export function tellReport(report: AmendReport, context: Context): void {
  const { language } = context;
  if (context.json) context.print(amendJson(report, context));
  else for (const line of reportLines(report, context)) context.print(line);
  const left = report.files.reduce((sum, file) => sum + file.left, 0);
  if (left > 0) context.say(fill(amendSheetTexts.interrupted, language, { left }));
}

function reportLines(report: AmendReport, context: Context): string[] {
  const parts = [
    rowTable(report, context),
    findingBlocks(findingsOf(report), context).slice(0, -1),
    summaryLines(report, context),
    claimLines(report, context),
    report.run === null ? [enrolTexts.dryRun[context.language]] : outputLines(report, context),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function rowTable(report: AmendReport, context: Context): string[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  const t = (key: keyof typeof amendSheetTexts) => amendSheetTexts[key][context.language];
  const columns: Column[] = [
    { title: t('columnRow') },
    { title: t('columnMatter'), shrinksTo: 10 },
    { title: t('columnUnit'), shrinksTo: 12, sparedAt: 1 },
    { title: t('columnName'), shrinksTo: 6 },
    { title: t('columnDay'), sparedAt: 2 },
    { title: t('columnStatus') },
    { title: t('columnDue'), align: 'right' },
  ];
  const sorted = rows.toSorted((one, other) => ORDER[one.status] - ORDER[other.status]);
  const shown = sorted.slice(0, ROWS_SHOWN).map((row) => rowCells(row, report.run === null, context));
  const more = rows.length - shown.length;
  const below = more > 0 ? [fill(amendSheetTexts.moreRows, context.language, { count: more })] : [];
  return [...tableLines(columns, shown, widthFor(context)), ...below];
}

function rowCells(amended: AmendedRow, triedOut: boolean, { language, unmask }: Context): string[] {
  const { row, unitName, status } = amended;
  const { cell = '' } = standOf(row, row.row.cells.name ? 'name' : 'id-number');
  const name = row.name ?? '—';
  const word = triedOut ? TRIED[status] : status;
  return [
    cell,
    matterText(row, language) || '—',
    unitName || '—',
    unmask ? name : maskPersonalData('name', name),
    row.on ?? '—',
    amendSheetTexts[word][language],
    status === 'applied' ? grouped(yuan(dueOf(amended))) : '—',
  ];
}

function summaryLines(report: AmendReport, context: Context): string[] {
  const { language } = context;
  const totals = amendTotals(report);
  return [
    fill(amendSheetTexts[report.run === null ? 'summaryTried' : 'summary'], language, {
      ...totals,
      due: grouped(totals.due),
    }),
    fill(enrolTexts.counts, language, countsOf(findingsOf(report))),
  ].flatMap((line) => wrapped(line, widthFor(context)));
}

/** Claims that are left uncovered, so many by name: report.json has all. */
function claimLines({ claimsLeft }: AmendReport, context: Context): string[] {
  if (claimsLeft.length === 0) return [];
  const { language } = context;
  const named = listed(claimsLeft.slice(0, CLAIMS_NAMED));
  const more = claimsLeft.length - CLAIMS_NAMED;
  const claims = more > 0 ? fill(amendSheetTexts.moreClaims, language, { claims: named, more }) : named;
  return wrapped(fill(amendTexts.claimsLeft, language, { claims }), widthFor(context), 4);
}

function outputLines(report: AmendReport, context: Context): string[] {
  const { language } = context;
  const code = findingsOf(report).find(({ severity }) => severity === 'error')?.code;
  return [
    fill(enrolTexts.run, language, { run: report.run ?? 0, head: (report.chainHead ?? '').slice(0, 16) }),
    enrolTexts.written[language],
    ...report.outputs.map((file) => `  ${file}`),
    ...(report.outputs.some((file) => file.includes('/returned/')) ? [amendSheetTexts.nextReturned[language]] : []),
    ...(code ? [fill(enrolTexts.nextExplain, language, { code })] : []),
  ].flatMap((line) => wrapped(line, widthFor(context), 4));
}
