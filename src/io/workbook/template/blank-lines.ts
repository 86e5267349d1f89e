import type { SheetLines } from '../sheet-lines.ts';
import { type Look, styleOf } from '../styles.ts';

/** How many blank lines a form has, and how high they are. */
export interface BlankLines {
  /** Lines that keep digits and offer choices. */
  readonly lines: number;
  /** Those of them that are ruled: what is ruled is printed, filled in or not. */
  readonly ruled: number;
  /** Of a line, in points. */
  readonly height: number;
}

/** Adds the lines to fill in, a cell for each column's look, and gives the first of their rows (numbered from 1). */
export function addBlankLines(sheet: SheetLines, looks: readonly Look[], { lines, ruled, height }: BlankLines): number {
  const first = sheet.row + 1;
  const [withRules, without] = [true, false].map((grid) =>
    looks.map((look, index) => ({ from: index + 1, to: index + 1, value: null, style: styleOf({ ...look, grid }) })),
  );
  for (let line = 0; line < lines; line++) sheet.add(height, (line < ruled ? withRules : without) ?? []);
  return first;
}
