import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addComment, addInternalLink, addMerge, continueAtRow } from '../../../src/io/workbook/exceljs-inside.ts';
import { type BookWriter, type WorkbookProperties, writeWorkbook } from '../../../src/io/workbook/workbook-file.ts';
import { outputFolder, partsOf, readBack, readBackWithStyles, valueAt } from '../../support/read-back.ts';
import { CHAIN } from './sample-lines.ts';

const folder = await outputFolder();

const properties: WorkbookProperties = {
  title: '登记册',
  mark: { kind: 'register', run: 12, chainHead: CHAIN },
  writtenAt: '2026-06-18T09:30:20+08:00',
  existing: 'replace',
};

async function oneCell(book: BookWriter): Promise<void> {
  const sheet = book.addWorksheet('表');
  sheet.getCell('A1').value = '王五';
  sheet.commit();
}

describe('a workbook file', () => {
  it('is the same bytes for the same content and time, whenever it is written', async () => {
    const [one, other] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx')];
    await writeWorkbook(one, properties, oneCell);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await writeWorkbook(other, properties, oneCell);
    expect(await readFile(other)).toEqual(await readFile(one));
  });

  it('has the run’s time in every entry and its mark in the keywords', async () => {
    const path = join(folder, 'marked.xlsx');
    await writeWorkbook(path, properties, oneCell);
    const parts = await partsOf(path);
    // 2026-06-18 01:30:20 UTC in the bits of MS-DOS: years from 1980, month, day, then hour, minute, pairs of seconds.
    const time = (((46 << 9) | (6 << 5) | 18) << 16) | ((1 << 11) | (30 << 5) | 10);
    for (const part of parts.values()) expect([part.localTime, part.directoryTime]).toEqual([time, time]);
    expect(parts.size).toBeGreaterThan(8);
    const core = parts.get('docProps/core.xml')?.text ?? '';
    expect(core).toContain(`<cp:keywords>mutual:register:run=12:chain=${CHAIN}</cp:keywords>`);
    expect(core).toContain('2026-06-18T01:30:20Z</dcterms:created>');
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner only', async () => {
    const path = join(folder, 'private.xlsx');
    await writeWorkbook(path, properties, oneCell);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('makes folders that lack, and leaves nothing but itself', async () => {
    const path = join(folder, 'new', 'deep', 'book.xlsx');
    await writeWorkbook(path, properties, oneCell);
    await writeWorkbook(path, properties, oneCell);
    expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['book.xlsx']);
  });

  it('never overwrites what a person has', async () => {
    const path = join(folder, 'mine.xlsx');
    await writeFile(path, 'mine');
    await expect(writeWorkbook(path, { ...properties, existing: 'refuse' }, oneCell)).rejects.toMatchObject({
      name: 'UserError',
      parameters: { file: path },
    });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it.each(['replace', 'refuse'] as const)('leaves nothing when writing fails (%s)', async (existing) => {
    const path = join(folder, `fails-${existing}`, 'book.xlsx');
    const fault = new Error('out of lines');
    await expect(
      writeWorkbook(path, { ...properties, existing }, async (book) => {
        book.addWorksheet('表').getCell('A1').value = 1;
        throw fault;
      }),
    ).rejects.toBe(fault);
    expect(await readdir(join(folder, `fails-${existing}`))).toEqual([]);
  });

  it('keeps what stood there when writing anew fails', async () => {
    const path = join(folder, 'kept', 'book.xlsx');
    await writeWorkbook(path, properties, oneCell);
    const before = await readFile(path);
    await expect(writeWorkbook(path, properties, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readFile(path)).toEqual(before);
  });
});

describe('what we need of the inside of exceljs', () => {
  it('merges, links, comments and rows far down come out as written', async () => {
    const path = join(folder, 'inside.xlsx');
    await writeWorkbook(path, properties, async (book) => {
      const sheet = book.addWorksheet('表');
      const row = sheet.getRow(1);
      row.getCell(1).value = 'A';
      addComment(row.getCell(1), '批注\n第二行', { left: 1.2, top: 0.5, right: 4, bottom: 6.5 });
      row.commit();
      continueAtRow(sheet, 1_048_576);
      const far = sheet.getRow(1_048_576);
      far.getCell(16_384).value = 'end';
      far.commit();
      addMerge(sheet, 'B1:XFD1048575');
      addInternalLink(sheet, 'A1', "'表'!B2");
      sheet.commit();
    });
    const book = await readBack(path);
    expect(valueAt(book, '表', 'XFD1048576')).toBe('end');
    expect(book.Sheets.表?.['!merges']).toHaveLength(1);
    const parts = await partsOf(path);
    expect(parts.get('xl/worksheets/sheet1.xml')?.text).toContain(`<hyperlink ref="A1" location="&apos;表&apos;!B2"/>`);
    expect(parts.get('xl/drawings/vmlDrawing1.vml')?.text).toContain('<x:Anchor>1, 13, 0, 9, 4, 0, 6, 9</x:Anchor>');
    const noted = join(folder, 'noted.xlsx');
    await writeWorkbook(noted, properties, async (book) => {
      const sheet = book.addWorksheet('表');
      sheet.getCell('B2').value = 1;
      addComment(sheet.getCell('B2'), '批注', { left: 2, top: 0, right: 4, bottom: 3 });
      sheet.commit();
    });
    const note = (await readBackWithStyles(noted)).getWorksheet('表')?.getCell('B2').note;
    expect(JSON.stringify(note)).toContain('批注');
  });
});
