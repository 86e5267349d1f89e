import { read as sheetJsRead, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx as hucreRead } from 'hucre';

/** What another library reads: for each sheet, the text of each cell by its address. Dates as `2024-07-01`, booleans as `TRUE`, numbers as JavaScript writes them. */
export type Oracle = (bytes: Buffer) => Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;

type Value = string | number | boolean | Date | null | undefined;

/** One text for a value, whoever read it. */
export function textOf(value: Value): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || value === undefined ? '' : String(value);
}

const byExcelJs: Oracle = async (bytes) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const cells: Record<string, string> = {};
      sheet.eachRow((row) => row.eachCell((cell) => put(cells, cell.address, plain(cell.value))));
      return [sheet.name, cells];
    }),
  );
};

/** exceljs gives rich texts, links and formulas as objects. */
function plain(value: ExcelJS.CellValue): Value {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return plain(value.result as ExcelJS.CellValue);
  return 'error' in value ? value.error : undefined;
}

const bySheetJs: Oracle = async (bytes) => {
  const workbook = sheetJsRead(bytes, { cellDates: true, UTC: true });
  return Object.fromEntries(workbook.SheetNames.map((name) => [name, sheetJsCells(workbook.Sheets[name] ?? {})]));
};

function sheetJsCells(sheet: WorkSheet): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (!address.startsWith('!')) put(cells, address, cell.t === 'e' ? cell.w : cell.v);
  }
  return cells;
}

const byHucre: Oracle = async (bytes) => {
  const workbook = await hucreRead(bytes);
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const cells: Record<string, string> = {};
      sheet.rows.forEach((row, index) => {
        for (const [column, value] of row.entries()) put(cells, `${letters(column)}${index + 1}`, value as Value);
      });
      return [sheet.name, cells];
    }),
  );
};

function letters(column: number): string {
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

function put(cells: Record<string, string>, address: string, value: Value): void {
  const text = textOf(value);
  if (text.trim() !== '') cells[address] = text;
}

export const oracles: Readonly<Record<string, Oracle>> = { exceljs: byExcelJs, SheetJS: bySheetJs, hucre: byHucre };
