import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { readXlsx } from '../../../../src/io/table/xlsx/read-xlsx.ts';
import {
  inline,
  makeSheet,
  makeXlsx,
  problemOf,
  relationship,
  relationships,
  textsOf,
  withPart,
  workbookParts,
} from '../../../support/xlsx.ts';
import { makeZip } from '../../../support/zip.ts';

const ROSTER = `<row r="1">${inline('A1', '序号')}${inline('B1', '姓名')}</row><row r="2"><c r="A2"><v>1</v></c>${inline('B2', '张三')}</row>`;
const TEXTS = [
  ['序号', '姓名'],
  ['1', '张三'],
];
const SHEET = 'xl/worksheets/sheet1.xml';
const parts = workbookParts({ sheets: [`<sheetData>${ROSTER}</sheetData>`] });

function firstRow(rows: string, rest: Parameters<typeof makeSheet>[1] = {}) {
  return readXlsx(makeSheet(rows, rest)).sheets[0]?.rows[0]?.cells ?? [];
}

describe('where the parts are', () => {
  const rels = 'xl/_rels/workbook.xml.rels';
  const target = (path: string) => relationships([relationship('s1', 'worksheet', path)]);

  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['with steps up', '../xl/worksheets/../worksheets/sheet1.xml'],
    ['in another case', 'Worksheets/SHEET1.XML'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
  ])('is told by the relationships, %s', (_, path) => {
    expect(textsOf(readXlsx(makeZip(withPart(parts, rels, { content: target(path) }))))).toEqual(TEXTS);
  });

  it('may be told with backslashes in the zip, or in another case', () => {
    for (const change of [(name: string) => name.replaceAll('/', '\\'), (name: string) => name.toUpperCase()]) {
      const spelt = parts.map((part) => (part.name.startsWith('xl') ? { ...part, name: change(part.name) } : part));
      expect(textsOf(readXlsx(makeZip(spelt)))).toEqual(TEXTS);
    }
  });

  it('does not follow links out of the package', () => {
    const outside = relationship('s1', 'worksheet', 'http://example.com/x').replace('/>', ' TargetMode="External"/>');
    const linked = withPart(parts, rels, { content: relationships([outside]) });
    expect(problemOf(() => readXlsx(makeZip(linked)))).toMatchObject({
      code: 'file-unreadable',
      reason: 'missing-part',
      sheet: 'Sheet1',
    });
  });

  it('never loses a sheet without a word', () => {
    const without = parts.filter(({ name }) => name !== SHEET);
    expect(problemOf(() => readXlsx(makeZip(without)))).toMatchObject({ reason: 'missing-part', sheet: 'Sheet1' });
  });

  it('passes over sheets that hold a chart', () => {
    const chart = makeXlsx({ sheets: [`<sheetData>${ROSTER}</sheetData>`, ''] });
    const both = workbookParts({ sheets: [`<sheetData>${ROSTER}</sheetData>`, ''] });
    const targets = relationships([
      relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('s2', 'chartsheet', 'worksheets/sheet2.xml'),
    ]);
    expect(readXlsx(makeZip(withPart(both, rels, { content: targets }))).sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
    ]);
    expect(problemOf(() => readXlsx(chart)).reason).toBe('malformed-xml');
  });

  it('is the same in a strict workbook', () => {
    const strict = parts.map((part) => ({
      ...part,
      content: part.content
        .toString()
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    }));
    expect(textsOf(readXlsx(makeZip(strict)))).toEqual(TEXTS);
  });

  it('tells a zip with no workbook, and what it is instead', () => {
    const named = (...names: string[]) => makeZip(names.map((name) => ({ name, content: '<a/>' })));
    expect(problemOf(() => readXlsx(named('list.csv')))).toEqual({ code: 'file-not-a-table', reason: 'no-workbook' });
    expect(problemOf(() => readXlsx(named('ppt/presentation.xml')))).toEqual({
      code: 'file-not-a-table',
      reason: 'presentation',
    });
    expect(problemOf(() => readXlsx(named('word/document.xml')))).toEqual({
      code: 'file-not-a-table',
      reason: 'word-document',
    });
  });

  it('tells a workbook whose sheets are all blank', () => {
    expect(problemOf(() => readXlsx(makeSheet('<row r="1"><c r="A1" s="1"/></row>')))).toEqual({
      code: 'file-empty',
      reason: 'no-cells',
    });
  });
});

