import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/io/ledger/identity/find-unit.ts';
import { unitKey } from '../../../src/rules/value/unit-name.ts';

/** What a typist, a copy from a web page or another office program puts into a name without meaning another unit. */
const meaningless = fc.constantFrom(
  '',
  ' ',
  '\u3000',
  '\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u200e',
  '\u00ad',
);
const opening = fc.constantFrom('(', '（', '〔', '【', '[', '［');
const closing = fc.constantFrom(')', '）', '〕', '】', ']', '］');
const letter = fc.constantFrom('a', 'A', 'ａ', 'Ａ');

/** Spellings of 福州(A)厂. */
const spelling = fc
  .tuple(fc.array(meaningless, { minLength: 7, maxLength: 7 }), opening, letter, closing)
  .map(([gaps, open, a, close]) => ['福', '州', open, a, close, '厂', ''].map((each, at) => gaps[at] + each).join(''));

describe('unitKey', () => {
  it('is one for all spellings of a name', () => {
    fc.assert(
      fc.property(spelling, (name) => {
        expect(unitKey(name)).toBe('福州(a)厂');
      }),
    );
  });

  it('tells names apart that differ in a character, and a part in brackets from none', () => {
    expect(unitKey('福州第一纺织厂')).not.toBe(unitKey('福州第二纺织厂'));
    expect(unitKey('福州(东)厂')).not.toBe(unitKey('福州厂'));
  });

  it('changes nothing in a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(unitKey(unitKey(name))).toBe(unitKey(name));
      }),
      { numRuns: 500 },
    );
  });

  it('is the name under which the ledger keeps a unit', () => {
    fc.assert(
      fc.property(spelling, fc.string({ unit: 'grapheme' }), (name, alias) => {
        const names = [...new Set([unitKey(name), unitKey(alias)])];
        expect(namesOf({ name, aliases: [alias], creditCode: null })).toEqual(names);
      }),
    );
  });
});
