import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import type { FileFormat, Sheet } from '../../../../src/rules/submission/cell.ts';

const corpus = new URL('../../../../fixtures/corpus/', import.meta.url);
const files = readdirSync(corpus).filter((name) => name !== 'README.md');

const header = ['序号', '姓名', '性别', '身份证号', '手机号', '银行卡号', '单位', '类型', '份数'];
const identityNumbers = [
  '350102199001010024',
  '350102199001010032',
  '350102199001010040',
  '350102199001010059',
  '350102199001010067',
];

/** The README's "good data": a header and five persons. */
const goodData = [
  header,
  ...identityNumbers.map((identityNumber, index) => {
    const number = index + 1;
    return [
      String(number),
      `张三${number}`,
      '男',
      identityNumber,
      `1385912000${number}`,
      `622202123456789010${number}`,
      '福州市某某单位工会',
      '住院医疗',
      '1',
    ];
  }),
];

function texts(sheet: Sheet | undefined): string[][] | undefined {
  return sheet?.rows.map((row) => row.cells.map((cell) => cell.text));
}

const good: Readonly<Record<string, FileFormat>> = {
  '00_good.xlsx': 'xlsx',
  '02_corrupt.xls': 'xls',
  '04_biff8_libreoffice.xls': 'xls',
  '04_wps_renamed.et': 'xls',
  '04_binary.xlsb': 'xlsb',
  '04_flat.fods': 'fods',
  '04_plain.ods': 'ods',
  '04_x.dif': 'dif',
  '04_velvetsweatshop.xlsx': 'xlsx',
  '17_html_utf8_named.xls': 'html',
  '17_tsv_gbk_named.xls': 'tsv',
  '17_xls_named.xlsx': 'xls',
  '17_xlsx_named.xls': 'xlsx',
  '30_excel_tricks_eqquote_tab_apostrophe.csv': 'csv',
  '30_gbk.csv': 'csv',
  '30_utf16le_bom_tab.csv': 'tsv',
  '30_utf8_bom.csv': 'csv',
  '30_utf8_nobom.csv': 'csv',
};

const refused: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  '01_truncated.xls': ['file-unreadable', 'truncated'],
  '01_truncated.xlsx': ['file-unreadable', 'truncated'],
  '03_docx_renamed.xlsx': ['file-not-a-table', 'word-document'],
  '03_empty_0_bytes.xlsx': ['file-empty', 'no-bytes'],
  '03_random_bytes.xlsx': ['file-not-a-table', 'unknown-content'],
  '04_password_123456.xls': ['file-encrypted', 'password'],
  '04_password_agile_123456.xlsx': ['file-encrypted', 'password'],
  '30_nul_bytes.csv': ['file-unreadable', 'nul-bytes'],
  '30_unclosed_quote.csv': ['file-unreadable', 'unclosed-quote'],
};

/** Files whose content is neither the good data nor refused; each has a test of its own below. */
const others = [
  '04_biff5_sheetjs.xls',
  '04_biff8_xlwt.xls',
  '30_sci_notation_saved_from_excel.csv',
  '30_short_ascii_ambiguous_gbk.csv',
];

async function reading(name: string) {
  return readSubmittedFile(fileURLToPath(new URL(name, corpus)), { shownAs: name });
}

describe('the corpus of hostile files', () => {
  it('is covered: every file that is no .xlsx has its outcome here', () => {
    const covered = new Set([...Object.keys(good), ...Object.keys(refused), ...others]);
    expect(files.filter((name) => !name.endsWith('.xlsx') && !covered.has(name))).toEqual([]);
  });

  it.each(Object.entries(good))('%s gives the good data, as %s', async (name, format) => {
    const { file, problems } = await reading(name);
    expect(problems).toEqual([]);
    expect(file?.format).toBe(format);
    expect(texts(file?.sheets[0])).toEqual(goodData);
  });

  it.each(Object.entries(refused))('%s is refused', async (name, [code, reason]) => {
    const { file, problems, sha256 } = await reading(name);
    expect(file).toBeUndefined();
    expect(problems).toMatchObject([{ code, parameters: { reason } }]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads dates of an .xls as dates', async () => {
    const { file } = await reading('04_biff8_xlwt.xls');
    const dates = file?.sheets[0]?.rows.slice(1).map((row) => row.cells.at(-1));
    expect(dates).toHaveLength(5);
    for (const date of dates ?? []) expect(date).toMatchObject({ column: 10, kind: 'date', text: '2024-07-01' });
  });

  it('reads an .xls of Excel 95; the writer of this one lost its Chinese', async () => {
    const { file } = await reading('04_biff5_sheetjs.xls');
    expect(file?.sheets[0]?.rows.map((row) => row.cells.length)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(file?.sheets[0]?.rows.slice(1).map((row) => row.cells[3]?.text)).toEqual(identityNumbers);
  });

  it('keeps scientific notation in a text file as it stands, for the checks to refuse', async () => {
    const { file } = await reading('30_sci_notation_saved_from_excel.csv');
    expect(file?.sheets[0]?.rows[1]?.cells.slice(3, 6)).toEqual([
      { row: 2, column: 4, kind: 'text', text: '3.50102E+17' },
      { row: 2, column: 5, kind: 'text', text: '13859120001' },
      { row: 2, column: 6, kind: 'text', text: '6.22202E+18' },
    ]);
  });

  it('reads 联通 in GBK, which every guesser takes for something else', async () => {
    const { file } = await reading('30_short_ascii_ambiguous_gbk.csv');
    expect(texts(file?.sheets[0])).toEqual([['姓名'], ['联通']]);
  });

  it.each(files.filter((name) => name.endsWith('.xlsx')))('%s comes to cells or a problem', async (name) => {
    const { file, problems } = await reading(name);
    expect(file !== undefined || problems.length === 1).toBe(true);
    expect(problems.every((problem) => problem.parameters?.reason !== 'reader-failed')).toBe(true);
  });
});
