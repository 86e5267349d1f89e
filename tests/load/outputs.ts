import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { expect } from 'vitest';
import { workbookTexts } from '../../src/io/report/text/workbook-texts.ts';
import { filesBelow, type Office } from '../scenarios/office.ts';
import { type Report, reportShape } from '../scenarios/report-shape.ts';

/** A workbook's cells, row by row, by sheet. */
type Cells = Record<string, string[][]>;

/** What a run's files say that does not depend on the run: its number, chain head, time, and whether a list was taken in now or before. */
export interface LastingOutputs {
  readonly register: Cells;
  readonly units: Cells;
  readonly report: unknown;
}

/**
 * The files of a run, as far as another run over the same rosters must write the same. Where a unit sends two lists, the line of the first says what it comes to over all
 * lists in force: the first alone when it is taken, both when a later run finds them there. So of a unit's lines only the last is held on to, and no sums over lines.
 */
export function lastingOutputs(office: Office, run: number): LastingOutputs {
  const cells = (name: string) => lastingCells(office.path('out', `${run}-enrol`, name));
  const units = Object.entries(cells('units.xlsx')).map(([sheet, rows]) => [
    sheet,
    lastOfEach(
      rows.filter(([first]) => first !== ''),
      ([, unit = '']) => unit,
    ),
  ]);
  return {
    register: cells('register.xlsx'),
    units: Object.fromEntries(units),
    report: lastingReport(reportOf(office, run)),
  };
}

/** A run's report, held to its documented shape. */
export function reportOf(office: Office, run: number): Report {
  return reportShape.parse(JSON.parse(readFileSync(office.path('out', `${run}-enrol`, 'report.json'), 'utf8')));
}

/** The number of the last run that wrote anything. */
export function lastRun(office: Office): number {
  return Math.max(...filesBelow(office.path('out')).map((path) => Number.parseInt(path, 10)));
}

/** Holds everything below `out` to be whole: every workbook opens, every report parses, nothing temporary is left. */
export function expectNoHalfFile(office: Office): void {
  const paths = filesBelow(office.path('out'));
  expect(paths.filter((path) => !/\.xlsx$|\/report\.json$/.test(path))).toEqual([]);
  for (const path of paths) {
    const bytes = readFileSync(office.path('out', path));
    if (path.endsWith('.json')) reportShape.parse(JSON.parse(bytes.toString('utf8')));
    else expect(XLSX.read(bytes, { bookSheets: true }).SheetNames, path).not.toEqual([]);
  }
}

/** Holds files below `out` to be whole: workbooks open, reports parse, nothing temporary is left. */
export function expectOpens(office: Office, paths: readonly string[]): void {
  expect(paths.filter((path) => !/\.(xlsx|csv|json)$/.test(path))).toEqual([]);
  for (const path of paths) {
    const bytes = readFileSync(office.path('out', path));
    if (path.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
    else if (path.endsWith('.xlsx')) expect(XLSX.read(bytes, { bookSheets: true }).SheetNames, path).not.toEqual([]);
  }
}

function lastingReport({ scheme, period, units, findings, totals }: Report): unknown {
  return {
    scheme,
    period,
    findings,
    units: lastOfEach(units, ({ unit }) => unit).map(({ outputs, change, status, ...unit }) => ({
      ...unit,
      status: status === 'unchanged' ? 'accepted' : status,
    })),
    totals: { ...totals, units: totals.units.accepted + totals.units.unchanged },
  };
}

function lastOfEach<Line>(lines: readonly Line[], unitOf: (line: Line) => string): Line[] {
  const last = new Map(lines.map((line, index) => [unitOf(line), index]));
  return lines.filter((line, index) => last.get(unitOf(line)) === index);
}

/** A workbook's cells but for the line of the run. */
function lastingCells(path: string): Cells {
  const { Sheets } = XLSX.read(readFileSync(path));
  const rows = ([name, sheet]: [string, XLSX.WorkSheet]) => {
    const values = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).map((row) => Array.from(row, lastingText));
    return [name, values.filter(([first = '']) => !isControlLine(first))];
  };
  return Object.fromEntries(Object.entries(Sheets).map(rows));
}

function lastingText(value: unknown): string {
  const text = String(value ?? '');
  return text === workbookTexts.unchanged.zh ? workbookTexts.accepted.zh : text;
}

/** The line below a sheet that names run, chain head and time. */
const isControlLine = (text: string) => /^第 \d+ 次运行　校验值 [0-9a-f]{64}/.test(text);
