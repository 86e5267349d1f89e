import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, rememberCanonical } from '../../../src/io/ledger/entry/canonical-json.ts';
import { beginningOfChain, entryHash, schemeHash } from '../../../src/io/ledger/entry/hash.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc.array(tie('any')),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), tie('any')),
  ),
})).any;

describe('canonical JSON', () => {
  test('sorts keys, leaves no spaces and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, '二'], a: { d: null, c: true }, e: undefined })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,"二"]}',
    );
  });

  test('sorts keys that an object keeps in an order of its own, or takes for its prototype', () => {
    const numbered = { a: { 9: 1, 10: 2, b: [{ z: 1, y: 2 }] } };
    expect(canonicalJson(numbered)).toBe('{"a":{"10":2,"9":1,"b":[{"y":2,"z":1}]}}');
    const named = JSON.parse('{"b":1,"__proto__":{"d":1,"c":2},"a":[]}');
    expect(canonicalJson(named)).toBe('{"__proto__":{"c":2,"d":1},"a":[],"b":1}');
  });

  test('is the same where a part was written before', () => {
    const part = { d: [{ f: 1, e: '二' }], c: null };
    const whole = { z: [{ part, b: 1 }], a: { y: 1, x: { ...part } } };
    const before = canonicalJson(whole);
    rememberCanonical(part);
    expect(canonicalJson(whole)).toBe(before);
    expect(before).toBe(
      '{"a":{"x":{"c":null,"d":[{"e":"二","f":1}]},"y":1},"z":[{"b":1,"part":{"c":null,"d":[{"e":"二","f":1}]}}]}',
    );
  });

  test('gives back what was put in', () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(JSON.parse(canonicalJson(each))).toEqual(each);
      }),
    );
  });

  test('is the same for the same content, in whatever order its keys came', () => {
    const shuffled = (each: unknown): unknown => {
      if (Array.isArray(each)) return each.map(shuffled);
      if (typeof each !== 'object' || each === null) return each;
      return Object.fromEntries(
        Object.entries(each)
          .reverse()
          .map(([key, part]) => [key, shuffled(part)]),
      );
    };
    fc.assert(
      fc.property(value, (each) => {
        expect(canonicalJson(shuffled(each))).toBe(canonicalJson(each));
      }),
    );
  });

  test.each([[0.5], [Number.NaN], [2 ** 53], [10n], ['a\0b'], ['\uD800'], ['\uDC00a'], [new Map()], [() => 1]])(
    'refuses %s',
    (each) => expect(() => canonicalJson({ each })).toThrow(TypeError),
  );

  test('takes a rare character made of two surrogates', () => {
    expect(canonicalJson('𠮷')).toBe('"𠮷"');
  });
});

describe('hashes', () => {
  test('an entry’s hash is that of version, previous hash and text', () => {
    const text = '{"a":"张"}';
    const expected = createHash('sha256')
      .update(Buffer.from(`mutual-entry-1${beginningOfChain}${text}`))
      .digest('hex');
    expect(entryHash(beginningOfChain, text)).toBe(expected);
  });

  test('a scheme has the same hash however its keys are ordered', () => {
    expect(schemeHash({ id: 'a', fee: '36' })).toBe(schemeHash({ fee: '36', id: 'a' }));
  });
});
