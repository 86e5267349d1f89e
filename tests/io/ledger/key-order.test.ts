import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOfKeys } from '../../../src/io/ledger/entry/key-order.ts';

describe('the order of an object’s keys', () => {
  test('is told whether they come in it already', () => {
    expect(orderOfKeys(['b', 'a'])).toEqual({ keys: ['a', 'b'], asTheyCome: false, unruly: false });
    expect(orderOfKeys(['a', 'b'])).toEqual({ keys: ['a', 'b'], asTheyCome: true, unruly: false });
    expect(orderOfKeys([])).toEqual({ keys: [], asTheyCome: true, unruly: false });
  });

  test('is another for objects that begin alike', () => {
    expect(orderOfKeys(['c', 'b']).keys).toEqual(['b', 'c']);
    expect(orderOfKeys(['c', 'b', 'a']).keys).toEqual(['a', 'b', 'c']);
    expect(orderOfKeys(['c']).keys).toEqual(['c']);
  });

  test('tells of keys that an object does not keep where they are put', () => {
    expect(orderOfKeys(['a', '10']).unruly).toBe(true);
    expect(orderOfKeys(['__proto__']).unruly).toBe(true);
  });

  test('is that of their UTF-16 code units, whether it was remembered or there are too many to remember', () => {
    const keysOfObject = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 80 });
    fc.assert(
      fc.property(keysOfObject, (keys) => {
        expect(orderOfKeys(keys).keys).toEqual([...keys].sort());
        expect(orderOfKeys(keys).keys).toEqual([...keys].sort());
      }),
      { numRuns: 400 },
    );
  });
});
