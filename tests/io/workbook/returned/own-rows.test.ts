import { describe, expect, it } from 'vitest';
import { ownRows } from '../../../../src/io/workbook/returned/own-rows.ts';
import type { Sheet } from '../../../../src/rules/submission/cell.ts';
import type { Submission } from '../../../../src/rules/submission/submission.ts';
import { fileOf, sheetOf } from '../../../support/sheets.ts';
import { submissionOf } from '../sample-submission.ts';

const FIELDS = ['unit-name', 'name'] as const;

function shown(sheet: Sheet, submission: Submission, others: readonly Submission[]): number[] | undefined {
  const own = ownRows(sheet, submission, others);
  return own && sheet.rows.map((row) => row.number).filter((row) => own.has(row));
}

function unitFact(sheet: Sheet, row: number): Submission['unit'] {
  const cell = sheet.rows.find((each) => each.number === row)?.cells[0];
  if (!cell) throw new Error('no cell');
  return { 'unit-name': { value: cell.text, cell, origin: { file: 'f', sheet: sheet.name, cell: `A${row}` } } };
}

describe('the rows of a file with several units', () => {
  const mixed = sheetOf(
    [['全区花名册'], ['单位', '姓名'], ['甲', '王一'], ['乙', '李二'], ['甲', '王三'], ['', '合计 3 人']],
    { name: '表' },
  );
  const file = fileOf(mixed);

  it('are the unit’s people with header and title, where a column names the unit', () => {
    const first = submissionOf(file, mixed, FIELDS, 2, [3, 5]);
    const second = submissionOf(file, mixed, FIELDS, 2, [4]);
    expect(shown(mixed, first, [second])).toEqual([1, 2, 3, 5]);
    expect(shown(mixed, second, [first])).toEqual([1, 2, 4]);
  });

  it('are its own block, where one list stands below the other', () => {
    const blocks = sheetOf(
      [['单位：甲'], ['单位', '姓名'], ['', '王一'], ['经办人：赵'], ['单位：乙'], ['单位', '姓名'], ['', '李二']],
      { name: '表' },
    );
    const both = fileOf(blocks);
    const first = submissionOf(both, blocks, FIELDS, 2, [3], unitFact(blocks, 1));
    const second = submissionOf(both, blocks, FIELDS, 6, [7], unitFact(blocks, 5));
    expect(shown(blocks, first, [second])).toEqual([1, 2, 3]);
    expect(shown(blocks, second, [first])).toEqual([5, 6, 7]);
  });

  it('are nothing of a sheet that is another unit’s', () => {
    const other = sheetOf(
      [
        ['单位', '姓名'],
        ['', '李二'],
      ],
      { name: '乙' },
    );
    const both = fileOf([mixed, other]);
    const first = submissionOf(both, mixed, FIELDS, 2, [3, 4, 5]);
    const second = submissionOf(both, other, FIELDS, 1, [2]);
    expect(shown(other, first, [second])).toBeUndefined();
    expect(shown(mixed, second, [first])).toBeUndefined();
  });

  it('are cut to the unit’s own columns, where two lists stand side by side', () => {
    const beside = sheetOf(
      [
        ['单位', '姓名', '', '单位', '姓名'],
        ['甲', '王一', '', '乙', '李二'],
      ],
      { name: '表' },
    );
    const both = fileOf(beside);
    const row = beside.rows[1];
    const [own, name, ,] = row?.cells ?? [];
    const first: Submission = {
      ...submissionOf(both, beside, FIELDS, 1, []),
      rows: [
        {
          sheet: '表',
          number: 2,
          hidden: false,
          cells: { ...(own && { 'unit-name': own }), ...(name && { name }) },
          unknown: [],
        },
      ],
    };
    const second = submissionOf(both, beside, [undefined, undefined, undefined, ...FIELDS], 1, [2]);
    expect([...(ownRows(beside, first, [second])?.columnsOf(2) ?? [])]).toEqual([1, 2]);
  });

  it('are all, where the file is one unit’s', () => {
    const only = submissionOf(file, mixed, FIELDS, 2, [3, 4, 5]);
    expect(shown(mixed, only, [])).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
