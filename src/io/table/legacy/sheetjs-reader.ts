import { type ParsingOptions, read, SSF, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { Answer, AnswerSheet } from './answer.ts';
import { answerSheet } from './answer-sheet.ts';

/** Chinese of Excel 95 and before, where the file does not name its code page. */
const SIMPLIFIED_CHINESE = 936;

/** Made anew for each file, since SheetJS writes into them what it finds in it. */
const options = (): ParsingOptions => ({
  type: 'buffer',
  codepage: SIMPLIFIED_CHINESE,
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  // Without this SheetJS does not say which rows and columns are hidden…
  cellStyles: true,
  // …and with it, it keeps every blank formatted cell, of which a sheet may be full to its last row. So this setting is held fast.
  get sheetStubs() {
    return false;
  },
  set sheetStubs(_ignored) {},
});

/** The number formats that SheetJS knows of itself. It adds those of every .xls that it reads to the same table. */
const ownFormats: Readonly<Record<string, string>> = { ...SSF.get_table() };

/** Reads .xls of any age, .et and .xlsb. What it finds in one file has no part in what it finds in the next. */
export function readBinary(bytes: Buffer): Answer {
  set_cptable(codepages);
  forgetFormats();
  try {
    return { sheets: sheetsOf(read(bytes, options())) };
  } catch (error) {
    // SheetJS says it in words only.
    const isProtected = error instanceof Error && /password/i.test(error.message);
    return { fault: isProtected ? 'encrypted' : 'unreadable' };
  }
}

/** Otherwise a number of this file could look like a date by a format of the file before. */
function forgetFormats(): void {
  const formats: Record<string, string> = SSF.get_table();
  for (const number of Object.keys(formats)) delete formats[number];
  Object.assign(formats, ownFormats);
}

function sheetsOf(workbook: WorkBook): AnswerSheet[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    return sheet ? [answerSheet(name, workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0, sheet, date1904)] : [];
  });
}
