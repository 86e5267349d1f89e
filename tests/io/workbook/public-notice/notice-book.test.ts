import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noticeDocument, type PublicNotice } from '../../../../src/io/report/public-notice/document.ts';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writeNoticeBook } from '../../../../src/io/workbook/public-notice/notice-book.ts';
import { writeObjectionsForm } from '../../../../src/io/workbook/public-notice/objections-form.ts';
import { outputFolder, readBack, readBackWithStyles, rowsOf } from '../../../support/read-back.ts';

const folder = await outputFolder();
const writtenAt = '2026-07-06T09:00:00+08:00';
const mark = { run: 7, chainHead: 'ab'.repeat(32) };

const line = {
  person: '1',
  unitName: '榕城第一中心小学',
  digits: '0015',
  benefits: ['住院补助', '大病补助'],
  more: {},
};
const notice: PublicNotice = {
  ...{ number: '2026-001', centre: '互助中心', scheme: '医疗互助', period: '3', day: '2026-07-06', columns: [] },
  ...{ from: '2026-07-06', to: '2026-07-10', objectTo: '职工服务中心', ...mark },
  figures: {
    ...{ units: 2, members: 120, visits: 3, persons: 2 },
    ...{ received: '9600.00', granted: '1240.50', paid: '0.00', balance: '8359.50' },
  },
  lines: [
    { ...line, row: 1, name: '林*梅', amount: '900.00' },
    { ...line, row: 2, name: '=1+1', digits: null, amount: '40.50' },
    { ...line, row: 3, person: '2', unitName: '', name: '陈*', digits: null, amount: '300.00' },
  ],
};

it('writes the notice on A4 with its sums, and marks it as one of ours that is no submission', async () => {
  const path = join(folder, 'public-notice.xlsx');
  await writeNoticeBook(path, noticeDocument(notice, '2026-07-06 09:00', 'zh'), { mark, writtenAt }, 'zh');
  const book = await readBack(path);
  expect(book.SheetNames).toEqual(['补助名单', '按单位汇总', '本期互助金情况']);
  expect(rowsOf(book, '补助名单').slice(2, 7)).toEqual([
    ['序号', '单位', '姓名', '证件号末位', '补助项目', '补助金额（元）'],
    [1, '榕城第一中心小学', '林*梅', '0015', '住院补助、大病补助', 900],
    [2, '榕城第一中心小学', "'=1+1", null, '住院补助、大病补助', 40.5],
    [3, '（单位不详）', '陈*', null, '住院补助、大病补助', 300],
    [null, '合计', null, null, null, 1240.5],
  ]);
  expect(rowsOf(book, '按单位汇总').slice(3, 6)).toEqual([
    ['榕城第一中心小学', 1, 2, 940.5],
    ['（单位不详）', 1, 1, 300],
    ['合计', 2, 3, 1240.5],
  ]);
  expect(rowsOf(book, '本期互助金情况').slice(3, 5)).toEqual([
    ['参加单位（个）', 2],
    ['参加职工（人）', 120],
  ]);
  const sheet = (await readBackWithStyles(path)).worksheets[0];
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, printTitlesRow: '3:3' });
  expect(sheet?.headerFooter.oddFooter).toContain('第 7 次运行 abababababab');
  expect((await readSubmittedFile(path)).file?.writtenBy).toEqual({ kind: 'public-notice', ...mark });
});

it('writes a form for objections that is read back as a submission', async () => {
  const path = join(folder, 'objections.xlsx');
  const form = { notice: '2026-001', from: '2026-07-06', to: '2026-07-10', writtenAt };
  for (const language of ['zh', 'en'] as const) {
    await writeObjectionsForm(path, form, language);
    const { file } = await readSubmittedFile(path);
    expect(file?.writtenBy).toEqual({ kind: 'template' });
    const { readObjections } = await import('../../../../src/rules/notice/read-objections.ts');
    expect(file && readObjections(file, [], '2026-07-09')).toEqual({ objections: [], findings: [] });
  }
});
