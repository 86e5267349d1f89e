import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type UnitLine, writeUnits } from '../../../src/io/workbook/units.ts';
import { outputFolder, partsOf, readBack } from '../../support/read-back.ts';
import { head, unitLine } from './sample-lines.ts';

const folder = await outputFolder();
const plans = [
  { id: 'general', title: '综合医疗互助' },
  { id: 'women', title: '女职工特殊疾病互助' },
];

const returned: UnitLine = {
  ...unitLine,
  unit: '=榕城二院',
  status: 'returned',
  headcounts: { staff: 300 },
  participants: 100,
  plans: [],
  due: '0.00',
  errors: 12,
  warnings: 3,
  firstFindings: ['花名册!D12 校验码错误'],
  countsDue: false,
};

async function rowsOf(lines: readonly UnitLine[], language: 'zh' | 'en' = 'zh') {
  const path = join(folder, `units-${language}-${lines.length}.xlsx`);
  await writeUnits(path, lines, { ...head, plans }, language);
  const book = await readBack(path);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return { path, rows: XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }) };
}

describe('the sheet of units', () => {
  it('has a line a unit under plans grouped, and adds up', async () => {
    const { rows } = await rowsOf([unitLine, returned]);
    expect(rows[2]?.slice(6)).toEqual([
      '综合医疗互助',
      null,
      null,
      null,
      null,
      null,
      '女职工特殊疾病互助',
      null,
      null,
      null,
      null,
      null,
      '应缴合计（元）',
      '错误',
      '提示',
      '主要问题',
      '文件',
    ]);
    expect(rows[3]?.slice(6, 12)).toEqual(['参加人数', '参加比例', '要求比例', '新参', '续参', '应缴（元）']);
    expect(rows[4]).toEqual([
      1,
      '榕城第一中心小学',
      '收下',
      120,
      80,
      118,
      118,
      0.9833,
      0.8,
      10,
      108,
      11_800.1,
      null,
      null,
      null,
      null,
      null,
      null,
      11_800.1,
      0,
      0,
      null,
      '单位/一小.xlsx',
    ]);
    expect(rows[5]).toEqual([
      2,
      "'=榕城二院",
      '退回',
      300,
      null,
      100,
      ...Array(12).fill(null),
      0,
      12,
      3,
      '花名册!D12 校验码错误\n……等 15 条',
      '单位/一小.xlsx',
    ]);
    expect(rows[6]).toEqual([
      null,
      '合计 2 个单位',
      null,
      420,
      80,
      218,
      118,
      null,
      null,
      10,
      108,
      11_800.1,
      0,
      null,
      null,
      0,
      0,
      0,
      11_800.1,
      12,
      3,
      null,
      null,
    ]);
  });

  it('counts a unit of several lists once, by its last list and the last that stands, and what was read list by list', async () => {
    const first: UnitLine = { ...unitLine, participants: 20, warnings: 1, countsUnit: false, countsDue: false };
    const standing: UnitLine = { ...unitLine, participants: 30, warnings: 2, countsUnit: false };
    const last: UnitLine = { ...returned, unit: unitLine.unit, plans: unitLine.plans };
    const { rows } = await rowsOf([first, standing, last]);
    const totals = rows[7] ?? [];
    expect(totals[1]).toBe('合计 1 个单位，3 份名单');
    expect(totals.slice(3, 12)).toEqual([300, 0, 150, 118, null, null, 10, 108, 11_800.1]);
    expect(totals.slice(18, 21)).toEqual([11_800.1, 12, 6]);
  });

  it('names a file from which no list was read in the place of a unit, and counts it for none', async () => {
    const unread: UnitLine = {
      ...{ ...returned, unit: null, file: '昭通/坏.xlsx', participants: 0, countsUnit: false },
      ...{ headcounts: {}, errors: 1, warnings: 0, firstFindings: ['文件打不开'] },
    };
    const { rows } = await rowsOf([unitLine, unread]);
    expect(rows[5]?.[1]).toBe('（昭通/坏.xlsx：没有读出名单）');
    expect(rows[6]?.[1]).toBe('合计 1 个单位');
  });

  it('merges its header, and keeps header and print titles over two rows', async () => {
    const { path } = await rowsOf([unitLine]);
    const parts = await partsOf(path);
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.text ?? '';
    expect(sheet).toContain('<mergeCell ref="G3:L3"/>');
    expect(sheet).toContain('<mergeCell ref="B3:B4"/>');
    expect(sheet).toContain('ySplit="4"');
    expect(parts.get('xl/workbook.xml')?.text).toContain('!$3:$4<');
  });

  it('is in English where asked', async () => {
    const { rows } = await rowsOf([unitLine], 'en');
    expect(rows[4]?.[2]).toBe('accepted');
    expect(rows[5]?.[1]).toBe('Total: 1 unit');
  });
});
