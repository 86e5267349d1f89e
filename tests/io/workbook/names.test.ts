import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../src/io/workbook/file-name.ts';
import { sheetNames } from '../../../src/io/workbook/sheet-name.ts';

/** Any code point, halves of pairs among them. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

describe('a file name from a unit’s name', () => {
  it.each([
    ['福州市第二医院', '福州市第二医院.xlsx'],
    ['../../etc/passwd', '_.._etc_passwd.xlsx'],
    ['C:\\a<b>|c?*"', 'C__a_b__c___.xlsx'],
    ['CON', '_CON.xlsx'],
    ['com1.公司', '_com1.公司.xlsx'],
    ['某公司. ', '某公司.xlsx'],
    ['', '单位.xlsx'],
    ['…\u202e\u0000', '….xlsx'],
    ['\t\r\n', '单位.xlsx'],
  ])('%j gives %j', (name, file) => {
    expect(fileNames('.xlsx')(name)).toBe(file);
  });

  it('keeps files apart, also where the system does not know case', () => {
    const next = fileNames('.xlsx');
    expect(['ABC公司', 'abc公司', 'ABC公司', 'ABC公司 (2)'].map(next)).toEqual([
      'ABC公司.xlsx',
      'abc公司 (2).xlsx',
      'ABC公司 (3).xlsx',
      'ABC公司 (2) (2).xlsx',
    ]);
  });

  it('is safe and at most 200 bytes long, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anyCharacter, maxLength: 300 }), { minLength: 1, maxLength: 5 }),
        (names) => {
          const files = names.map(fileNames('.xlsx'));
          expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
          for (const file of files) {
            expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200);
            expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[.\s]|[.\s]$/u);
            expect(file.endsWith('.xlsx')).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a sheet’s name', () => {
  it.each([
    ['花名册', '花名册'],
    ["it's", "it's"],
    ["'花名册'", '花名册'],
    ['a/b\\c?*[d]:e', 'a_b_c___d__e'],
    ['History', 'History_'],
    ['', 'Sheet'],
    ['一'.repeat(40), '一'.repeat(31)],
  ])('%j gives %j', (name, sheet) => {
    expect(sheetNames()(name)).toBe(sheet);
  });

  it('is legal and unlike the others, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anyCharacter, maxLength: 60 }), { minLength: 1, maxLength: 6 }),
        (names) => {
          const sheets = names.map(sheetNames());
          expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(sheets.length);
          for (const sheet of sheets) {
            expect(sheet.length).toBeGreaterThan(0);
            expect(sheet.length).toBeLessThanOrEqual(31);
            expect(sheet).not.toMatch(/[*?:\\/[\]]|^'|'$|\p{Surrogate}/u);
          }
        },
      ),
    );
  });
});
