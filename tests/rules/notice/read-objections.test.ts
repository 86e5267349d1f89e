import { expect, it } from 'vitest';
import { readObjections } from '../../../src/rules/notice/read-objections.ts';
import type { Cell, SubmittedFile } from '../../../src/rules/submission/cell.ts';
import { fixtureNotices } from '../../fixtures/notice-cases.ts';

/** A file of one sheet whose rows stand below each other from the first. */
function fileOf(...lines: readonly (readonly string[])[]): SubmittedFile {
  const rows = lines.map((texts, index) => ({
    number: index + 1,
    hidden: false,
    cells: texts.flatMap((text, column): Cell[] =>
      text === '' ? [] : [{ row: index + 1, column: column + 1, kind: 'text', text }],
    ),
  }));
  return {
    path: '异议.xlsx',
    format: 'xlsx',
    sheets: [{ name: '异议', visibility: 'visible', rows, merges: [] }],
  } as never;
}

const read = (...lines: readonly (readonly string[])[]) =>
  readObjections(fileOf(...lines), fixtureNotices.lines, fixtureNotices.today);
const claims = (...lines: readonly (readonly string[])[]) => read(...lines).objections.map(({ line }) => line.claim);

it('finds a line by what a clerk writes of it', () => {
  expect(claims(['申请编号', '异议内容'], ['127-2', '不在岗'])).toEqual(['127-2']);
  expect(claims(['公示编号', '公示序号', '异议内容'], ['2026-001', '第2行', '不在岗'])).toEqual(['127-2']);
  expect(claims(['姓名', '单位', '反映情况'], ['陈大', '榕城第二中心小学', '不在岗'])).toEqual(['131-1']);
  expect(claims(['姓名', '反映情况'], ['陈＊', '不在岗'])).toEqual(['131-1']);
  expect(claims(['序号', '姓名', '异议内容'], ['2', '林小梅', '不在岗'])).toEqual(['127-2']);
});

it('does not take the count of a list’s own rows for that of the notice', () => {
  expect(claims(['序号', '姓名', '异议内容'], ['2', '陈大', '不在岗'])).toEqual(['131-1']);
  const lone = read(['序号', '公示序号', '异议内容'], ['1', '', '不在岗']);
  expect(lone.findings.map(({ code, origin }) => [code, origin.cell])).toEqual([['objection-line-unknown', 'B2']]);
});

it('passes over blank rows of the form, and says the day and the cell of what it takes', () => {
  const { objections, findings } = read(
    ['榕城医疗互助异议登记表'],
    ['公示编号', '公示序号', '姓名', '异议人', '异议内容', '提出日期'],
    ['2026-002', '1', '陈大', '张某', '当期未在岗', '2026-07-08'],
    ['2026-002'],
    ['2026-002', '1', '', '', '重复申请'],
    ['', '', '', '', '登记人签字：'],
  );
  expect(findings).toEqual([]);
  expect(objections.map(({ on, objector, said, origin }) => [on, objector, said, origin.cell])).toEqual([
    ['2026-07-08', '张某', '当期未在岗', 'E3'],
    ['2026-07-09', null, '重复申请', 'E5'],
  ]);
});

it('takes nothing where a single row is unclear', () => {
  const { objections, findings } = read(
    ['公示编号', '公示序号', '姓名', '异议内容'],
    ['2026-002', '1', '陈大', '不在岗'],
    ['2026-001', '3', '林小梅', '不在岗'],
  );
  expect(objections).toEqual([]);
  expect(findings.map(({ code, origin }) => [code, origin.cell])).toEqual([['objection-line-differs', 'C3']]);
});
