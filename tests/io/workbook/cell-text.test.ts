import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText, safeText } from '../../../src/io/workbook/cell-text.ts';

/** Any code point, halves of pairs among them. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

describe('text for a cell', () => {
  it.each([
    ['王 五', '王 五'],
    ['𠮷野家', '𠮷野家'],
    ['a\u0000b\u0008c\u001fd\u007f', 'abcd'],
    ['x\ufffey\uffff', 'xy'],
    ['\ud842野', '\ufffd野'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x00_', '_x00_'],
    ['一\n二\t三', '一\n二\t三'],
  ])('%j is written as %j', (text, written) => {
    expect(safeText(text)).toBe(written);
  });

  it('is cut at what a cell holds, never within a character', () => {
    expect(safeText('王'.repeat(40_000))).toHaveLength(32_767);
    expect(safeText(`${'a'.repeat(32_766)}𠮷`).endsWith('\ufffd')).toBe(true);
  });

  it.each([
    '=1+1',
    '+8613800000000',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00a0=1',
    '\u3000＝1',
  ])('neutralises %j', (text) => {
    expect(inertText(text).startsWith("'")).toBe(true);
  });

  it.each(['-', '王五', '3-5', "'=1", '', 'a=b', '——'])('leaves %j as it is', (text) => {
    expect(inertText(text)).toBe(text);
  });

  it('never begins like a formula, whatever comes in', () => {
    const signs = fc.constantFrom(...'=+-@＝＋－＠\t\r\n \u3000\ufeff');
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.array(signs, { minLength: 1, maxLength: 4 }), (rest, start) => {
        const written = inertText(`${start.join('')}x${rest}`);
        expect(written).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
        expect(written).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
