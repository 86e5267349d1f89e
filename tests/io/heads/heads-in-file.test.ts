import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headsInFile } from '../../../src/io/heads/heads-in-file.ts';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { outputMarkText } from '../../../src/io/table/xlsx/output-mark.ts';

const chainHead = '9f'.repeat(32);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function workbookOf(sheets: number, keywords: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.keywords = keywords;
  for (let index = 1; index <= sheets; index += 1) workbook.addWorksheet(`单位${index}`).getCell('A1').value = index;
  const path = join(folder, 'payout.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

test.each([1, 1_200])('a payout sheet of %i units carries its head', async (sheets) => {
  const path = await workbookOf(sheets, outputMarkText({ kind: 'payout', run: 8, chainHead }));
  expect(await headsInFile(path)).toEqual([{ hash: chainHead, run: 8 }]);
  // As a submission it would be refused from some size on.
  expect((await readSubmittedFile(path)).problems.map(({ code }) => code)).toEqual(
    sheets > 1_000 ? ['file-too-large'] : [],
  );
});

test('a workbook of others, and one that broke off, carry none', async () => {
  expect(await headsInFile(await workbookOf(1, '发放表'))).toEqual([]);
  const broken = join(folder, 'broken.xlsx');
  writeFileSync(broken, Buffer.from('PK\u0003\u0004 and no more'));
  expect(await headsInFile(broken)).toEqual([]);
});
