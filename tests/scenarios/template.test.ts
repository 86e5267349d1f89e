import { existsSync, mkdirSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { readBackWithStyles } from '../support/read-back.ts';
import { emptyFolder, filesBelow, staff } from './office.ts';

const people = staff(1, 12);
const women = people.filter(({ sex }) => sex === 'female').length;

/** How a unit of twelve fills in the form of one scheme. */
interface Filling {
  readonly start: string;
  /** The day on which it is sent. */
  readonly sent: string;
  /** What goes beside a label besides the unit's name, the number of participants and the contact. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What goes under a header besides 序号, 姓名, 性别 and the identity number. */
  readonly columns: Readonly<Record<string, (person: MadeUpPerson) => string | number>>;
  readonly due: string;
  /** What is told of the scheme itself, where no source gives a value that a list needs. */
  readonly lacks?: string;
}

const yesForWomen = ({ sex }: MadeUpPerson) => (sex === 'female' ? '是' : '否');

const fillings: Readonly<Record<string, Filling>> = {
  'fuzhou-3': {
    start: '2026-07-01',
    sent: '2026-06-15',
    facts: { 单位性质: '事业', 职工总数: 15, 互助金合计: 12 * 60 + women * 10 },
    columns: { 人员类别: () => '在职', 女职工特病: yesForWomen, 互助金: ({ sex }) => (sex === 'female' ? 70 : 60) },
    due: '780.00',
  },
  'zhangzhou-4': {
    start: '2026-07-01',
    sent: '2026-06-15',
    facts: { 单位性质: '非公企业', 在职人数: 12, 互助金合计: 12 * 36 },
    columns: { 人员类别: () => '在职', 参加性质: () => '新参', 互助金: () => 36 },
    due: '432.00',
  },
  'ccmia-shaanxi-critical': {
    start: '2026-07-01',
    sent: '2026-06-15',
    facts: { 职工总数: 12, 会费合计: 12 * 60 },
    columns: { 份数: () => 2, 会费: () => 60, 人员类别: () => '在职' },
    due: '720.00',
  },
  xuchang: {
    start: '2026-05-01',
    sent: '2026-04-15',
    facts: { 会员总数: 16, 互助金合计: '' },
    columns: { 人员类别: () => '在册会员', 困难职工: () => '否', 参加性质: () => '新参' },
    due: '0.00',
    lacks: 'fee-missing',
  },
  'hangzhou-2021': {
    start: '2026-01-01',
    sent: '2025-11-20',
    facts: { 统一社会信用代码: '91350100M000100Y43', 职工总数: 12, 互助金合计: 12 * 96 + women * 20 },
    columns: {
      住院: () => '是',
      重大疾病: () => '是',
      女职工特病: yesForWomen,
      互助金: ({ sex }) => (sex === 'female' ? 116 : 96),
      人员类别: () => '在职',
    },
    due: '1272.00',
  },
  'yunnan-17': {
    start: '2026-01-01',
    sent: '2025-12-01',
    facts: { 所属地区: '红河州/蒙自市', 职工总数: 20, 参保人数: 18, 互助金合计: 12 * 150 },
    columns: {
      参加性质: () => '新参',
      医保类型: () => '职工医保',
      互助金: () => 150,
      开户银行: () => '中国工商银行蒙自支行',
      银行卡号: ({ bankCard }) => bankCard,
      人员类别: () => '在职',
    },
    due: '1800.00',
  },
  'fujian-county': {
    start: '2026-07-01',
    sent: '2026-06-15',
    facts: { 单位性质: '国有企业', 互助金合计: 12 * 80 + women * 25 },
    columns: { 女职工特病: yesForWomen, 互助金: ({ sex }) => (sex === 'female' ? 105 : 80) },
    due: '1110.00',
  },
};

/** Fills in a blank roster by its labels and headers, as a person does, and leaves its example line where it is. */
function fillIn(sheet: ExcelJS.Worksheet, { facts, columns }: Filling): { left: string[] } {
  const all: Readonly<Record<string, string | number>> = {
    单位名称: '福州市红星机械厂',
    参加人数: people.length,
    联系人: '林小燕',
    经办人: '林小燕',
    联系电话: '13800000101',
    ...facts,
  };
  const cells: Filling['columns'] = {
    姓名: ({ name }) => name,
    性别: ({ sexText }) => sexText,
    身份证号码: ({ idNumber }) => idNumber,
    身份证号: ({ idNumber }) => idNumber,
    ...columns,
  };
  const left: string[] = [];
  const example = sheet.getColumn(1).values.findIndex((value) => String(value).startsWith('示例'));
  const labels: ExcelJS.Cell[] = [];
  for (let row = 2; row < example - 1; row++)
    sheet.getRow(row).eachCell((cell) => {
      if (cell.value !== null && cell.master.address === cell.address) labels.push(cell);
    });
  for (const label of labels) {
    const value = all[String(label.value)];
    if (value === undefined) left.push(String(label.value));
    else sheet.getCell(Number(label.row), Number(label.col) + (label.isMerged ? 2 : 1)).value = value;
  }
  sheet.getRow(example - 1).eachCell((header, column) => {
    const value = cells[String(header.value)];
    if (!value) left.push(String(header.value));
    people.forEach((person, index) => {
      const cell = sheet.getCell(example + 1 + index, column);
      if (value) cell.value = value(person);
      else if (header.value === '序号') cell.value = index + 1;
    });
  });
  return { left };
}

describe('mutual template roster', () => {
  it.each(Object.entries(fillings))(
    '%s: filled in and enrolled it gives no finding but of the scheme itself',
    async (scheme, filling) => {
      const office = emptyFolder();
      expect(await office.run(['template', 'roster', '--scheme', scheme, '--file', '空白.xlsx'])).toMatchObject({
        exitCode: 0,
      });
      const book = await readBackWithStyles(office.path('空白.xlsx'));
      const sheet = book.worksheets[0];
      if (!sheet) throw new Error('no sheet');
      expect(fillIn(sheet, filling).left.filter((header) => !/^(序号|备注|签订合同日期)$/.test(header))).toEqual([]);
      await book.xlsx.writeFile(office.path('花名册.xlsx'));

      const sent = { now: `${filling.sent}T09:00:00+08:00` };
      expect(await office.run(`init --scheme ${scheme} --period 1 --start ${filling.start}`, sent)).toMatchObject({
        exitCode: 0,
      });
      const report = await office.report(['enrol', '花名册.xlsx'], sent);
      expect(report.findings.map(({ code }) => code)).toEqual(filling.lacks === undefined ? [] : [filling.lacks]);
      expect(report.units).toMatchObject([
        { unit: '福州市红星机械厂', status: 'accepted', participants: 12, due: filling.due },
      ]);
      expect(report.units[0]?.declared.participants).toBe(12);
      expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    },
  );

  it('sent back blank says that nobody is on it', async () => {
    const office = emptyFolder();
    await office.run('template roster --scheme fuzhou-3 --file a.xlsx');
    const report = await office.report('check a.xlsx --scheme fuzhou-3');
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'file-empty' }]);
    expect(report.units).toEqual([]);
  });

  it('never writes over a file', async () => {
    const office = emptyFolder();
    office.write('a.xlsx', 'somebody’s work');
    const { exitCode, stderr } = await office.run('template roster --scheme fuzhou-3 --file a.xlsx');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a.xlsx');
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(office.path('a.xlsx'), 'utf8')).toBe('somebody’s work');
  });
});

