import { type Column, type Content, cellValue, wraps } from './column.ts';
import { cellBeginning, cellEnding } from './row-text.ts';
import type { CellStyle } from './styles.ts';
import { wrappedLines } from './text-width.ts';

/**
 * The cell of a column as it goes down the lines. Units, plans, fees and dates stay the same for many lines, so what was made of a content is kept until another
 * comes.
 */
export class ColumnCell<Line> {
  readonly column: Column<Line>;
  /** What stands in the XML before the row's number, and after it. */
  readonly beginning: string;
  ending = '';
  /** How many lines of text the content takes. */
  lines = 1;
  readonly #number: (style: CellStyle) => number;
  readonly #wraps: boolean;
  #content: Content | undefined;
  #style: CellStyle | undefined;
  #styleNumber = 0;

  /**
   * @param place - the column, from 1
   * @param number - gives the number by which the workbook knows a style
   */
  constructor(column: Column<Line>, place: number, number: (style: CellStyle) => number) {
    this.column = column;
    this.beginning = cellBeginning(place);
    this.#number = number;
    this.#wraps = wraps(column.kind);
  }

  /** Takes the next line's content and look. */
  hold(content: Content, style: CellStyle): void {
    if (content === this.#content && style === this.#style) return;
    if (style !== this.#style) this.#styleNumber = this.#number(style);
    this.#content = content;
    this.#style = style;
    const value = cellValue(this.column.kind, content);
    this.ending = cellEnding(value, this.#styleNumber);
    this.lines = this.#wraps && typeof value === 'string' ? wrappedLines(value, this.column.width) : 1;
  }
}
