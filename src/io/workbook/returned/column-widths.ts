import { textWidth } from '../text-width.ts';
import type { PlacedSheet } from './placed-sheet.ts';

const NARROWEST = 6;
const WIDEST = 40;
/** Rows by which a width is judged; people are alike. */
const LOOKED_AT = 300;
/** Columns further right keep the width that the program gives. */
const MOST_COLUMNS = 400;

/**
 * Widths of a placed sheet's columns, in characters: what the file sets, else as wide as what stands there. Hidden columns are shown like hidden rows: the unit
 * must see everything that was read.
 */
export function columnWidths({ source, rows, merges, extent }: PlacedSheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const cell of row.cells) {
      if (cell.column > MOST_COLUMNS || merges.at(cell)) continue;
      const width = Math.min(textWidth(cell.text) + 1, WIDEST);
      widths.set(cell.column, Math.max(widths.get(cell.column) ?? NARROWEST, width));
    }
  }
  for (const [column, width] of source.columnWidths ?? []) {
    if (column <= Math.min(extent.column, MOST_COLUMNS) && width >= 1) widths.set(column, Math.min(width, 255));
  }
  return widths;
}
