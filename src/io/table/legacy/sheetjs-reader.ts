import { type ParsingOptions, read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { Answer } from './answer.ts';
import { answerSheet } from './answer-sheet.ts';

/** Chinese of Excel 95 and before, where the file does not name its code page. */
const SIMPLIFIED_CHINESE = 936;

function options(more: ParsingOptions): ParsingOptions {
  return {
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
    ...more,
  };
}

/** Reads .xls of any age, .et and .xlsb. */
export function readBinary(bytes: Buffer): Answer {
  set_cptable(codepages);
  return attempt(() => read(bytes, options({ type: 'buffer', codepage: SIMPLIFIED_CHINESE })));
}

/** Reads the tables of a web page in UTF-8; their cells all stay texts, or SheetJS would make floats of identity numbers. */
export function readHtml(bytes: Buffer): Answer {
  return attempt(() => read(bytes.toString('utf8'), options({ type: 'string', raw: true })));
}

function attempt(reading: () => WorkBook): Answer {
  try {
    const workbook = reading();
    return {
      sheets: workbook.SheetNames.flatMap((name, index) => {
        const sheet = workbook.Sheets[name];
        const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
        return sheet ? [answerSheet(name, hidden, sheet, workbook.Workbook?.WBProps?.date1904 ?? false)] : [];
      }),
    };
  } catch (error) {
    // SheetJS says it in words only.
    const protectedFile = error instanceof Error && /password/i.test(error.message);
    return { fault: protectedFile ? 'encrypted' : 'unreadable' };
  }
}
