import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { type ReturnedWorkbook, writeReturned } from '../../../../src/io/workbook/returned/returned.ts';
import type { RosterField } from '../../../../src/rules/scheme/forms.ts';
import type { Sheet } from '../../../../src/rules/submission/cell.ts';
import { people } from '../../../support/people.ts';
import { outputFolder, partsOf, readBack, readBackWithStyles, valueAt } from '../../../support/read-back.ts';
import { type Entry, fileOf, sheetOf } from '../../../support/sheets.ts';
import { head } from '../sample-lines.ts';
import { findingAt, submissionOf } from '../sample-submission.ts';

const folder = await outputFolder();
let files = 0;

const FIELDS: readonly (RosterField | undefined)[] = ['sequence', 'name', 'id-number', 'bank-card', 'fee', undefined];
const HEADER = ['序号', '姓名', '身份证号', '银行卡号', '互助金', '工号'];

function roster(lines: readonly (readonly Entry[])[], options = {}): Sheet {
  return sheetOf([['某校医疗互助花名册'], ['单位名称：某校', '', '', '职工总数：9'], HEADER, ...lines], {
    name: '花名册',
    merges: ['A1:F1', 'A2:C2', 'D2:F2'],
    ...options,
  });
}

const plain = people(3).map((person, index): Entry[] => [
  index + 1,
  person.name,
  person.idNumber,
  person.bankCard,
  100,
  `g${index}`,
]);

async function returned(change: Partial<ReturnedWorkbook>) {
  const path = join(folder, `returned-${++files}.xlsx`);
  const sheet = roster(plain);
  const file = change.file ?? fileOf(sheet);
  const whole: ReturnedWorkbook = {
    file,
    submission: submissionOf(file, file.sheets[0] ?? sheet, FIELDS, 3, [4, 5, 6]),
    others: [],
    findings: [],
    unit: '某校',
    head,
    ...change,
  };
  await writeReturned(path, whole, 'zh');
  return { path, book: await readBack(path), back: (await readSubmittedFile(path)).file };
}

