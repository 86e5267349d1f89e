import { unreadable } from '../reasons.ts';
import { isBuiltInDateFormat, isDateFormat } from './date-formats.ts';
import type { OfficePackage } from './package.ts';

/**
 * Reads of the styles part the one thing that changes what a cell means: whether its number is a date.
 *
 * @returns by number of cell format, whether it shows a date
 * @throws Unreadable too-many-styles
 */
export function readDateStyles(file: OfficePackage, part: string): readonly boolean[] {
  return file.remembered(part, 'date styles', () => readFormats(file, part));
}

function readFormats(file: OfficePackage, part: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const scanner = file.open(part, 'styleSheet');
  const { attributes } = scanner;
  while (scanner.nextWithin(1)) {
    const group = scanner.name;
    if (group !== 'numFmts' && group !== 'cellXfs') continue;
    while (scanner.nextWithin(2)) {
      const format = Number(attributes.get('numFmtId') ?? 0);
      if (group === 'cellXfs') formats.push(format);
      else codes.set(format, attributes.get('formatCode') ?? '');
      if (Math.max(formats.length, codes.size) > file.limits.styles) {
        throw unreadable('too-many-styles', { limit: file.limits.styles });
      }
    }
  }
  return areDates(formats, codes);
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
