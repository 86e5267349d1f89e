import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { kindsOfFile } from '../../../src/rules/inbox/kinds-of-file.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import type { SubmittedFile } from '../../../src/rules/submission/cell.ts';
import { fileOf, sheetOf } from '../../support/sheets.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

async function file(path: string): Promise<SubmittedFile> {
  const reading = await readSubmittedFile(fixtures + path);
  if (!reading.file) throw new Error(`${path} cannot be read`);
  return reading.file;
}

describe('kindsOfFile', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    ({ scheme } = await loadScheme('fuzhou-3'));
  });
  const kinds = async (found: SubmittedFile) => kindsOfFile(found, scheme);

  it.each([
    ['formats/habits.xls', 'roster'],
    ['findings/ratio-below-minimum/roster.xlsx', 'roster'],
    ['corpus/30_gbk.csv', 'roster'],
    ['amendments/no-matter.csv', 'roster'],
    ['amendments/good.xlsx', 'amendments'],
    ['demo/变更表.xlsx', 'amendments'],
    ['claims/good/list.xlsx', 'claims'],
    ['claims/good/forms.xlsx', 'claims'],
    ['claims/good/two-units.xlsx', 'claims'],
    ['decided/decided-row-repeated.csv', 'decided'],
    ['statements/icbc.xlsx', 'statement'],
    ['statements/rural.xls', 'statement'],
    ['demo/对账单.csv', 'statement'],
    ['payout/result-line-repeated.csv', 'result'],
  ])('%s: %s', async (path, kind) => {
    expect(await kinds(await file(path))).toEqual([kind]);
  });

  it.each([['demo/units.xlsx'], ['payout/result-not-understood.csv'], ['findings/header-not-found/roster.xlsx']])(
    '%s: nothing that a verb would take',
    async (path) => {
      expect(await kinds(await file(path))).toEqual([]);
    },
  );

  const counted = ['序号', '交易日期', '借贷标志', '交易金额', '账户余额', '对方户名', '交易状态'];
  const flagged = (first: string, header = counted): SubmittedFile =>
    fileOf(sheetOf([header, [first, '2025-06-16', '贷', '1056.00', '1056.00', '福州市红星机械厂', '成功']]));

  it('is a statement where it counts its lines and says that they were booked, with a balance', async () => {
    expect(await kinds(flagged('1'))).toEqual(['statement']);
    const parted = ['序号', '交易日期', '收入金额', '支出金额', '金额', '对方户名', '交易状态'];
    expect(await kinds(flagged('1', parted))).toEqual(['statement']);
  });

  it('is an answer where it gives our references, or neither balance nor what came in beside what went out', async () => {
    expect(await kinds(flagged('2026-001-1'))).toEqual(['result']);
    const bare = ['序号', '交易日期', '用途', '交易金额', '备注', '收款人', '交易状态'];
    expect(await kinds(flagged('1', bare))).toEqual(['result']);
  });

  it('is two where a roster and a claim sheet stand in one file', async () => {
    const [list, claims] = [await file('formats/habits.xls'), await file('claims/good/list.xlsx')];
    const both = { ...list, sheets: [...list.sheets, ...claims.sheets] };
    expect(await kinds(both)).toEqual(['roster', 'claims']);
  });

  it('passes over a sample of another kind where the file has a sheet of its own', async () => {
    const [list, claims] = [await file('formats/habits.xls'), await file('claims/good/list.xlsx')];
    const samples = claims.sheets.map((sheet) => ({ ...sheet, name: '填写示例' }));
    expect(await kinds({ ...list, sheets: [...list.sheets, ...samples] })).toEqual(['roster']);
    expect(await kinds({ ...list, sheets: samples })).toEqual(['claims']);
  });
});
