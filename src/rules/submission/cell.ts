/**
 * What a submitted file looks like before anything is understood of it: sheets of cells that know where they stand.
 * The readers in `io/table` produce it; everything in `rules` speaks of it.
 */

/** The formats that are told apart by content, never by extension. */
export type FileFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'fods' | 'html' | 'spreadsheetml' | 'dif' | 'csv' | 'tsv';

/** Where something stands in a submitted file. */
export interface Origin {
  /** The path as the user gave it or as the folder's walk found it, with `/` between its parts. */
  readonly file: string;
  readonly sheet?: string;
  /** A1 address, `D12`. */
  readonly cell?: string;
}

/** What the file says that the cell holds. `formula-without-value` is a formula of which the file holds no result. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'formula-without-value';

/** One cell that holds something. A blank cell, formatted or not, is no cell. */
export interface Cell {
  /** From 1. */
  readonly row: number;
  /** From 1: A is 1. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * As the file has it: text untouched; a number's own lexeme (`350102199001010010`, `3.5E+17`); a date as `2024-07-01`; `TRUE` or `FALSE`; an error as
   * `#N/A`; of a formula without value the formula's text, begun with `=`.
   */
  readonly text: string;
  /** Set where the value is a formula's stored result. */
  readonly formula?: true;
  /** Set where the whole cell is struck through, in the formats that say so to us (`.xlsx`). */
  readonly struck?: true;
  /** Set on the cells of a merged range that repeat its first cell, where the rows of a list are filled down (`MergedDown`). */
  readonly mergedFrom?: string;
}

/** A row that holds at least one cell. */
export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  /** In order of column. */
  readonly cells: readonly Cell[];
}

/** Rows and columns from 1, all inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet with all that it holds. Rows and columns are counted from 1. */
export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** In order of number; blank rows are left out. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Column numbers. */
  readonly hiddenColumns: readonly number[];
  /** Width in characters by column number, where the file sets one. */
  readonly columnWidths?: ReadonlyMap<number, number>;
}

/** A file as its reader gives it. */
export interface SubmittedFile {
  readonly path: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: FileFormat;
  readonly sheets: readonly Sheet[];
  /** Set where the file carries the mark of a workbook that mutual wrote: what it is, so that outputs are not taken for submissions. */
  readonly writtenBy?: OutputMark;
}

/** What a workbook of ours says that it is. A returned workbook that the unit mended and a template that it filled in are submissions; the others are not. */
export interface OutputMark {
  readonly kind:
    | 'register'
    | 'units'
    | 'returned'
    | 'notice'
    | 'template'
    | 'payout'
    | 'slip'
    | 'decisions'
    | 'receipts'
    | 'amendments'
    | 'reconciliation'
    | 'summary'
    | 'audit'
    | 'public-notice';
  readonly run?: number;
  readonly chainHead?: string;
}

/** The letters of a column: 1 gives `A`, 28 gives `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column from its letters, in either case: `A` gives 1. Anything else than letters gives NaN. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) return Number.NaN;
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The A1 address of a row and a column, both from 1. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
