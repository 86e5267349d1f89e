import { unreadable } from '../reasons.ts';
import { isBuiltInDateFormat, isDateFormat } from './date-formats.ts';
import type { OfficePackage } from './package.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What changes the meaning of a cell, by number of cell format. */
export interface CellStyles {
  /** Whether it shows a number as a date. */
  readonly dates: readonly boolean[];
  /** Whether it strikes the text through; undefined where none does, as in nearly all files. */
  readonly struck: readonly boolean[] | undefined;
}

/**
 * Reads of the styles part what changes the meaning of a cell: whether its number is a date, and whether it is struck through.
 *
 * @throws Unreadable too-many-styles
 */
export function readCellStyles(file: OfficePackage, part: string): CellStyles {
  return file.remembered(part, 'cell styles', () => readFormats(file, part));
}

function readFormats(file: OfficePackage, part: string): CellStyles {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const fonts: number[] = [];
  let struckFonts: ReadonlySet<number> = new Set();
  const scanner = file.open(part, 'styleSheet');
  const { attributes } = scanner;
  while (scanner.nextWithin(1)) {
    const group = scanner.name;
    if (group === 'fonts') struckFonts = readStruckFonts(scanner);
    if (group !== 'numFmts' && group !== 'cellXfs') continue;
    while (scanner.nextWithin(2)) {
      const format = Number(attributes.get('numFmtId') ?? 0);
      if (group === 'cellXfs') {
        formats.push(format);
        fonts.push(Number(attributes.get('fontId') ?? 0));
      } else codes.set(format, attributes.get('formatCode') ?? '');
      if (Math.max(formats.length, codes.size) > file.limits.styles) {
        throw unreadable('too-many-styles', { limit: file.limits.styles });
      }
    }
  }
  const struck = struckFonts.size === 0 ? undefined : fonts.map((font) => struckFonts.has(font));
  return { dates: areDates(formats, codes), struck };
}

/** Numbers of the fonts that strike through. */
function readStruckFonts(scanner: XmlScanner): Set<number> {
  const struck = new Set<number>();
  for (let font = 0; scanner.nextWithin(2); font += 1) {
    while (scanner.nextWithin(3)) {
      if (scanner.name === 'strike' && !/^(?:0|false|off)$/.test(scanner.attributes.get('val') ?? '')) struck.add(font);
    }
  }
  return struck;
}

function areDates(formats: readonly number[], codes: ReadonlyMap<number, string>): readonly boolean[] {
  const decided = new Map<number, boolean>();
  return formats.map((format) => {
    const known = decided.get(format);
    if (known !== undefined) return known;
    const code = codes.get(format);
    const isDate = code === undefined ? isBuiltInDateFormat(format) : isDateFormat(code);
    decided.set(format, isDate);
    return isDate;
  });
}
