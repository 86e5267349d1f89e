import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBuiltInDateFormat, isDateFormat } from '../../../../src/io/table/xlsx/date-formats.ts';
import { outputMarkText, parseOutputMark } from '../../../../src/io/table/xlsx/output-mark.ts';
import { resolvePart } from '../../../../src/io/table/xlsx/relationships.ts';
import { dateOfSerial } from '../../../../src/io/table/xlsx/serial-dates.ts';
import type { OutputMark } from '../../../../src/rules/submission/cell.ts';
import { daysBetween, plusDays } from '../../../../src/rules/value/plain-date.ts';

describe('a serial number', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45474', '2024-07-01'],
    ['45474.9999999', '2024-07-01'],
    ['4.5474E4', '2024-07-01'],
    ['2958465', '9999-12-31'],
  ])('%s is the day %s', (serial, day) => {
    expect(dateOfSerial(serial, false)).toBe(day);
  });

  it.each(['0', '0.5', '-1', '60', '60.5', '2958466', '350102199001010010', '1e999'])('%s is no day', (serial) => {
    expect(dateOfSerial(serial, false)).toBeUndefined();
  });

  it('counts from 1904 where the workbook says so', () => {
    expect(dateOfSerial('0', true)).toBe('1904-01-01');
    expect(dateOfSerial('44012', true)).toBe('2024-07-01');
    expect(dateOfSerial('-1', true)).toBe('1903-12-31');
  });

  it('is a day later for each one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const day = dateOfSerial(String(serial), false) ?? '';
        expect(dateOfSerial(String(serial + 1), false)).toBe(plusDays(day, 1));
        expect(daysBetween('1900-03-01', day)).toBe(serial - 61);
      }),
    );
  });
});

describe('a number format', () => {
  it.each([
    'yyyy/m/d',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy"年"m"月"d"日"',
    'd',
    'm"月"',
    'mmm',
    'yyyy/m/d h:mm',
    '[DBNum1][$-804]yyyy"年"m"月"',
    '[$-404]e/m/d',
    'YYYY-MM-DD',
    '@;yyyy',
  ])('%s shows a date', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    'General',
    'Standard',
    '0.00',
    '#,##0"元"',
    '0_);[Red](0)',
    '@',
    'h:mm',
    'mm:ss',
    '[h]:mm:ss',
    '[mm]:ss',
    '"day" 0',
    '0\\d',
    '[Yellow]0',
    '0.00E+00',
    '上午/下午h"时"mm"分"',
    '',
  ])('%s shows none', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  it('that is built in shows a date by its number, the Chinese ones included', () => {
    expect(Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDateFormat)).toEqual([
      ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
  });
});

describe('the target of a relationship', () => {
  it.each([
    ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', '../xl/./worksheets//sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['', '../../../etc/passwd', 'etc/passwd'],
    ['xl/', 'sheet%201.xml', 'xl/sheet 1.xml'],
    ['xl/', 'sheet%.xml', 'xl/sheet%.xml'],
  ])('from %j to %j is %j', (folder, target, part) => {
    expect(resolvePart(folder, target)).toBe(part);
  });
});

describe('the mark of a workbook of ours', () => {
  it('comes back as it was written, also among other words', () => {
    const mark: fc.Arbitrary<OutputMark> = fc.record(
      {
        kind: fc.constantFrom('register', 'units', 'returned', 'notice', 'template'),
        run: fc.nat(),
        chainHead: fc.stringMatching(/^[0-9a-f]{64}$/),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(mark, (written) => {
        expect(parseOutputMark(outputMarkText(written))).toEqual(written);
        expect(parseOutputMark(`互助, ${outputMarkText(written)}; 2026`)).toEqual(written);
      }),
    );
  });

  it.each([
    '',
    'mutual',
    'mutual:',
    'mutual:claims',
    'mutual:register:run=x',
    'xmutual:register',
    'mutual:register:other=1',
  ])('is not %j', (keywords) => {
    expect(parseOutputMark(keywords)).toBeUndefined();
  });
});
