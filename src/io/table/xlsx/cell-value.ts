import type { CellKind } from '../../../rules/submission/cell.ts';
import { isPlainDate } from '../../../rules/value/plain-date.ts';
import { dateOfSerial } from './serial-dates.ts';

/** What the parts of a workbook say that its cells need. */
export interface CellContext {
  /** Blank ones are `undefined`. */
  readonly sharedStrings: readonly (string | undefined)[];
  /** By number of cell format: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  /** By number of cell format: whether it strikes through; undefined where none does. */
  readonly struckStyles: readonly boolean[] | undefined;
  readonly date1904: boolean;
}

/** Kind and text of a cell, as {@link Cell} has them. */
export interface CellValue {
  readonly kind: CellKind;
  readonly text: string;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** What WPS shows for a picture in a cell. It stores the formula's own text as the result, which is no value. */
const PICTURE_FORMULA = /^(_xlfn\.)?DISPIMG\(/i;

/**
 * What a cell's stored text means by the cell's type; shared texts are not asked here.
 *
 * @param type - the attribute `t`, `n` where the cell has none
 * @param raw - text of `v` or `is`, not empty
 * @param style - number of the cell's format
 */
export function cellValue(type: string, raw: string, style: number, context: CellContext): CellValue {
  switch (type) {
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: raw };
    case 'b':
      return { kind: 'boolean', text: raw.trim() === '1' || raw.trim().toLowerCase() === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: raw.trim() };
    case 'd':
      return isoDate(raw.trim());
    default:
      return numberOrDate(raw, style, context);
  }
}

/** A number that no date format shows is its own lexeme: `350102199001010010` keeps its last digits only so. */
function numberOrDate(raw: string, style: number, context: CellContext): CellValue {
  const lexeme = raw.trim();
  if (!NUMBER.test(lexeme)) return { kind: 'text', text: lexeme };
  const date = context.dateStyles[style] ? dateOfSerial(lexeme, context.date1904) : undefined;
  return date === undefined ? { kind: 'number', text: lexeme } : { kind: 'date', text: date };
}

function isoDate(text: string): CellValue {
  const date = text.slice(0, 10);
  return isPlainDate(date) && !/^\d/.test(text.slice(10)) ? { kind: 'date', text: date } : { kind: 'text', text };
}

/** A formula's text as the user knows it: with `=`, without the prefix that marks functions newer than the file format. */
export function formulaText(formula: string): string {
  return `=${formula.replaceAll('_xlfn.', '').replaceAll('_xlws.', '')}`;
}

/** Whether the formula shows a picture, so that whatever is stored with it is no value. */
export function isPictureFormula(formula: string): boolean {
  return PICTURE_FORMULA.test(formula);
}
