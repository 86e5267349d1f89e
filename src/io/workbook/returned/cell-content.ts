import type { CellErrorValue, CellRichTextValue } from 'exceljs';
import type { Cell } from '../../../rules/submission/cell.ts';
import { safeText } from '../cell-text.ts';
import { dateValue } from '../date-value.ts';
import type { formats } from '../styles.ts';

/** A cell's value as it goes back, and the format that keeps it so. */
export interface PlacedContent {
  readonly value: string | number | boolean | CellErrorValue | CellRichTextValue | null;
  readonly format: keyof typeof formats | 'general';
}

const ERRORS: readonly CellErrorValue['error'][] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** Whole numbers have this many digits at most before a spreadsheet rounds them. */
const DIGITS = 15;

/** The number, where a spreadsheet holds it as the file has it: a whole one of at most 15 digits, or a fraction (its digits beyond are those of any double). */
function exactNumber(lexeme: string): number | undefined {
  const value = Number(lexeme);
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** DIGITS) return undefined;
  return /^-?\d+$/.test(lexeme) && String(value) !== lexeme ? undefined : value;
}

/** A text with its blanks at both ends: they are often what is wrong, and LibreOffice drops them from plain strings but not from rich ones. */
function wholeText(text: string): string | CellRichTextValue {
  return /^\s|\s$/.test(text) ? { richText: [{ text }] } : text;
}

/**
 * What a cell of the unit's own is written as. Each keeps its own text at its own address, so texts are not changed here (no apostrophe before `=`): being strings
 * in cells of format `@`, they are shown and never run. A number that would lose digits, a date that spreadsheets disagree on, and a formula of which the file held
 * no result are written as the text that the file had.
 *
 * @param keepDigits - the column holds identity numbers, cards or phones: whatever is typed there next stays text
 */
export function placedContent(cell: Cell | undefined, keepDigits: boolean): PlacedContent {
  const format = keepDigits ? 'text' : 'general';
  if (!cell) return { value: null, format };
  const error = ERRORS.find((known) => known === cell.text);
  const number = cell.kind === 'number' ? exactNumber(cell.text) : undefined;
  if (number !== undefined) return { value: number, format };
  if (cell.kind === 'boolean') return { value: cell.text === 'TRUE', format };
  if (cell.kind === 'error' && error) return { value: { error }, format };
  const date = cell.kind === 'date' ? dateValue(cell.text) : undefined;
  if (typeof date === 'number') return { value: date, format: 'date' };
  return { value: wholeText(safeText(cell.text)), format: 'text' };
}
