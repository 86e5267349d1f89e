import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/io/table/xlsx/read-xlsx.ts';
import { address, type Cell } from '../../../../src/rules/submission/cell.ts';
import { processorTime } from '../../../support/growth.ts';
import { problemOf, textsOf } from '../../../support/xlsx.ts';

const corpus = new URL('../../../../fixtures/corpus/', import.meta.url);

const HEADER = ['序号', '姓名', '性别', '身份证号', '手机号', '银行卡号', '单位', '类型', '份数'];
const IDS = [
  '350102199001010024',
  '350102199001010032',
  '350102199001010040',
  '350102199001010059',
  '350102199001010067',
];

function person(number: number, fields: Readonly<Record<number, string>> = {}): string[] {
  const row = [
    ...[`${number}`, `张三${number}`, '男', IDS[number - 1] ?? '', `1385912000${number}`],
    ...[`622202123456789010${number}`, '福州市某某单位工会', '住院医疗', '1'],
  ];
  return row.map((text, index) => fields[index] ?? text);
}

const GOOD = [HEADER, ...[1, 2, 3, 4, 5].map((number) => person(number))];

function read(name: string) {
  return readXlsx(readFileSync(new URL(name, corpus)));
}

function cellsOf(name: string): Readonly<Record<string, Cell>> {
  const cells = read(name).sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(cells.map((cell) => [address(cell.row, cell.column), cell]));
}

const good = [
  ...[
    '00_good.xlsx',
    '07_dimension_lies_A1.xlsx',
    '17_xlsx_named.xls',
    '18_hyperlink_cell.xlsx',
    '20_namespace_prefixed_x.xlsx',
  ],
  ...[
    '22_empty_app_xml.xlsx',
    '22_no_r_attributes.xlsx',
    '22_no_styles_part.xlsx',
    '22_sheet_file_named_data_xml.xlsx',
  ],
  ...[
    '22_utf8_bom_parts.xlsx',
    '23_drawing_without_anchors.xlsx',
    '24_data_validation_10cols.xlsx',
    '24_data_validation_C1_C1048576.xlsx',
  ],
];

const refused: Readonly<Record<string, object>> = {
  '01_truncated.xlsx': { code: 'file-unreadable', reason: 'truncated' },
  '02_corrupt_deflate.xlsx': { code: 'file-unreadable', reason: 'damaged', sheet: '名单' },
  '02_malformed_xml.xlsx': { code: 'file-unreadable', reason: 'malformed-xml', sheet: 'Sheet1' },
  '03_docx_renamed.xlsx': { code: 'file-not-a-table', reason: 'word-document' },
  '03_empty_0_bytes.xlsx': { code: 'file-empty', reason: 'no-bytes' },
  '03_random_bytes.xlsx': { code: 'file-not-a-table', reason: 'unknown-content' },
  '06_billion_laughs.xlsx': { code: 'file-unreadable', reason: 'dtd', sheet: 'Sheet1' },
  '06_xxe_external_entity.xlsx': { code: 'file-unreadable', reason: 'dtd', sheet: 'Sheet1' },
  '07_row_col_out_of_range.xlsx': { code: 'file-unreadable', reason: 'out-of-range', sheet: 'Sheet1' },
  '18_richtext_phonetic_escapes_badindex.xlsx': {
    ...{ code: 'file-unreadable', reason: 'missing-shared-string', sheet: 'Sheet1', cell: 'A2' },
  },
  // Not zips: whoever tells the formats apart does not send them here.
  '04_password_agile_123456.xlsx': { code: 'file-not-a-table', reason: 'unknown-content' },
  '04_velvetsweatshop.xlsx': { code: 'file-not-a-table', reason: 'unknown-content' },
  '17_xls_named.xlsx': { code: 'file-not-a-table', reason: 'unknown-content' },
};

/** Those with a test of their own below. */
const others = [
  ...['07_sparse_corner_cells.xlsx', '10_merged_data_cells_unit_column.xlsx', '10_merged_two_level_header.xlsx'],
  ...[
    '11_data_on_second_sheet_first_empty.xlsx',
    '11_hidden_row_col_sheets.xlsx',
    '12_formulas_cached_uncached_error.xlsx',
  ],
  ...[
    '13_ids_cards_phones_as_numbers.xlsx',
    '14_dirty_text_ids_names_phones.xlsx',
    '15_dates.xlsx',
    '31_formula_injection_text.xlsx',
  ],
];