describe('a returned workbook', () => {
  it('has the unit’s sheet with every cell at its own address, as our own reader finds it', async () => {
    const entries: Entry[][] = [
      [
        1,
        '=HYPERLINK("http://x","y")',
        '350102199001010010',
        { kind: 'number', text: '350102199001010010' },
        { kind: 'number', text: '36.5' },
        { kind: 'boolean', text: 'TRUE' },
      ],
      [
        '',
        '  王 五 ',
        '_x0041_',
        { kind: 'number', text: '6.2170000001E+18' },
        { kind: 'error', text: '#N/A' },
        { kind: 'date', text: '2024-07-01' },
      ],
      [
        -3,
        '@张三',
        '+86',
        { kind: 'number', text: '13800000001' },
        { kind: 'formula-without-value', text: '=SUM(E4:E5)' },
        { kind: 'date', text: '1899-01-01' },
      ],
    ];
    const file = fileOf(roster(entries));
    const { back, path } = await returned({ file });
    const cells = back?.sheets.find(({ name }) => name === '花名册')?.rows.flatMap((row) => row.cells);
    const kept = file.sheets[0]?.rows
      .flatMap((row) => row.cells)
      .map((cell) => {
        const asText =
          cell.kind === 'formula-without-value' ||
          cell.text.length > 17 ||
          cell.text.includes('E+') ||
          cell.text === '1899-01-01';
        return { row: cell.row, column: cell.column, kind: asText ? 'text' : cell.kind, text: cell.text };
      });
    expect(cells).toEqual(kept);
    expect((await partsOf(path)).get('xl/worksheets/sheet2.xml')?.text).not.toContain('<f');
  });

  it('keeps merges and widths, and keeps the digits of what is typed next', async () => {
    const sheet: Sheet = { ...roster(plain), columnWidths: new Map([[2, 33]]) };
    const { path, back } = await returned({ file: fileOf(sheet) });
    expect(back?.sheets[1]?.merges).toEqual(sheet.merges);
    const styled = (await readBackWithStyles(path)).getWorksheet('花名册');
    expect(styled?.getColumn(2).width).toBe(33);
    expect(styled?.getCell('C4').numFmt).toBe('@');
    expect(styled?.getCell('D4').numFmt).toBe('@');
  });

  it('colours and comments wrong cells, also blank ones and those within a merged range', async () => {
    const findings = [
      findingAt('warning', '花名册!C4', { message: '地区码不存在' }),
      findingAt('error', '花名册!C4', { message: '校验码不对' }),
      findingAt('note', '花名册!B9'),
      findingAt('warning', '花名册!E2'),
    ];
    const { path } = await returned({ findings });
    const sheet = (await readBackWithStyles(path)).getWorksheet('花名册');
    const fill = (cell: string) => JSON.stringify(sheet?.getCell(cell).fill);
    expect(fill('C4')).toContain('FFFFC7CE');
    expect(fill('B9')).toContain('FFDDEBF7');
    expect(fill('D2')).toContain('FFFFEB9C');
    expect(fill('C5')).not.toContain('argb":"FFFFC7CE');
    const note = JSON.stringify(sheet?.getCell('C4').note);
    expect(note).toContain(
      '【错误】校验码不对\\n应为：18 位公民身份号码\\n改正：请对照证件重新填写。\\n\\n【提示】地区码不存在',
    );
  });

  it('lists every problem, errors first, with a link to its cell', async () => {
    const findings = [
      findingAt('note', '花名册!B4'),
      findingAt('error', '花名册!C5', { found: '=1+1' }),
      findingAt('error', undefined, { message: '参加比例不足' }),
      findingAt('warning', '花名册!E2'),
    ];
    const { book, path } = await returned({ findings });
    const column = (letter: string) => [4, 5, 6, 7].map((row) => valueAt(book, '问题清单', `${letter}${row}`));
    expect(book.SheetNames).toEqual(['问题清单', '花名册']);
    expect(valueAt(book, '问题清单', 'A2')).toBe('错误 2 处（必须改正），提示 1 处（请核对），说明 1 处');
    expect(column('B')).toEqual(['错误', '错误', '提示', '说明']);
    expect(column('C')).toEqual(['整个文件', '花名册!C5', '花名册!E2', '花名册!B4']);
    expect(column('D')).toEqual([undefined, plain[1]?.[1], undefined, plain[0]?.[1]]);
    expect(column('F')).toEqual(['x', "'=1+1", 'x', 'x']);
    const links = (await partsOf(path)).get('xl/worksheets/sheet1.xml')?.text.match(/<hyperlink [^>]*>/g);
    expect(links).toEqual([
      '<hyperlink ref="C5" location="&apos;花名册&apos;!C5"/>',
      '<hyperlink ref="C6" location="&apos;花名册&apos;!D2"/>',
      '<hyperlink ref="C7" location="&apos;花名册&apos;!B4"/>',
    ]);
  });

  it('shows hidden rows and columns, and a hidden sheet only where something is wrong on it', async () => {
    const wrong = sheetOf([['x']], { name: '旧表', visibility: 'hidden' });
    const quiet = sheetOf([['x']], { name: '底稿', visibility: 'very-hidden' });
    const file = fileOf([roster(plain, { hiddenRows: [5], hiddenColumns: ['D'] }), wrong, quiet]);
    const { back } = await returned({ file, findings: [findingAt('warning', '旧表!A1')] });
    expect(back?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['问题清单', 'visible'],
      ['花名册', 'visible'],
      ['旧表', 'visible'],
      ['底稿', 'very-hidden'],
    ]);
    expect(back?.sheets[1]?.rows.some((row) => row.hidden)).toBe(false);
    expect(back?.sheets[1]?.hiddenColumns).toEqual([]);
  });

  it('lists cells that stand far off, and does not place them', async () => {
    const sheet = roster(plain);
    const stray = { row: 1_048_576, column: 16_384, kind: 'text', text: '=x' } as const;
    const file = fileOf({ ...sheet, rows: [...sheet.rows, { number: stray.row, hidden: false, cells: [stray] }] });
    const { book, back } = await returned({ file, findings: [] });
    expect(back?.sheets[1]?.rows.at(-1)?.number).toBe(6);
    const list = Object.values(book.Sheets.问题清单 ?? {}).map((cell: { v?: unknown }) => cell.v);
    expect(list).toContain('以下 1 个单元格远离表格，未放入本工作簿：');
    expect(list).toContain('　花名册!XFD1048576：=x');
  });

  it('is made of a file in which no list was found, and of one with no cells at all', async () => {
    const { book } = await returned({ submission: undefined, findings: [findingAt('error', undefined)] });
    expect(book.SheetNames).toEqual(['问题清单', '花名册']);
    const { book: bare } = await returned({
      file: fileOf([]),
      submission: undefined,
      findings: [findingAt('error', undefined)],
    });
    expect(bare.SheetNames).toEqual(['问题清单']);
  });

  it('leaves out the list of problems that came back in a mended workbook', async () => {
    const file = fileOf([sheetOf([['旧问题']], { name: '问题清单' }), roster(plain)], {
      writtenBy: { kind: 'returned' },
    });
    const { book } = await returned({ file, submission: undefined });
    expect(book.SheetNames).toEqual(['问题清单', '花名册']);
    expect(valueAt(book, '问题清单', 'A1')).toBe('某校报送材料问题清单');
    const own = fileOf([sheetOf([['单位自己的']], { name: '问题清单' })]);
    expect((await returned({ file: own, submission: undefined })).book.SheetNames).toEqual([
      '问题清单',
      '问题清单 (2)',
    ]);
  });

  it('survives names of sheets and merges that would break the file', async () => {
    const awkward = sheetOf([['a', 'b'], ['c']], { name: "it's/a!b", merges: ['A1:B2', 'B1:C1', 'A2:XFD1048576'] });
    const { back, path } = await returned({
      file: fileOf(awkward),
      submission: undefined,
      findings: [findingAt('error', "it's/a!b!A1")],
    });
    expect(back?.sheets[1]).toMatchObject({ name: "it's_a!b", merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
    expect((await partsOf(path)).get('xl/worksheets/sheet1.xml')?.text).not.toContain('<hyperlink ');
  });

  it('is the same bytes from the same submission', async () => {
    const findings = [findingAt('error', '花名册!C4')];
    const [one, other] = [await returned({ findings }), await returned({ findings })];
    expect(await readFile(one.path)).toEqual(await readFile(other.path));
  });
});
