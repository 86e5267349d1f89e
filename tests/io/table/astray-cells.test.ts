import { describe, expect, it } from 'vitest';
import { astrayCells, astrayProblems } from '../../../src/io/table/astray-cells.ts';
import { astray } from '../../../src/io/table/limits.ts';
import { address, type Sheet } from '../../../src/rules/submission/cell.ts';

/** A sheet with a cell at each of these places: row, then columns. */
function sheetOf(...rows: (readonly [row: number, ...columns: number[]])[]): Sheet {
  return {
    name: '名单',
    visibility: 'visible',
    merges: [],
    hiddenColumns: [],
    rows: rows.map(([number, ...columns]) => ({
      number,
      hidden: false,
      cells: columns.map((column) => ({ row: number, column, kind: 'text', text: 'x' })),
    })),
  };
}

function addresses(sheet: Sheet): string[] {
  return astrayCells(sheet).map(({ row, column }) => address(row, column));
}

describe('cells astray', () => {
  it('are those far right of the others in their row, and all that follow them', () => {
    expect(addresses(sheetOf([1, 1, 2, 3], [2, 1, 300, 301], [3, 400]))).toEqual(['KN2', 'KO2', 'OJ3']);
  });

  it('are not the cells of a table that is wide', () => {
    const wide = Array.from({ length: 300 }, (_, index) => index + 1);
    expect(addresses(sheetOf([1, ...wide], [2, 1, 100, 200], [3, 190, 230]))).toEqual([]);
  });

  it('are those far below, when few follow', () => {
    expect(addresses(sheetOf([1, 1], [2, 1], [1_003, 2], [1_005, 1]))).toEqual([]);
    expect(addresses(sheetOf([1, 1], [2, 1], [1_004, 2], [1_005, 1]))).toEqual(['B1004', 'A1005']);
  });

  it('are not a second table far below', () => {
    const second = Array.from({ length: astray.rowsAfter + 1 }, (_, index) => [5_000 + index, 1] as const);
    expect(addresses(sheetOf([1, 1], ...second))).toEqual([]);
    expect(addresses(sheetOf([1, 1], ...second.slice(1)))).toHaveLength(astray.rowsAfter);
  });

  it('are not a table that begins far down, with nothing above', () => {
    expect(addresses(sheetOf([9_000, 1], [9_001, 1]))).toEqual([]);
    expect(addresses(sheetOf())).toEqual([]);
  });

  it('are reported one by one, but not without end', () => {
    const sheet = sheetOf([1, 1], [2, 1, 500]);
    expect(astrayProblems(sheet)).toEqual([{ code: 'cell-astray', sheet: '名单', cell: 'SF2', found: 'x' }]);
    const full = sheetOf(...Array.from({ length: 200 }, (_, index) => [index + 1, 1, 999] as const));
    expect(astrayProblems(full)).toHaveLength(astray.reported);
  });
});
