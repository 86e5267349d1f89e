import type { Cell, CellRange, Row, Sheet } from '../../rules/submission/cell.ts';

/** What a reader knows of a cell apart from its place. */
export type CellContent = Pick<Cell, 'kind' | 'text' | 'formula'>;

/** Gathers the cells of one sheet as a reader meets them, in any order, and leaves out what is blank. */
export class SheetBuilder {
  readonly #rows = new Map<number, Cell[]>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #merges: CellRange[] = [];
  readonly #widths = new Map<number, number>();
  readonly #name: string;
  #visibility: Sheet['visibility'] = 'visible';

  constructor(name: string) {
    this.#name = name;
  }

  /** Row and column from 1. A text of nothing but blanks is no cell. */
  add(row: number, column: number, { kind, text, formula }: CellContent): void {
    if (text.trim() === '') return;
    const cell: Cell = formula ? { row, column, kind, text, formula } : { row, column, kind, text };
    const cells = this.#rows.get(row);
    if (cells) cells.push(cell);
    else this.#rows.set(row, [cell]);
  }

  hide(visibility: Sheet['visibility']): void {
    this.#visibility = visibility;
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  /** A range of one cell is no merge. */
  merge(range: CellRange): void {
    if (range.bottom > range.top || range.right > range.left) this.#merges.push(range);
  }

  /** Width in characters. */
  width(column: number, characters: number): void {
    this.#widths.set(column, characters);
  }

  build(): Sheet {
    const rows = [...this.#rows].map(
      ([number, cells]): Row => ({
        number,
        hidden: this.#hiddenRows.has(number),
        cells: cells.sort((one, other) => one.column - other.column),
      }),
    );
    return {
      name: this.#name,
      visibility: this.#visibility,
      rows: rows.sort((one, other) => one.number - other.number),
      merges: this.#merges,
      hiddenColumns: [...this.#hiddenColumns].sort((one, other) => one - other),
      ...(this.#widths.size > 0 ? { columnWidths: this.#widths } : {}),
    };
  }
}
