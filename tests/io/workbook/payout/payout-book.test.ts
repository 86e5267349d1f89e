import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writePayoutBook } from '../../../../src/io/workbook/payout/payout-book.ts';
import { convert, itInLibreOffice, sheetAsCsv } from '../../../support/libreoffice.ts';
import { outputFolder, readBack, readBackWithStyles } from '../../../support/read-back.ts';
import { CHAIN } from '../sample-lines.ts';
import { batch, type SampleLine, sheetLines } from './sample-batch.ts';

const folder = await outputFolder();

async function rowsOf(lines: readonly SampleLine[], name: string, language: 'zh' | 'en' = 'zh') {
  const path = join(folder, `${name}.xlsx`);
  await writePayoutBook(path, batch(lines), language);
  const book = await readBack(path);
  const rows = (sheet: string) => {
    const found = book.Sheets[sheet];
    if (!found) throw new Error(`no sheet ${sheet}`);
    return XLSX.utils.sheet_to_json<unknown[]>(found, { header: 1, defval: null });
  };
  return { path, book, rows };
}

const [first, second, third] = sheetLines(3, '榕城一中');
if (!first || !second || !third) throw new Error('nobody');
const small: readonly SampleLine[] = [
  { ...first, amount: '1409.50' },
  { ...second, unit: { id: '2', name: '=榕城二中' }, payee: { ...second.payee, account: '000123456789', bank: null } },
  {
    ...third,
    person: first.person,
    name: first.name,
    idNumber: first.idNumber,
    amount: '0.01',
    benefit: '门诊补助、住院补助',
  },
];

