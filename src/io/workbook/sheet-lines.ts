import type { Cell, Worksheet } from 'exceljs';
import { address } from '../../rules/submission/cell.ts';
import { addMerge } from './exceljs-inside.ts';
import type { CellStyle } from './styles.ts';

/** A piece of a line on a form: from one column to another, merged where they differ. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Already safe to write: our own text, or a submitted one that was made inert. */
  readonly value: string | number | null;
  readonly style: CellStyle;
}

/** Lines of a form (notice, head of a template), from the top down. Every cell of a merged piece has its style, so that its frame is whole. */
export class SheetLines {
  readonly #sheet: Worksheet;
  #row = 0;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  /** The row that was written last. */
  get row(): number {
    return this.#row;
  }

  /** Writes a line of a height in points; gives the first cell of each piece. */
  add(height: number, pieces: readonly Piece[] = []): readonly Cell[] {
    const row = this.#sheet.getRow(++this.#row);
    row.height = height;
    const cells = pieces.map(({ from, to, value, style }) => {
      for (let column = from; column <= to; column++) row.getCell(column).style = style;
      if (to > from) addMerge(this.#sheet, `${address(this.#row, from)}:${address(this.#row, to)}`);
      const cell = row.getCell(from);
      cell.value = value;
      return cell;
    });
    row.commit();
    return cells;
  }
}
