import type { Sheet } from '../../rules/submission/cell.ts';
import { astrayProblems } from './astray-cells.ts';
import type { Table } from './table.ts';

/** The table of these sheets, with a doubt for each cell that is far astray. */
export function tableOf(sheets: readonly Sheet[]): Table {
  return { sheets, problems: sheets.flatMap(astrayProblems) };
}
