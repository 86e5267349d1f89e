import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readBackWithStyles } from '../support/read-back.ts';
import { fuzhouOffice, mistyped, roster, staff } from './office.ts';

const unit = '红星机械厂';
const right = staff(1, 10);
const wrong = right.map((each, index) => (index === 3 ? mistyped(each) : each));

/** The address of the one cell of a sheet that holds a text. */
function cellWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell {
  const found: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => (cell.text === text ? found.push(cell) : 0)));
  const [cell] = found;
  if (!cell || found.length > 1) throw new Error(`${found.length} cells hold ${text}`);
  return cell;
}

describe('a workbook that goes back', () => {
  it('comes again once it is mended, and is taken', async () => {
    const office = await fuzhouOffice();
    office.write('rosters/1.csv', roster({ unit, people: wrong }));
    const first = await office.report('enrol rosters');
    expect(first.units).toMatchObject([{ status: 'returned', outputs: ['out/2-enrol/returned/红星机械厂.xlsx'] }]);
    const [finding] = first.findings;
    expect(finding).toMatchObject({ code: 'id-number-checksum', cell: 'D6' });

    const book = await readBackWithStyles(office.path('out/2-enrol/returned/红星机械厂.xlsx'));
    const sheet = book.worksheets.find(({ name }) => name !== '问题清单');
    if (!sheet) throw new Error('no sheet');
    const cell = cellWith(sheet, wrong[3]?.idNumber ?? '');
    expect(cell.address).toBe('D6');
    cell.value = right[3]?.idNumber ?? '';
    await book.xlsx.writeFile(office.path('mended.xlsx'));

    const again = await office.report('enrol mended.xlsx');
    expect(again.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(again.units).toMatchObject([{ unit, status: 'accepted', participants: 10, due: '360.00' }]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('comes again as it went, and goes back again, with the same marks and no trace of the first', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: wrong }));
    const first = await office.report('enrol 1.csv');
    const second = await office.report('enrol out/2-enrol/returned/红星机械厂.xlsx');
    const told = (report: typeof first) => report.findings.map(({ code, cell, found }) => ({ code, cell, found }));
    expect(told(second)).toEqual(told(first));
    const sheets = async (run: number) =>
      (await readBackWithStyles(office.path(`out/${run}-enrol/returned/红星机械厂.xlsx`))).worksheets.map(
        ({ name }) => name,
      );
    expect(await sheets(3)).toEqual(await sheets(2));
  });

  it('counts one finding of a kind in the singular', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: wrong }));
    await office.run('enrol 1.csv --lang en');
    const book = await readBackWithStyles(office.path('out/2-enrol/returned/红星机械厂.xlsx'));
    const counts = book.getWorksheet('Findings')?.getCell('A2').text;
    expect(counts).toBe('1 error (must be mended), 0 warnings (please check), 0 notes');
  });

  it('stands in out/, which a folder is read without, so that no unit comes twice', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: wrong }));
    await office.run('enrol .');
    expect((await office.report('enrol .')).files.map(({ path }) => path)).toEqual(['1.csv']);
  });
});