describe('the .xlsx files of the corpus', () => {
  it('all have their outcome here', () => {
    const files = readdirSync(corpus).filter((name) => name.endsWith('.xlsx'));
    expect(files.filter((name) => ![...good, ...Object.keys(refused), ...others].includes(name))).toEqual([]);
  });

  it.each(good)('%s gives the good data', (name) => {
    const table = read(name);
    expect(textsOf(table)).toEqual(GOOD);
    expect(table.problems).toEqual([]);
  });

  it.each(Object.entries(refused))(
    '%s is refused, at no more cost than reading a good one, give or take',
    async (name, problem) => {
      const usual = await processorTime(() => read(good[0] ?? ''));
      const refusing = await processorTime(() => expect(problemOf(() => read(name))).toEqual(problem));
      expect(refusing).toBeLessThan(50 * (usual + 2));
    },
  );

  it('keep a lone cell in the last corner, and say so', () => {
    const table = read('07_sparse_corner_cells.xlsx');
    expect(textsOf(table)).toEqual([...GOOD, ['x']]);
    expect(table.problems).toEqual([{ code: 'cell-astray', sheet: 'Sheet1', cell: 'XFD1048576', found: 'x' }]);
  });

  it('keep merges as ranges', () => {
    const column = read('10_merged_data_cells_unit_column.xlsx');
    expect(column.sheets[0]?.merges).toEqual([{ top: 2, left: 7, bottom: 5, right: 7 }]);
    const header = read('10_merged_two_level_header.xlsx').sheets[0];
    expect(header?.merges).toHaveLength(8);
    expect(header?.merges[0]).toEqual({ top: 1, left: 1, bottom: 1, right: 9 });
    expect(header?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(header?.rows[2]?.cells.map(({ text }) => text)).toEqual([
      '序号',
      '姓名',
      '性别',
      '证件信息',
      '收款信息',
      '参保信息',
    ]);
    expect(header?.rows[7]?.cells).toEqual([
      { row: 8, column: 1, kind: 'text', text: '合计' },
      { row: 8, column: 9, kind: 'number', text: '3' },
    ]);
  });

  it('keep every sheet, hidden ones with what hides them', () => {
    const second = read('11_data_on_second_sheet_first_empty.xlsx');
    expect(second.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Sheet1', 0],
      ['名单', 6],
    ]);
    expect(textsOf(second, 1)).toEqual(GOOD);
    const hidden = read('11_hidden_row_col_sheets.xlsx');
    expect(hidden.sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
      ['填表说明', 'visible', 2],
      ['名单', 'visible', 6],
      ['旧数据', 'hidden', 2],
      ['_sys', 'very-hidden', 2],
    ]);
    expect(hidden.sheets[1]?.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([3]);
    expect(hidden.sheets[1]?.hiddenColumns).toEqual([4]);
    expect(hidden.sheets[1]?.columnWidths).toEqual(new Map([[4, 20]]));
    expect(textsOf(hidden, 1)).toEqual(GOOD);
  });

  it('tell formulas with a result from formulas without', () => {
    const cells = cellsOf('12_formulas_cached_uncached_error.xlsx');
    expect(cells.D2).toMatchObject({ kind: 'formula-without-value', text: '="350102"&"19900101001"&"X"' });
    expect(cells.D3).toMatchObject({ kind: 'text', text: '350102199001010032', formula: true });
    expect(cells.D4).toMatchObject({ kind: 'error', text: '#N/A', formula: true });
    expect(cells.I5).toMatchObject({ kind: 'formula-without-value', text: '=1+1' });
    expect(cells.I6).toMatchObject({ kind: 'number', text: '2', formula: true });
    expect(cells.D7).toMatchObject({ kind: 'formula-without-value', text: '=DISPIMG("ID_1234",1)' });
    expect(cells.D5).toEqual({ row: 5, column: 4, kind: 'text', text: '350102199001010059' });
  });

  it('keep the digits of numbers as the file has them', () => {
    const cells = cellsOf('13_ids_cards_phones_as_numbers.xlsx');
    expect(cells.D2).toEqual({ row: 2, column: 4, kind: 'number', text: '350102199001010010' });
    expect(cells.D3).toMatchObject({ kind: 'number', text: '3.50102199001011E+17' });
    expect(cells.D4).toMatchObject({ kind: 'text', text: '3.50102E+17' });
    expect(cells.D5?.text).toMatch(/^\d{15}$/);
    expect(cells.F2).toMatchObject({ kind: 'number', text: '6222021234567890123' });
    expect(cells.E2).toMatchObject({ kind: 'number', text: '13859120001' });
  });

  it('leave dirty text as it is: cleaning it is for the rules', () => {
    const cells = cellsOf('14_dirty_text_ids_names_phones.xlsx');
    const codes = (text: string | undefined) =>
      [...(text ?? '')].map((character) => character.codePointAt(0)?.toString(16)).join(' ');
    expect(cells.B8?.text).toBe('䶮𠮷');
    expect(cells.B12?.text).toBe('张\n三');
    expect(cells.D10?.text).toBe("'35010219900101018X");
    expect(cells.D11?.text).toBe('35010219900101018X\t');
    expect(cells.D8?.text.endsWith('\u0425')).toBe(true);
    expect(codes(cells.D6?.text).startsWith('200b 33')).toBe(true);
    expect(cells.D15?.text).toBe('35010219900101018X\u3000');
    expect(cells.E6?.text).toBe('１３８５９１２０００１');
  });

  it('read a date where the file says that it is one', () => {
    const cells = cellsOf('15_dates.xlsx');
    const dates = Object.values(cells).filter(({ kind }) => kind === 'date');
    expect(dates.map(({ row, text }) => [row, text])).toEqual(
      [17, 18, 19, 20, 21, 22, 25, 26].map((row) => [row, '2024-07-01']),
    );
    expect(cells.B5).toMatchObject({ kind: 'number', text: '20240701' });
    expect(cells.B23).toMatchObject({ kind: 'number', text: '45474' });
    expect(cells.B24).toMatchObject({ kind: 'number', text: '60' });
    expect(cells.B14).toMatchObject({ kind: 'text', text: '45474' });
    expect(cells.B13).toMatchObject({ kind: 'text', text: '２０２４．７．１' });
  });

  it('keep text that looks like a formula as text', () => {
    const names = textsOf(read('31_formula_injection_text.xlsx')).map((row) => row[1]);
    expect(names.slice(1)).toEqual([
      ...[
        "=cmd|' /C calc'!A0",
        '+8613859120001',
        '-1+1',
        '@SUM(1+1)',
        '\t=1+1',
        '＝1+1',
        '=HYPERLINK("http://x","点我")',
      ],
    ]);
  });
});
