import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText, tidyText } from '../../../src/rules/person/tidy-text.ts';
import { labelKey } from '../../../src/rules/submission/label.ts';
import { isPlainText } from '../../../src/rules/value/plain-text.ts';

const characters = fc.oneof(
  fc.constantFrom(...'A1xX-/:*()[]（）：　 \t\u00a0\u200b\u0301ｶﾞ①福州市第一中学员工〇𠮷龥龦'),
  fc.integer({ min: 0x20, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
);
const text = fc.array(characters, { maxLength: 12 }).map((each) => each.join(''));

/** What is plain is taken as it stands: the way round by normalising has to come to the same. */
describe('plain text', () => {
  const whole = (one: string) =>
    one
      .normalize('NFKC')
      .replace(/\p{Cf}+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();

  it('is not changed by normalising, character by character', () => {
    const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlainText);
    expect(plain.length).toBe(0x7e - 0x21 + 1 + (0x9fa5 - 0x4e00 + 1));
    expect(plain.filter((each) => whole(each) !== each)).toEqual([]);
  });

  it('is not changed by normalising, in any order of characters', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(tidyText(one)).toBe(whole(one));
        expect(compactText(one)).toBe(whole(one).replaceAll(' ', ''));
        if (isPlainText(one)) expect(one).toBe(whole(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a label’s key at once where it is Chinese throughout', () => {
    for (const label of ['姓名', '身份证号码', '参加性质', '职工总数']) expect(labelKey(label)).toBe(label);
    expect(labelKey('身 份 证 号码（必填）：')).toBe('身份证号码');
  });
});