describe('the payout sheets', () => {
  it('have the total of all units first', async () => {
    const { book, rows } = await rowsOf(small, 'small');
    expect(book.SheetNames).toEqual(['汇总', '榕城一中', '=榕城二中']);
    expect(rows('汇总')).toEqual([
      ['榕城职工医疗互助活动补助金发放表', null, null, null, null],
      [
        '榕城职工互助保障服务中心　第 3 期（2026-07-01 至 2027-06-30）　批次 2026-001　制表日期 2026-07-02',
        null,
        null,
        null,
        null,
      ],
      ['序号', '单位', '人数', '笔数', '金额（元）'],
      [1, '榕城一中', 1, 2, 1409.51],
      [2, "'=榕城二中", 1, 1, 100.1],
      [null, '合计 2 个单位', 2, 3, 1509.61],
      ['合计（大写）：人民币壹仟伍佰零玖元陆角壹分', null, null, null, null],
      ['', null, null, null, null],
      ['审批：　　　　　　　　　　复核：　　　　　　　　　　财务：　　　　　　　　　　制表：', null, null, null, null],
      [`第 12 次运行　校验值 ${CHAIN}　生成时间 2026-06-18 09:30`, null, null, null, null],
    ]);
  });

  it('have a sheet a unit with every line, its digits and its sum in words', async () => {
    const { rows } = await rowsOf(small, 'units');
    const line = (of: SampleLine, unit: string) => [
      of.line,
      unit,
      of.name,
      of.idNumber,
      of.payee.name,
      of.payee.bank,
      of.payee.account,
      of.benefit,
      of.claim,
      Number(of.amount),
    ];
    const [one, two, three] = small as [SampleLine, SampleLine, SampleLine];
    expect(rows('榕城一中').slice(2, 7)).toEqual([
      ['批次行号', '单位', '姓名', '证件号码', '收款人', '开户银行', '银行账号', '补助项目', '申请号', '金额（元）'],
      line(one, '榕城一中'),
      line(three, '榕城一中'),
      [null, '合计 1 人 2 笔', null, null, null, null, null, null, null, 1409.51],
      ['合计（大写）：人民币壹仟肆佰零玖元伍角壹分', ...Array(9).fill(null)],
    ]);
    expect(rows('=榕城二中')[3]).toEqual(line(two, "'=榕城二中"));
    expect(
      rows('榕城一中')
        .slice(7)
        .map(([text]) => text),
    ).toEqual([
      '',
      '单位（盖章）：　　　　　　　　　　　　经办人：　　　　　　　　　　　　日期：',
      '审批：　　　　　　　　　　复核：　　　　　　　　　　财务：　　　　　　　　　　制表：',
      `第 12 次运行　校验值 ${CHAIN}　生成时间 2026-06-18 09:30`,
    ]);
  });

  it('keep digits as text, sums as numbers, and run nothing', async () => {
    const { book } = await rowsOf(small, 'kinds');
    const sheet = book.Sheets['=榕城二中'];
    expect(sheet?.G4).toMatchObject({ t: 's', v: '000123456789' });
    expect(sheet?.J4).toMatchObject({ t: 'n', v: 100.1 });
    expect(book.Sheets.汇总?.B5).toMatchObject({ t: 's', v: "'=榕城二中" });
    for (const each of Object.values(book.Sheets))
      for (const cell of Object.values(each)) expect((cell as { f?: string } | undefined)?.f).toBeUndefined();
  });

  it('are A4 with the header on every page, page numbers, and the run and chain below', async () => {
    const { path } = await rowsOf(small, 'page');
    const book = await readBackWithStyles(path);
    const [total, unit] = [book.getWorksheet('汇总'), book.getWorksheet('榕城一中')];
    expect(total?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', printTitlesRow: '3:3' });
    expect(unit?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '3:3',
      printArea: 'A1:J11',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(unit?.headerFooter.oddFooter).toContain('第 &P 页　共 &N 页');
    expect(unit?.headerFooter.oddFooter).toContain(`第 12 次运行 ${CHAIN.slice(0, 12)}`);
  });

  it('are known as ours, so that they are not taken for a submission, and the total leads to each unit', async () => {
    const { path, book } = await rowsOf(small, 'mark');
    expect((await readSubmittedFile(path)).file?.writtenBy).toEqual({ kind: 'payout', run: 12, chainHead: CHAIN });
    expect(book.Sheets.汇总?.B4.l.Target).toBe("#'榕城一中'!A1");
  });

  it('have legal names of sheets, each its own', async () => {
    const names = [
      '汇总',
      'A/B:C',
      'a?b*c',
      "O'Neil 厂",
      '['.repeat(40),
      '榕城一中',
      '榕城一中',
      '很长的单位名称'.repeat(6),
    ];
    const lines = sheetLines(names.length).map((line, index) => ({
      ...line,
      unit: { id: String(index), name: names[index] ?? '' },
    }));
    const { book } = await rowsOf(lines, 'names');
    expect(book.SheetNames).toHaveLength(names.length + 1);
    expect(new Set(book.SheetNames.map((name) => name.toLowerCase())).size).toBe(names.length + 1);
    for (const name of book.SheetNames) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[*?:\\/[\]]/);
    }
  });

  it('are the same bytes for the same batch', async () => {
    const bytes = await Promise.all(['one', 'two'].map(async (name) => readFile((await rowsOf(small, name)).path)));
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(true);
  });

  it('hold 3,000 units in one batch', async () => {
    const { book, rows } = await rowsOf(sheetLines(3000), 'large', 'en');
    expect(book.SheetNames).toHaveLength(3001);
    expect(rows('Total')[3003]?.slice(0, 5)).toEqual([null, 'Total: 3000 units', 3000, 3000, 300_300]);
    expect(rows('榕城第一中心小学 (3000)')[3]?.[9]).toBe(100.1);
  }, 120_000);

  itInLibreOffice('open there, with sums and digits as they are and one page a sheet', async () => {
    const lines = [...small, { ...second, line: 4, unit: { id: '9', name: "O'Neil & 厂" } }];
    const { path } = await rowsOf(lines, 'office');
    expect((await sheetAsCsv(path, 3)).split('\n')[3]).toContain(',000123456789,住院补助,127-2,100.10');
    const pdf = (await convert(path, 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(4);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...size]) =>
      size.map((each) => Math.round(Number(each))),
    );
    expect(sizes).toContainEqual([595, 842]);
    expect(sizes).toContainEqual([842, 595]);
  });

  itInLibreOffice('repeat the header on each page of a long unit', async () => {
    const { path } = await rowsOf(sheetLines(120, '榕城一中'), 'long');
    const pages = (await convert(path, 'pdf')).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    const ods = await convert(path, 'fods');
    expect(ods.toString('utf8')).toContain('<table:table-header-rows>');
  });
});
