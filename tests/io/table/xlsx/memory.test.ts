import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { columnLetters } from '../../../../src/rules/submission/cell.ts';
import { type ChildReading, readInChild } from '../../../support/read-in-child.ts';
import { inline, makeXlsx, withPart, workbookParts } from '../../../support/xlsx.ts';
import { makeZip } from '../../../support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutual-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All that a command may take, with everything else that it does. */
const MOST = 512;

function reading(bytes: Buffer): ChildReading {
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, bytes);
  return readInChild(path, 400);
}

function sheetOf(count: number, row: (number: number) => string): string {
  return `<sheetData>${Array.from({ length: count }, (_, index) => row(index + 1)).join('')}</sheetData>`;
}

const person = (row: number) =>
  `<row r="${row}">${['张三', '男', '350102199001010024'].map((text, index) => inline(`${columnLetters(index + 1)}${row}`, text)).join('')}</row>`;

describe('memory and time', { timeout: 120_000 }, () => {
  it('a million blank formatted rows cost only their scanning', () => {
    const blank = (row: number) =>
      row <= 6 ? person(row) : `<row r="${row}" spans="1:9" s="1" customFormat="1" ht="20.1" customHeight="1"/>`;
    const { rows, seconds, peak } = reading(makeXlsx({ sheets: [sheetOf(1_048_576, blank)] }));
    expect(rows).toBe(6);
    expect(seconds).toBeLessThan(3);
    expect(peak).toBeLessThan(150);
  });

  it('rows of 16,384 blank formatted cells cost only their scanning', () => {
    const letters = Array.from({ length: 16_384 }, (_, index) => columnLetters(index + 1));
    const wide = (row: number) =>
      `<row r="${row}">${inline(`A${row}`, '张三')}${letters
        .slice(1)
        .map((letter) => `<c r="${letter}${row}" s="3"/>`)
        .join('')}</row>`;
    const { rows, cells, peak } = reading(makeXlsx({ sheets: [sheetOf(100, wide)] }));
    expect([rows, cells]).toEqual([100, 100]);
    expect(peak).toBeLessThan(150);
  });

  it('as many cells as may be, each of its own text, stay below the peak', () => {
    const columns = 9;
    const full = (row: number) =>
      `<row r="${row}">${Array.from({ length: columns }, (_, index) => `<c r="${columnLetters(index + 1)}${row}"><v>3501021990${row * columns + index}</v></c>`).join('')}</row>`;
    const { cells, peak } = reading(makeXlsx({ sheets: [sheetOf(defaultLimits.cells / (columns + 1), full)] }));
    expect(cells).toBe((defaultLimits.cells * columns) / (columns + 1));

    expect(peak).toBeLessThan(MOST);
  });

  it('as many rows as there may be cells stay below the peak', () => {
    const lone = (row: number) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
    const { rows, peak } = reading(makeXlsx({ sheets: [sheetOf(defaultLimits.cells / 2, lone)] }));
    expect(rows).toBe(defaultLimits.cells / 2);

    expect(peak).toBeLessThan(MOST);
  });

  it('as many shared texts as may be, of as many letters, stay below the peak', () => {
    const each = '参'.repeat(Math.floor(defaultLimits.textLength / 200_000));
    const sharedStrings = Array.from(
      { length: 200_000 },
      (_, index) => `<si><t>${index}${each.slice(String(index).length)}</t></si>`,
    ).join('');
    const { cells, peak } = reading(
      makeXlsx({ sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'], sharedStrings }),
    );
    expect(cells).toBe(1);

    expect(peak).toBeLessThan(MOST);
  });

  it('bombs are refused at once', () => {
    const parts = workbookParts({ sheets: ['<sheetData/>'], sharedStrings: '' });
    const spaces = Buffer.alloc(100_000_000, 0x20);
    const bombs = {
      'a sheet of nothing but blanks': {
        name: 'xl/worksheets/sheet1.xml',
        part: { content: spaces },
        reason: 'inflates-too-far',
      },
      'shared texts that say little and give much': {
        name: 'xl/sharedStrings.xml',
        part: { content: spaces, says: { size: 900 } },
        reason: 'damaged',
      },
    };
    for (const { name, part, reason } of Object.values(bombs)) {
      const answer = reading(makeZip(withPart(parts, name, part)));
      expect(answer.reason).toBe(reason);
      expect(answer.seconds).toBeLessThan(1);
      expect(answer.peak).toBeLessThan(150);
    }
  });

  it('one cell that does not end is refused long before its end', () => {
    const letters = Buffer.alloc(30_000_000, '某某单位工会');
    const content = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>'),
      letters,
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ]);
    const answer = reading(
      makeZip(withPart(workbookParts({ sheets: [''] }), 'xl/worksheets/sheet1.xml', { content, stored: true })),
    );
    expect(answer.reason).toBe('cell-too-long');
    expect(answer.seconds).toBeLessThan(1);
  });
});