describe('mutual template claim', () => {
  it('writes the blank claim sheet of a scheme, and never over a file', async () => {
    const office = emptyFolder();
    const line = 'template claim --scheme hangzhou-2021 --file 申请表.xlsx --lang zh';
    expect(await office.run(line)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('申请表.xlsx') });
    const book = await readBackWithStyles(office.path('申请表.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['补助申请表', '填表说明']);
    expect(await office.run(line)).toMatchObject({ exitCode: 2, stdout: '' });
    const { stdout } = await office.run('template claim --scheme hangzhou-2021 --json');
    expect(JSON.parse(stdout)).toMatchObject({ command: 'template claim', scheme: 'hangzhou-2021' });
  });
});

describe.each(['roster', 'claim', 'claim --decided', 'amend'])('mutual template %s --out', (verb) => {
  it('with the name of a workbook writes that workbook, and into a folder that is there whatever its name', async () => {
    const office = emptyFolder();
    const line = `template ${verb} --scheme zhangzhou-4 --lang en`;
    expect(await office.run(`${line} --out blank.XLSX`)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(filesBelow(office.folder)).toEqual(['blank.XLSX']);
    expect(await office.run(`${line} --out blank.XLSX`)).toMatchObject({ exitCode: 2, stdout: '' });
    mkdirSync(office.path('forms.xlsx'));
    expect(await office.run(`${line} --out forms.xlsx`)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(filesBelow(office.path('forms.xlsx'))).toEqual([expect.stringMatching(/^[a-z-]+zhangzhou-4\.xlsx$/)]);
  });

  it('refuses the name of another file for its folder, and makes none', async () => {
    const office = emptyFolder();
    const { exitCode, stderr } = await office.run(`template ${verb} --scheme zhangzhou-4 --lang en --out blank.csv`);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--out takes a folder'),
    });
    expect(existsSync(office.path('blank.csv'))).toBe(false);
  });
});
