import { rowsInYuan, sumsNotInYuan } from '../../claim-sheet/sums-not-in-yuan.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { SubmittedFile } from '../../submission/cell.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { hiddenClaims, hiddenRows } from '../sheet-findings.ts';
import { type DecidedField, type DecidedTable, decidedTables, decidedTitle } from './decided-columns.ts';
import { type DecidedRow, readDecidedRow } from './decided-row.ts';

/** The decisions of one file, in its order. */
export interface DecidedFileReading {
  readonly rows: readonly DecidedRow[];
  readonly findings: readonly Finding[];
  /** Rows that stand for a decision and could not be read. */
  readonly unread: number;
}

/** Without these no row can be taken. */
const required: readonly (DecidedField | 'id-number')[] = ['decided-number', 'id-number', 'decided-amount'];

/**
 * Reads a sheet of decisions made elsewhere, of any layout that claim sheets may have. Takes time linear in the file's cells.
 *
 * @param asOf - the day of the business
 */
export function readDecidedFile(file: SubmittedFile, scheme: Scheme, asOf: PlainDate): DecidedFileReading {
  const tables = decidedTables(file, scheme);
  if (tables.length === 0) {
    const sheets = file.sheets.map(({ name }) => name).join('、');
    const nearest = {
      zh: `应有“${required.map((field) => decidedTitle(scheme, field)).join('”“')}”等列`,
      en: `it has columns such as ${required.map((field) => decidedTitle(scheme, field)).join(', ')}`,
    };
    const none = finding('header-not-found', { origin: { file: file.path }, parameters: { sheets, nearest } });
    return { rows: [], findings: [none], unread: 0 };
  }
  const lacking = tables.flatMap((table) => lackingColumns(table, file, scheme));
  const { rows: whole, leftOut } = rowsInYuan(
    tables.filter((table) => lackingColumns(table, file, scheme).length === 0),
  );
  const ofSums = tables.flatMap((table) => sumsNotInYuan(file.path, table));
  const readings = whole.map((row) => readDecidedRow(row, file.path, scheme, asOf));
  const rows = readings.flatMap(({ row }) => row ?? []);
  const ofRows = readings.flatMap(({ findings }) => findings);
  const ofHidden = hiddenClaims(file, decidedTables(file, scheme, 'hidden'), tables);
  const findings = [...ofHidden, ...lacking, ...ofSums, ...hiddenRows(file.path, whole), ...ofRows];
  return { rows, findings, unread: readings.length - rows.length + leftOut };
}

/** Whether any row of a file stands for a decision made elsewhere, readable or not. */
export function hasDecisions(file: SubmittedFile, scheme: Scheme): boolean {
  const whole = decidedTables(file, scheme).filter((table) => lackingColumns(table, file, scheme).length === 0);
  return whole.some(({ rows }) => rows.length > 0);
}

function lackingColumns({ sheet, columns }: DecidedTable, file: SubmittedFile, scheme: Scheme): Finding[] {
  const there = new Set(columns.map(({ field }) => field));
  const found = columns.map(({ header }) => header).join('、');
  return required
    .filter((field) => !there.has(field))
    .map((field) =>
      finding('column-missing', {
        origin: { file: file.path, sheet },
        found,
        parameters: { column: decidedTitle(scheme, field) },
      }),
    );
}
