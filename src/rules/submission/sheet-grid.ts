import type { Cell, CellRange, Row, Sheet } from './cell.ts';

/** A sheet with what finding things by place needs; made once a sheet, in time linear in its rows and merges. */
export interface SheetGrid {
  readonly sheet: Sheet;
  /** Merged ranges by their top row. */
  readonly mergesAt: ReadonlyMap<number, readonly CellRange[]>;
}

/** Sorts the merged ranges of a sheet by their top row. */
export function sheetGrid(sheet: Sheet): SheetGrid {
  const mergesAt = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    const there = mergesAt.get(merge.top);
    if (there) there.push(merge);
    else mergesAt.set(merge.top, [merge]);
  }
  return { sheet, mergesAt };
}

/** The cell of a row at a column, if it holds anything. */
export function cellAt(row: Row | undefined, column: number): Cell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

/** The merged range that begins at this cell. */
export function mergeFrom(grid: SheetGrid, cell: Cell): CellRange | undefined {
  return grid.mergesAt.get(cell.row)?.find((merge) => merge.left === cell.column);
}
