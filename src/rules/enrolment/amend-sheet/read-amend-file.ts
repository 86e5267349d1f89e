import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { address, columnLetters, type Sheet, type SubmittedFile } from '../../submission/cell.ts';
import { labelKey } from '../../submission/label.ts';
import { unitNames } from '../../submission/scheme-names.ts';
import { sheetUse } from '../../submission/sheet-choice.ts';
import { hiddenSheets } from '../../submission/table-findings.ts';
import { type AmendField, amendNames, amendTitle } from './fields.ts';
import { type AmendTable, findAmendTables } from './find-rows.ts';
import { type AmendRow, readAmendRow } from './read-row.ts';

/** The amendments of one file, in its order. */
export interface AmendFileReading {
  readonly rows: readonly AmendRow[];
  /** Of the file, its sheets and columns; those of a row stand with it. */
  readonly findings: readonly Finding[];
  readonly tables: readonly AmendTable[];
}

/** Without these no row can be done. */
const REQUIRED: readonly AmendField[] = ['matter', 'reason'];
/** Fields of which either of two columns would do. */
const EITHER: ReadonlySet<AmendField> = new Set(['sequence', 'remark']);

/**
 * Reads a sheet of amendments of any layout: one change a row, of one unit or several, on every sheet that is shown; instructions and samples only where no other sheet has
 * any. Takes time linear in the file's cells.
 */
export function readAmendFile(file: SubmittedFile, scheme: Scheme): AmendFileReading {
  const [names, labels] = [amendNames(scheme), unitNames(scheme)];
  const read = (use: 'read' | 'aside') =>
    file.sheets
      .filter((sheet) => sheetUse(sheet) === use)
      .flatMap((sheet: Sheet) => findAmendTables(sheet, names, labels));
  const [main, aside] = [read('read'), read('aside')];
  const listed = main.some(({ rows }) => rows.length > 0);
  const tables = listed ? main : [...main, ...aside];
  const lacking = tables.flatMap((table) => lackingColumns(file, table, scheme));
  const whole = tables.filter((table) => lackingColumns(file, table, scheme).length === 0);
  const rows = whole.flatMap((table) => table.rows.map((row) => readAmendRow(row, file.path, scheme)));
  const findings = [
    ...hiddenSheets(file),
    ...(listed ? setAside(file, aside) : []),
    ...(tables.length === 0 ? [noHeader(file, scheme)] : lacking),
    ...tables.flatMap((table) => columnFindings(file, table, scheme)),
    ...hiddenRows(file, whole),
    ...(tables.length > 0 && lacking.length === 0 && rows.length === 0 ? [nobody(file, tables)] : []),
  ];
  return { rows, findings, tables: whole };
}

function noHeader(file: SubmittedFile, scheme: Scheme): Finding {
  const sheets = file.sheets.map(({ name }) => name).join('、');
  const column = amendTitle(scheme, 'matter');
  const nearest = { zh: `变更表还应有“${column}”列`, en: `a sheet of amendments also has a column “${column}”` };
  return finding('header-not-found', { origin: { file: file.path }, parameters: { sheets, nearest } });
}

function nobody(file: SubmittedFile, tables: readonly AmendTable[]): Finding {
  const sheet = tables[0]?.sheet;
  const reason = { zh: '表头下面没有要办理的行', en: 'no row below its header asks for anything' };
  return finding('file-empty', {
    origin: { file: file.path, ...(sheet !== undefined && { sheet }) },
    parameters: { reason },
  });
}

function lackingColumns({ path }: SubmittedFile, { sheet, columns }: AmendTable, scheme: Scheme): Finding[] {
  const there = new Set(columns.map(({ field }) => field));
  const [first] = columns;
  const found = columns.map(({ header }) => header).join('、');
  return REQUIRED.filter((field) => !there.has(field)).map((field) =>
    finding('column-missing', {
      origin: { file: path, sheet, ...(first && { cell: address(first.row, first.column) }) },
      found,
      parameters: { column: amendTitle(scheme, field) },
    }),
  );
}

function setAside({ path }: SubmittedFile, tables: readonly AmendTable[]): Finding[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ sheet, rows }) =>
      finding('sheet-not-read', { origin: { file: path, sheet }, found: sheet, parameters: { people: rows.length } }),
    );
}

/** `column-repeated`, `column-unknown` and `row-hidden` of columns. */
function columnFindings({ path }: SubmittedFile, { sheet, columns }: AmendTable, scheme: Scheme): Finding[] {
  const unknown = new Set<string>();
  return columns.flatMap(({ column, row, header, field, contests, hidden }): Finding[] => {
    const origin = { file: path, sheet, cell: address(row, column) };
    const letters = columnLetters(column);
    if (field !== undefined) {
      const what = { zh: `${letters} 列“${header}”`, en: `column ${letters} “${header}”` };
      return hidden ? [finding('row-hidden', { origin, found: header, parameters: { what } })] : [];
    }
    if (contests !== undefined && !EITHER.has(contests)) {
      const both = [...columns.filter((each) => each.field === contests), { header, column }];
      const parameters = {
        column: amendTitle(scheme, contests),
        columns: both.map((each) => columnLetters(each.column)).join('、'),
      };
      return [finding('column-repeated', { origin, found: both.map((each) => each.header).join('、'), parameters })];
    }
    const key = labelKey(header);
    if (contests !== undefined || key === '' || unknown.has(key)) return [];
    unknown.add(key);
    return [finding('column-unknown', { origin, found: header, parameters: { letters } })];
  });
}

/** `row-hidden`, once a hidden row: it counts all the same. */
function hiddenRows({ path }: SubmittedFile, tables: readonly AmendTable[]): Finding[] {
  return tables
    .flatMap(({ rows }) => rows)
    .filter(({ hidden }) => hidden)
    .map(({ sheet, number, cells }) =>
      finding('row-hidden', {
        origin: { file: path, sheet, cell: address(number, cells.name?.column ?? 1) },
        found: `${number}`,
        parameters: { what: { zh: `第 ${number} 行`, en: `row ${number}` } },
      }),
    );
}
