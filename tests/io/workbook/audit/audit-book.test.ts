import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writeAuditBook } from '../../../../src/io/workbook/audit/audit-book.ts';
import { auditDocument, hostile } from '../../../support/audit-document.ts';
import { itInLibreOffice, sheetAsCsv } from '../../../support/libreoffice.ts';
import { cellAt, outputFolder, partsOf, readBack, rowsOf } from '../../../support/read-back.ts';

const folder = await outputFolder();
const path = join(folder, 'audit.xlsx');
await writeAuditBook(path, auditDocument);

describe('the workbook of an audit', () => {
  it('has an index that leads to a sheet for each test, what was waived before them', async () => {
    const book = await readBack(path);
    expect(book.SheetNames).toEqual([
      ...['目录', '已豁免', '1 一人在两个单位参加', '2 不在工资名单上的参加职工', '3 免责期内的补助'],
      ...['4 首位数字分布', '5 一人录入又批准'],
    ]);
    const index = rowsOf(book, '目录');
    expect(index[0]).toEqual(['云南省职工医疗互助活动第 17 期审计报告']);
    expect(index[1]?.[0]).toBe('云南省总工会　第 17 期（2026-01-01 至 2026-12-31）　截至 2026-12-31');
    expect(index[3]).toEqual([
      '序号',
      '类别',
      '级别',
      '检查',
      '检查数',
      '问题数',
      '金额（元）',
      '已豁免',
      '结果',
      '代码',
    ]);
    expect(index.slice(4, 10)).toEqual([
      [1, '参加', '高', '一人在两个单位参加', 315437, 2, 300, null, '有问题', 'same-person-two-units'],
      [2, '参加', '中', '不在工资名单上的参加职工', null, null, null, null, '未做', 'on-the-payroll'],
      [3, '补助申请', '高', '免责期内的补助', 48288, 1005, 1025100, null, '有问题', 'paid-within-waiting'],
      [4, '数据分析', '低', '首位数字分布', 48288, 1, null, null, '有问题', 'first-digits'],
      [5, '程序', '中', '一人录入又批准', 12004, 0, null, 1, '均已豁免', 'one-actor'],
      [null, null, null, '合计', null, 1008, 1025400, 1],
    ]);
    expect(cellAt(book, '目录', 'D7')?.l?.Target).toBe("#'3 免责期内的补助'!A1");
  });

  it('tells of each test what it looks for, why and where it comes from, and has all of its cases with their origins', async () => {
    const book = await readBack(path);
    const rows = rowsOf(book, '3 免责期内的补助');
    expect(rows.slice(2, 5)).toEqual([
      ['查什么：事件发生在免责期内而给了补助。'],
      ['为什么：免责期内发生的住院不予补助。'],
      ['依据：第八条'],
    ]);
    expect(rows[5]).toEqual([
      ...['序号', '单位', '姓名', '证件号码', '申请号', '批次', '账号', '日期', '金额（元）', '问题', '条款', '出处'],
      ...['运行', '经办人', '记录', '编号'],
    ]);
    expect(rows[1010]?.slice(0, 3)).toEqual([1005, '蒙自市第1005小学', '王*']);
    expect(rows[6]?.slice(4, 9)).toEqual(['127-1', '2026-001', '***************0011', new Date('2026-01-15'), 1020]);
    expect(rows[6]?.slice(10)).toEqual([
      ...['article-8', 'claims/申请表.xlsx 申请!B4', 9, 'clerk', '127', '红河州办事处/127-1'],
    ]);
    expect(rowsOf(book, '4 首位数字分布')[5]?.[0]).toBe(
      '数值：平均绝对偏差 0.0182（限 0.015）；首位为 9 的 11.2%（应为 4.6%）',
    );
    expect(rowsOf(book, '2 不在工资名单上的参加职工')[5]?.[0]).toContain('没有做：没有带工资名单。');
    expect(rowsOf(book, '1 一人在两个单位参加')[7]?.[1]).toBe(hostile);
    expect(rowsOf(book, '已豁免')[4]?.slice(0, 6)).toEqual([
      ...[1, '一人录入又批准', '屏边县只有一名工作人员', '赵主任', new Date('2026-12-01'), new Date('2027-12-31')],
    ]);
  });

  it('prints on A4 across with its head on each page, is marked as an output with run and chain head, and is the same each time', async () => {
    const parts = await partsOf(path);
    const sheet = parts.get('xl/worksheets/sheet5.xml')?.text ?? '';
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toContain('fitToHeight="0"');
    expect(parts.get('xl/worksheets/sheet1.xml')?.text).toContain('fitToHeight="1"');
    expect(parts.get('xl/workbook.xml')?.text).toContain('&apos;3 免责期内的补助&apos;!$6:$6');
    const { run, chainHead } = auditDocument.mark;
    expect((await readSubmittedFile(path)).file?.writtenBy).toEqual({ kind: 'audit', run, chainHead });
    await writeAuditBook(join(folder, 'again.xlsx'), auditDocument);
    expect(await partsOf(join(folder, 'again.xlsx'))).toEqual(parts);
  });

  itInLibreOffice('opens in LibreOffice', async () => {
    const csv = await sheetAsCsv(path, 3);
    expect(csv).toContain('同时由红河州蒙自市第一中学和蒙自市人民医院参加');
    expect(csv).toContain('55ff630d8cf0496dc364');
  });
});
