import type { Cell, Row, Sheet } from '../../../rules/submission/cell.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';
import { type AnswerCell, type AnswerSheet, kinds } from './answer.ts';
import { askChild } from './ask-child.ts';

/**
 * Reads .xls, .et and .xlsb by SheetJS in a child process.
 *
 * Numbers of these formats are floats: of an identity number stored as a number only 15 digits are left, and the text shows so.
 *
 * @throws Unreadable
 */
export async function readLegacy(bytes: Buffer): Promise<Table> {
  const answer = await askChild('read', bytes);
  return tableOf('sheets' in answer ? answer.sheets.map(sheetOf) : []);
}

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

function sheetOf(answer: AnswerSheet): Sheet {
  return {
    name: answer.name,
    visibility: visibilities[answer.hidden] ?? 'visible',
    rows: answer.rows.map(
      ([number, hidden, cells]): Row => ({
        number,
        hidden: hidden === 1,
        cells: cells.map((cell) => cellOf(number, cell)),
      }),
    ),
    merges: answer.merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    hiddenColumns: answer.hiddenColumns,
    ...(answer.widths.length > 0 ? { columnWidths: new Map(answer.widths) } : {}),
  };
}

function cellOf(row: number, [column, kind, text, formula]: AnswerCell): Cell {
  return { row, column, kind: kinds[kind] ?? 'text', text, ...(formula ? { formula: true } : {}) };
}
