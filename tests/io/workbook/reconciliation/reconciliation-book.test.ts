import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import {
  type ReconciliationBook,
  writeReconciliation,
} from '../../../../src/io/workbook/reconciliation/reconciliation-book.ts';
import { unitFacts } from '../../../rules/fund/reconcile/sample-facts.ts';
import { convert, itInLibreOffice } from '../../../support/libreoffice.ts';
import { outputFolder, readBack } from '../../../support/read-back.ts';
import { CHAIN, head } from '../sample-lines.ts';

const folder = await outputFolder();

const book: ReconciliationBook = {
  head,
  asOf: '2026-06-30',
  sides: [
    {
      title: '互助金：花名册 × 标准 = 应收 = 已收',
      equal: false,
      lines: [
        { label: '花名册 × 标准', amount: '300.00', difference: null },
        { label: '已收', amount: '100.00', difference: '200.00' },
      ],
    },
    { title: '预收', equal: true, lines: [{ label: '2203', amount: '0.00', difference: null }] },
  ],
  fees: [
    { plan: '职工医疗互助', fee: 10_000n, members: 2, amount: 20_000n },
    { plan: '职工医疗互助', fee: 5_000n, members: 2, amount: 10_000n },
  ],
  units: [
    unitFacts({ unit: { id: 'a', name: '=甲厂' }, roster: 20_000n, due: 20_000n, received: 10_000n }),
    unitFacts({ unit: null, brought: 10_000n }),
  ],
  differences: [
    {
      ...{ kind: 'fees-open', key: 'fees-open:a', unit: { id: 'a', name: '=甲厂' }, amount: '100.00', parameters: {} },
      ...{
        command: 'mutual receive <statement>',
        title: '互助金未缴清',
        what: '=甲厂还欠 100.00 元。',
        carried: false,
      },
    },
  ],
};

async function written(name: string, of: ReconciliationBook, language: 'zh' | 'en' = 'zh') {
  const path = join(folder, `${name}.xlsx`);
  await writeReconciliation(path, of, language);
  const { SheetNames, Sheets } = await readBack(path);
  const rows = SheetNames.map((sheet) =>
    XLSX.utils.sheet_to_json<unknown[]>(Sheets[sheet] as XLSX.WorkSheet, { header: 1, defval: null, raw: true }),
  );
  return { path, names: SheetNames, rows };
}

describe('the workbook of a reconciliation', () => {
  it('has the sides, members by fee, the units with their totals, and every difference', async () => {
    const { names, rows } = await written('zh', book);
    expect(names).toEqual(['总表', '人数×标准', '分单位', '差异']);
    const [sides, fees, units, differences] = rows as [unknown[][], unknown[][], unknown[][], unknown[][]];
    expect(sides[1]?.[0]).toContain('只计截至 2026-06-30（含）的账。');
    expect(sides.slice(3, 6)).toEqual([
      ['互助金：花名册 × 标准 = 应收 = 已收', '花名册 × 标准', 300, null, '不符'],
      [null, '已收', 100, 200, null],
      ['预收', '2203', 0, null, '一致'],
    ]);
    expect(fees[5]).toEqual([null, '合计', null, 4, 300]);
    expect(units.slice(4, 7)).toEqual([
      [1, "'=甲厂", 200, 200, 100, 100, 0, 0, 0],
      [2, '（未分单位）', 0, 100, 0, 100, 0, 0, 0],
      [null, '合计', 200, 300, 100, 200, 0, 0, 0],
    ]);
    expect(differences[3]).toEqual([
      ...[1, '互助金未缴清', "'=甲厂", 100, "'=甲厂还欠 100.00 元。", null],
      ...['mutual receive <对账单.xlsx>', 'fees-open:a'],
    ]);
    for (const sheet of rows) expect(sheet.flat().some((cell) => String(cell).startsWith('单位负责人：'))).toBe(true);
  });

  it('says so where nothing differs, in English too', async () => {
    const { names, rows } = await written('en', { ...book, differences: [], asOf: null }, 'en');
    expect(names[3]).toBe('Differences');
    expect(rows[3]?.flat()).toContain('Everything agrees: no differences.');
  });

  it('is not taken for a submission, and carries run and chain head', async () => {
    const { path } = await written('mark', book);
    const { file } = await readSubmittedFile(path);
    expect(file?.writtenBy).toEqual({ kind: 'reconciliation', run: head.mark.run, chainHead: CHAIN });
  });

  itInLibreOffice('opens in LibreOffice, each sheet on pages as wide as one', async () => {
    const { path } = await written('office', book);
    expect((await convert(path, 'pdf')).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  });
});
