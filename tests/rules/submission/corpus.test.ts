import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { recognise } from './recognised.ts';

const unit = '福州市某某单位工会';

async function recogniseFile(name: string) {
  const path = fileURLToPath(new URL(`../../../fixtures/corpus/${name}`, import.meta.url));
  const { file } = await readSubmittedFile(path, { shownAs: name });
  if (!file) throw new Error(`${name} was not read`);
  return recognise(file);
}

describe('the corpus of hostile files', () => {
  it.each([
    ['00_good.xlsx', 5],
    ['07_sparse_corner_cells.xlsx', 5],
    ['10_merged_data_cells_unit_column.xlsx', 4],
    ['10_merged_two_level_header.xlsx', 3],
    ['11_data_on_second_sheet_first_empty.xlsx', 5],
    ['11_hidden_row_col_sheets.xlsx', 5],
    ['12_formulas_cached_uncached_error.xlsx', 6],
    ['13_ids_cards_phones_as_numbers.xlsx', 5],
    ['14_dirty_text_ids_names_phones.xlsx', 19],
    ['31_formula_injection_text.xlsx', 7],
    ['30_gbk.csv', 5],
    ['04_flat.fods', 5],
  ])('%s lists %i people of one unit', async (name, count) => {
    const { submissions } = await recogniseFile(name);
    expect(submissions.map(({ rows }) => rows.length)).toEqual([count]);
    expect(submissions[0]?.unit['unit-name']?.value).toBe(unit);
  });

  it('two merged header rows', async () => {
    const { units } = await recogniseFile('10_merged_two_level_header.xlsx');
    expect(units).toEqual([
      {
        people: ['B5 D5', 'B6 D6', 'B7 D7'],
        facts: {
          'unit-name': `${unit} @ A2`,
          contact: '张三 @ A9',
          'contact-phone': '0591-88888888 @ D9',
        },
      },
    ]);
  });

  it('a merged unit column', async () => {
    const { submissions } = await recogniseFile('10_merged_data_cells_unit_column.xlsx');
    expect(submissions[0]?.rows.map(({ cells }) => cells['unit-name']?.mergedFrom)).toEqual([
      undefined,
      'G2',
      'G2',
      'G2',
    ]);
  });

  it('hidden sheets, and a row and a column hidden on the visible one', async () => {
    const { codes, submissions } = await recogniseFile('11_hidden_row_col_sheets.xlsx');
    expect(codes).toEqual(['sheet-hidden 旧数据!undefined', 'sheet-hidden _sys!undefined']);
    expect(submissions[0]?.rows.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([3]);
    expect(submissions[0]?.columns.filter(({ hidden }) => hidden).map(({ cell }) => cell)).toEqual(['D1']);
  });

  it.each(['15_dates.xlsx', '30_short_ascii_ambiguous_gbk.csv'])('%s has no roster', async (name) => {
    const { submissions, codes } = await recogniseFile(name);
    expect(submissions).toEqual([]);
    expect(codes[0]).toMatch(/^header-not-found/);
  });
});