describe('a sheet as other programs write it', () => {
  it('may be UTF-16', () => {
    const xml = Buffer.from(
      `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${ROSTER}</sheetData></worksheet>`,
      'utf16le',
    );
    expect(textsOf(readXlsx(makeZip(withPart(parts, SHEET, { content: xml }))))).toEqual(TEXTS);
  });

  it('may have its rows and cells in any order', () => {
    const rows = `<row r="9">${inline('B9', '乙')}${inline('A9', '甲')}</row><row r="2">${inline('C2', '丙')}</row>`;
    expect(readXlsx(makeSheet(rows)).sheets[0]?.rows).toEqual([
      { number: 2, hidden: false, cells: [{ row: 2, column: 3, kind: 'text', text: '丙' }] },
      {
        number: 9,
        hidden: false,
        cells: [
          { row: 9, column: 1, kind: 'text', text: '甲' },
          { row: 9, column: 2, kind: 'text', text: '乙' },
        ],
      },
    ]);
  });

  it('is refused when two cells have one address', () => {
    const twice = `<row r="2">${inline('A2', '甲')}</row><row r="1">${inline('A1', '乙')}</row><row r="2">${inline('B2', '丙')}</row>`;
    expect(problemOf(() => readXlsx(makeSheet(twice)))).toEqual({
      code: 'file-unreadable',
      reason: 'repeated-cell',
      sheet: 'Sheet1',
      cell: 'B2',
    });
    const inRow = `<row r="1">${inline('A1', '甲')}${inline('A1', '乙')}</row>`;
    expect(problemOf(() => readXlsx(makeSheet(inRow)))).toMatchObject({ reason: 'repeated-cell', cell: 'A1' });
  });

  it('may leave addresses out, also for some', () => {
    const rows = `<row>${inline('A1', '甲')}<c/><c t="inlineStr"><is><t>丙</t></is></c></row><row r="5"><c><v>1</v></c></row><row><c><v>2</v></c></row>`;
    const cells = readXlsx(makeSheet(rows)).sheets[0]?.rows.flatMap((row) =>
      row.cells.map((cell) => [cell.row, cell.column, cell.text]),
    );
    expect(cells).toEqual([
      [1, 1, '甲'],
      [1, 3, '丙'],
      [5, 1, '1'],
      [6, 1, '2'],
    ]);
  });

  it('has shared texts of several runs, with phonetic guides, escapes and blanks', () => {
    const sharedStrings = [
      '<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve">三 </t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t/></si><si/>',
      '<si><t>_x000D_换行_x0041_</t></si>',
      '<si><t xml:space="preserve">  前后空格  </t></si>',
      '<si><t xml:space="preserve"> 　\n</t></si>',
    ].join('');
    const row = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
      .map((letter, index) => `<c r="${letter}1" t="s"><v>${index}</v></c>`)
      .join('');
    const cells = firstRow(`<row r="1">${row}</row>`, { sharedStrings });
    expect(cells.map(({ column, text }) => [column, text])).toEqual([
      [1, '张三 '],
      [2, '東京'],
      [5, '\r换行A'],
      [6, '  前后空格  '],
    ]);
  });

  it('has rich text in the cell itself', () => {
    const cell =
      '<c r="A1" t="inlineStr"><is><r><t>张</t></r><r><rPr/><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c>';
    expect(firstRow(`<row r="1">${cell}</row>`)).toEqual([{ row: 1, column: 1, kind: 'text', text: '张三' }]);
  });

  it('is refused when a shared text is missing, wherever its number came from', () => {
    for (const index of ['1', '-1', 'x', '99999999999999999999']) {
      const read = () =>
        readXlsx(
          makeSheet(`<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`, { sharedStrings: '<si><t>a</t></si>' }),
        );
      expect(problemOf(read)).toEqual({
        code: 'file-unreadable',
        reason: 'missing-shared-string',
        sheet: 'Sheet1',
        cell: 'A1',
      });
    }
  });

  it('has values of every type', () => {
    const row = [
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>',
      '<c r="D1" t="str"><v>文字</v></c><c r="E1" t="d"><v>2024-07-01T08:30:00</v></c><c r="F1" t="d"><v>T08:30:00</v></c>',
      '<c r="G1"><v> 12.50 </v></c><c r="H1" t="n"><v>1e3</v></c><c r="I1"><v>12元</v></c><c r="J1"><v> </v></c><c r="K1" t="s"><v></v></c>',
    ].join('');
    expect(firstRow(`<row r="1">${row}</row>`, { sharedStrings: '' }).map(({ kind, text }) => [kind, text])).toEqual([
      ...[
        ['boolean', 'TRUE'],
        ['boolean', 'FALSE'],
        ['error', '#DIV/0!'],
        ['text', '文字'],
        ['date', '2024-07-01'],
        ['text', 'T08:30:00'],
      ],
      ...[
        ['number', '12.50'],
        ['number', '1e3'],
        ['text', '12元'],
      ],
    ]);
  });

  it('shows dates by built-in Chinese formats, by its own, and from 1904', () => {
    const styles = `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 31, 57, 176, 20, 49].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const row = ['A', 'B', 'C', 'D', 'E', 'F']
      .map((letter, style) => `<c r="${letter}1" s="${style}"><v>45474</v></c>`)
      .join('');
    expect(
      firstRow(`<row r="1">${row}<c r="G1" s="99"><v>45474</v></c></row>`, { styles }).map(({ kind }) => kind),
    ).toEqual([...['number', 'date', 'date', 'date', 'number', 'number', 'number']]);
    const old = firstRow('<row r="1"><c r="A1" s="1"><v>44012</v></c></row>', {
      styles,
      workbook: '<workbookPr date1904="1"/>',
    });
    expect(old).toEqual([{ row: 1, column: 1, kind: 'date', text: '2024-07-01' }]);
  });

  it('has shared formulas with their results', () => {
    const first = '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">ROW()</f><v>1</v></c></row>';
    const next = [2, 3]
      .map((row) => `<row r="${row}"><c r="A${row}"><f t="shared" si="0"/><v>${row}</v></c></row>`)
      .join('');
    const rows =
      readXlsx(makeSheet(`${first}${next}<row r="4"><c r="A4"><f t="shared" si="0"/></c></row>`)).sheets[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      ...[1, 2, 3].map((row) => ({ row, column: 1, kind: 'number', text: String(row), formula: true })),
      { row: 4, column: 1, kind: 'formula-without-value', text: '=' },
    ]);
  });

  it('has formulas whose result is the empty text, and formulas without result', () => {
    const row =
      '<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>B1</f></c>';
    expect(
      firstRow(`<row r="1">${row}${inline('E1', '1')}</row>`).map(({ column, kind, text }) => [column, kind, text]),
    ).toEqual([
      ...[
        [2, 'formula-without-value', '=1+1'],
        [3, 'formula-without-value', '=1+1'],
        [4, 'formula-without-value', '=B1'],
        [5, 'text', '1'],
      ],
    ]);
  });

  it('hides rows and columns in any way that hides them', () => {
    const sheet = `<cols><col min="2" max="3" hidden="true" width="9"/><col min="4" max="4" width="0"/><col min="5" max="16384" hidden="1"/></cols>
      <sheetData><row r="1" hidden="1">${inline('A1', '甲')}</row><row r="2" ht="0" customHeight="1">${inline('F2', '乙')}</row><row r="3" ht="20">${inline('A3', '丙')}</row></sheetData>`;
    const [first] = readXlsx(makeXlsx({ sheets: [sheet] })).sheets;
    expect(first?.hiddenColumns).toEqual([2, 3, 4, 5, 6]);
    expect(first?.rows.map(({ hidden }) => hidden)).toEqual([true, true, false]);
    expect([...(first?.columnWidths ?? [])]).toEqual([
      [2, 9],
      [3, 9],
      [4, 0],
    ]);
  });

  it('carries the mark of a workbook of ours', () => {
    const mark = { kind: 'returned', run: 7, chainHead: 'ab12' };
    expect(readXlsx(makeSheet(ROSTER, { keywords: 'mutual:returned:run=7:chain=ab12' })).writtenBy).toEqual(mark);
    expect(readXlsx(makeSheet(ROSTER, { keywords: '花名册' }))).not.toHaveProperty('writtenBy');
    const broken = withPart(
      workbookParts({ sheets: [`<sheetData>${ROSTER}</sheetData>`], keywords: '' }),
      'docProps/core.xml',
      { content: '' },
    );
    expect(textsOf(readXlsx(makeZip(broken)))).toEqual(TEXTS);
  });
});

describe('a sheet that breaks off or is broken', () => {
  const whole = `<worksheet><sheetData>${ROSTER}</sheetData></worksheet>`;

  it('gives no rows at all, wherever it breaks off', () => {
    for (let length = 1; length < whole.length; length += 7) {
      const cut = makeZip(withPart(parts, SHEET, { content: whole.slice(0, length) }));
      expect(problemOf(() => readXlsx(cut))).toMatchObject({ code: 'file-unreadable', sheet: 'Sheet1' });
    }
  });

  it.each([
    ['a row within a row', '<row r="1"><row r="2"/></row>'],
    ['a cell within a cell', '<row r="1"><c r="A1"><c r="B1"/></c></row>'],
    ['a cell of another row', `<row r="1">${inline('A2', '甲')}</row>`],
    ['an address without a row', `<row r="1">${inline('A', '甲')}</row>`],
  ])('is refused: %s', (_, rows) => {
    expect(problemOf(() => readXlsx(makeSheet(rows)))).toEqual({
      code: 'file-unreadable',
      reason: 'malformed-xml',
      sheet: 'Sheet1',
    });
  });

  it.each([
    ['row 0', `<row r="0">${inline('A0', '甲')}</row>`],
    ['row 1048577', `<row r="1048577">${inline('A1048577', '甲')}</row>`],
    ['column XFE', `<row r="1">${inline('XFE1', '甲')}</row>`],
    ['a column beyond any number', `<row r="1">${inline(`${'Z'.repeat(400)}1`, '甲')}</row>`],
    ['a row beyond any number', `<row r="${'9'.repeat(400)}"/>`],
  ])('is refused as out of range: %s', (_, rows) => {
    expect(problemOf(() => readXlsx(makeSheet(rows)))).toEqual({
      code: 'file-unreadable',
      reason: 'out-of-range',
      sheet: 'Sheet1',
    });
  });

  it('is refused when its checksum does not hold, though every row is there', () => {
    const wrong = makeZip(withPart(parts, SHEET, { says: { crc32: 1 } }));
    expect(problemOf(() => readXlsx(wrong))).toEqual({ code: 'file-unreadable', reason: 'damaged', sheet: 'Sheet1' });
  });
});

describe('the limits', () => {
  const limits = {
    ...defaultLimits,
    cells: 4,
    sheets: 2,
    styles: 2,
    merges: 2,
    sharedStrings: 2,
    cellLength: 5,
    textLength: 12,
    fileBytes: 100_000,
  };
  const refusal = (bytes: Buffer) => problemOf(() => readXlsx(bytes, limits));

  it('refuse one more of anything', () => {
    const cells = (count: number) => makeSheet(`<row r="1">${'<c><v>1</v></c>'.repeat(count)}</row>`);
    expect(readXlsx(cells(3), limits).sheets).toHaveLength(1);
    expect(refusal(cells(4))).toMatchObject({ code: 'file-too-large', reason: 'too-many-cells', limit: 4 });
    expect(refusal(makeXlsx({ sheets: ['', '', ''] })).reason).toBe('too-many-sheets');
    expect(refusal(makeSheet(ROSTER, { styles: '<cellXfs><xf/><xf/><xf/></cellXfs>' })).reason).toBe('too-many-styles');
    expect(refusal(makeSheet(ROSTER, { sharedStrings: '<si/><si/><si/>' })).reason).toBe('too-many-shared-strings');
    expect(refusal(makeSheet('<row r="1"><c t="inlineStr"><is><t>123456</t></is></c></row>'))).toMatchObject({
      reason: 'cell-too-long',
      limit: 5,
    });
    expect(
      refusal(makeSheet('<row r="1"><c t="inlineStr"><is><r><t>123</t></r><r><t>456</t></r></is></c></row>')).reason,
    ).toBe('cell-too-long');
    expect(refusal(makeSheet(`<row r="1">${'<c t="str"><v>12345</v></c>'.repeat(3)}</row>`)).reason).toBe(
      'too-much-text',
    );
    expect(refusal(Buffer.alloc(100_001, 'PK')).reason).toBe('file-bytes');
    const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/></mergeCells>';
    expect(
      refusal(makeXlsx({ sheets: [`<sheetData><row r="1"><c><v>1</v></c></row></sheetData>${merges}`] })).reason,
    ).toBe('too-many-merges');
  });
});

describe('what is large but right', () => {
  it('reads 500 sheets, each once and in order', () => {
    const sheets = Array.from(
      { length: 500 },
      (_, index) => `<sheetData><row r="1"><c r="A1"><v>${index}</v></c></row></sheetData>`,
    );
    const table = readXlsx(makeXlsx({ sheets }));
    expect(table.sheets.map(({ rows }) => rows[0]?.cells[0]?.text)).toEqual(sheets.map((_, index) => String(index)));
  });

  it('reads 64,000 styles', () => {
    const styles = `<cellXfs>${'<xf numFmtId="0"/>'.repeat(63_999)}<xf numFmtId="14"/></cellXfs>`;
    expect(firstRow('<row r="1"><c r="A1" s="63999"><v>45474</v></c></row>', { styles })).toMatchObject([
      { kind: 'date' },
    ]);
  });

  it('keeps merges that overlap or cover the whole sheet as the ranges that they are', () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="A10:XFD1048576"/><mergeCell ref="D4"/></mergeCells>';
    const table = readXlsx(makeXlsx({ sheets: [`<sheetData>${ROSTER}</sheetData>${merges}`] }));
    expect(table.sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 3 },
      { top: 10, left: 1, bottom: 1_048_576, right: 16_384 },
    ]);
    expect(textsOf(table)).toEqual(TEXTS);
  });

  it('refuses elements nested without end', () => {
    const deep = `<sheetData>${ROSTER}</sheetData><extLst>${'<a>'.repeat(100_000)}</extLst>`;
    expect(problemOf(() => readXlsx(makeXlsx({ sheets: [deep] })))).toMatchObject({
      code: 'file-too-large',
      reason: 'nested-too-deep',
    });
  });
});
