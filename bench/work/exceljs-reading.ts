import ExcelJS from 'exceljs';
import type { Prepare } from './work.ts';

/** exceljs' full reader and a loop over the rows: what one writes first. Its streaming reader breaks Chinese texts and is no measure. */
export const prepareExceljsReading: Prepare =
  async ({ files }) =>
  async () => {
    let failed = 0;
    for (const path of files) {
      try {
        const book = new ExcelJS.Workbook();
        await book.xlsx.readFile(path);
        let cells = 0;
        book.eachSheet((sheet) =>
          sheet.eachRow((row) => {
            cells += Array.isArray(row.values) ? row.values.length : 0;
          }),
        );
        if (cells === 0) failed += 1;
      } catch {
        failed += 1;
      }
    }
    return { failed };
  };
