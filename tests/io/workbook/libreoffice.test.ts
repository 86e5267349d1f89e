import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { writeNotice } from '../../../src/io/workbook/notice.ts';
import { writeRegister } from '../../../src/io/workbook/register.ts';
import { writeReturned } from '../../../src/io/workbook/returned/returned.ts';
import { writeUnits } from '../../../src/io/workbook/units.ts';
import { convert, itInLibreOffice, sheetAsCsv } from '../../support/libreoffice.ts';
import { outputFolder } from '../../support/read-back.ts';
import { fileOf, sheetOf } from '../../support/sheets.ts';
import { head, registerLines, unitLine } from './sample-lines.ts';
import { findingAt } from './sample-submission.ts';

const folder = await outputFolder();

/** Pages of a PDF by its page objects. */
function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('in LibreOffice', () => {
  itInLibreOffice('a returned workbook shows what the unit wrote and runs nothing of it', async () => {
    const path = join(folder, 'returned.xlsx');
    const file = fileOf(
      sheetOf(
        [
          ['姓名', '身份证号'],
          ['=1+1', '350102199001010010'],
          ['@王五', ' 前后 '],
        ],
        { name: '花名册' },
      ),
    );
    const findings = [findingAt('error', '花名册!B2')];
    await writeReturned(path, { file, submission: undefined, others: [], findings, unit: '某校', head }, 'zh');
    expect(await sheetAsCsv(path, 2)).toBe('姓名,身份证号\n=1+1,350102199001010010\n@王五, 前后 \n');
    expect((await sheetAsCsv(path, 1)).split('\n')[3]).toContain('1,错误,花名册!B2');
  });

  itInLibreOffice('the register has its sums as numbers, its dates and its digits', async () => {
    const path = join(folder, 'register.xlsx');
    const [line] = registerLines(1);
    await writeRegister(path, registerLines(1), head, 'zh');
    const shown = (await sheetAsCsv(path, 1)).split('\n')[3];
    expect(shown).toContain(
      `,${line?.idNumber},${line?.birthDate},在职,综合医疗互助,1,新参,100.10,2026-07-01,2027-06-30,2026-09-28,`,
    );
  });

  itInLibreOffice('the notice and the sheet of units are one page', async () => {
    const notice = join(folder, 'notice.xlsx');
    await writeNotice(
      notice,
      {
        unit: '某校',
        number: '1',
        lines: [],
        total: '0.00',
        paidByOthers: [],
        due: '0.00',
        issuedOn: '2026-06-15',
        payBy: null,
        account: null,
        transferRemark: '附言',
        head,
      },
      'zh',
    );
    expect(pages(await convert(notice, 'pdf'))).toBe(1);
    const units = join(folder, 'units.xlsx');
    await writeUnits(units, [unitLine], { ...head, plans: [{ id: 'general', title: '综合医疗互助' }] }, 'zh');
    expect(pages(await convert(units, 'pdf'))).toBe(1);
  });
});
