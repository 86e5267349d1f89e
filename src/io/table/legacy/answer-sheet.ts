import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellKind } from '../../../rules/submission/cell.ts';
import { isDateFormat } from '../xlsx/date-formats.ts';
import { dateOfSerial } from '../xlsx/serial-dates.ts';
import { type AnswerCell, type AnswerSheet, kinds } from './answer.ts';

/** Puts a sheet of SheetJS into an answer. Blank cells are left out. */
export function answerSheet(name: string, hidden: number, sheet: WorkSheet, date1904: boolean): AnswerSheet {
  const data: ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const columns = (sheet['!cols'] ?? []).map((column, index) => ({ ...column, number: index + 1 }));
  const rows: AnswerSheet['rows'][number][] = [];
  data.forEach((cells, index) => {
    const answered = (cells ?? []).flatMap((cell, column) => (cell ? answerCell(cell, column + 1, date1904) : []));
    // A full sheet takes most of the memory that there is: what has been answered is let go.
    data[index] = undefined;
    if (answered.length > 0) rows.push([index + 1, sheet['!rows']?.[index]?.hidden ? 1 : 0, answered]);
  });
  return {
    name,
    hidden,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => [s.r + 1, s.c + 1, e.r + 1, e.c + 1]),
    hiddenColumns: columns.filter((column) => column.hidden).map((column) => column.number),
    widths: columns.flatMap(({ number, wch }) => (wch === undefined ? [] : [[number, wch]])),
  };
}

/** None or one. */
function answerCell(cell: CellObject, column: number, date1904: boolean): AnswerCell[] {
  const [kind, text] = content(cell, date1904);
  if (text.trim() === '') return [];
  const withResult = cell.f !== undefined && kind !== 'formula-without-value';
  return [withResult ? [column, kinds.indexOf(kind), text, 1] : [column, kinds.indexOf(kind), text]];
}

function content(cell: CellObject, date1904: boolean): [CellKind, string] {
  const { v: value, f: formula } = cell;
  if (cell.t === 'e') return ['error', errorNames.get(Number(value)) ?? '#VALUE!'];
  if (typeof value === 'boolean') return ['boolean', value ? 'TRUE' : 'FALSE'];
  if (typeof value === 'number') {
    const date = typeof cell.z === 'string' && isDateFormat(cell.z) ? dateOfSerial(String(value), date1904) : undefined;
    return date ? ['date', date] : ['number', numberText(value)];
  }
  if (value === undefined && formula !== undefined) return ['formula-without-value', `=${formula}`];
  return ['text', typeof value === 'string' ? value : ''];
}

/**
 * A float as Excel shows it: to 15 digits. What a float holds of an identity number beyond them is not what somebody typed, and must not look like it; whole
 * numbers that a float holds exactly, a card number of 16 digits among them, keep their digits.
 */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** Source: [MS-XLS] 2.5.10 Bes. */
const errorNames = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
