import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText } from '../../../src/io/workbook/cell-text.ts';
import { styleNumber, writeRows } from '../../../src/io/workbook/exceljs-inside.ts';
import {
  type CellContent,
  cellBeginning,
  cellEnding,
  ROW_ENDING,
  rowBeginning,
} from '../../../src/io/workbook/row-text.ts';
import { styleOf } from '../../../src/io/workbook/styles.ts';
import { outputFolder, partsOf } from '../../support/read-back.ts';

const folder = await outputFolder();
let files = 0;
const styles = [styleOf({ format: '@', grid: true }), styleOf({ align: 'right' }), styleOf({})];

function opened() {
  const path = join(folder, `rows-${++files}.xlsx`);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useStyles: true });
  const sheet = book.addWorksheet('rows');
  const first = sheet.getRow(1);
  first.getCell(1).value = 'title';
  first.commit();
  return { path, book, sheet };
}

const rowsIn = async (path: string) => (await partsOf(path)).get('xl/worksheets/sheet1.xml')?.text.split('<row ');

describe('rows that we write ourselves', () => {
  it('are what exceljs writes for the same cells, letter for letter', async () => {
    const content = fc.oneof(
      fc.string({ unit: 'binary' }).map(inertText),
      fc.constantFrom<CellContent>(null, '<&>\'"', ' 前后 ', '两\n行', 'a\tb', '_x0041_', ''),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const rows = fc.array(fc.array(content, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(rows, async (lines) => {
      const [theirs, ours] = [opened(), opened()];
      let xml = '';
      lines.forEach((cells, index) => {
        const row = theirs.sheet.getRow(index + 2);
        row.height = 17 + index;
        xml += rowBeginning(index + 2, 17 + index, cells.length);
        cells.forEach((value, at) => {
          const style = styles[at % styles.length] ?? styleOf({});
          row.getCell(at + 1).value = value;
          row.getCell(at + 1).style = style;
          xml += cellBeginning(at + 1) + (index + 2) + cellEnding(value, styleNumber(ours.book, style));
        });
        row.commit();
        xml += ROW_ENDING;
      });
      writeRows(ours.sheet, Buffer.from(xml), lines.length + 2);
      for (const { book, sheet } of [theirs, ours]) {
        sheet.addRow(['last']).commit();
        sheet.commit();
        await book.commit();
      }
      expect(await rowsIn(ours.path)).toEqual(await rowsIn(theirs.path));
    });
    await fc.assert(property, { numRuns: 30 });
  });

  it('follow rows that exceljs wrote', () => {
    const { book } = opened();
    expect(() => writeRows(book.addWorksheet('none'), Buffer.from(''), 2)).toThrow('no row was written before');
  });
});
