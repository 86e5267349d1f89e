import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { inflateSmall } from '../../../../src/io/table/zip/inflate-entry.ts';
import { inflateAnew, inflateInto } from '../../../../src/io/table/zip/kept-inflater.ts';
import { giveBack, lendBuffer } from '../../../../src/io/table/zip/lent-buffer.ts';
import { readZipDirectory } from '../../../../src/io/table/zip/zip-directory.ts';
import type { ZipEntry } from '../../../../src/io/table/zip/zip-entry.ts';
import { problemOf } from '../../../support/xlsx.ts';
import { makeZip, type ZipPart } from '../../../support/zip.ts';

function entryOf(zip: Buffer): ZipEntry {
  const entry = readZipDirectory(zip, defaultLimits).get('a');
  if (entry === undefined) throw new Error('the zip has no part a');
  return entry;
}

function inflated(part: Omit<ZipPart, 'name'>): Buffer {
  const zip = makeZip([{ ...part, name: 'a' }]);
  return inflateSmall(zip, entryOf(zip), 3);
}

describe('a small part', () => {
  it('comes whole, with zeros behind, whatever stood in the buffer before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uint8Array({ maxLength: 3_000 }), fc.boolean()), { minLength: 2 }), (parts) => {
        for (const [bytes, stored] of parts) {
          const content = Buffer.from(bytes);
          const back = inflated({ content, stored });
          expect(back.equals(Buffer.concat([content, Buffer.alloc(3)]))).toBe(true);
          giveBack(back);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its bytes until it is given back, whoever borrows meanwhile', () => {
    const first = inflated({ content: 'first' });
    const second = inflated({ content: 'second' });
    expect([first.toString(), second.toString()]).toEqual(['first\0\0\0', 'second\0\0\0']);
    giveBack(first);
    const third = inflated({ content: 'third' });
    expect(second.toString()).toBe('second\0\0\0');
    giveBack(third);
    expect(lendBuffer(10).buffer).toBe(third.buffer);
  });

  it.each<[string, Omit<ZipPart, 'name'>]>([
    ['no deflate', { content: 'abc', compressed: Buffer.from('ffffff', 'hex') }],
    [
      'deflate that breaks off',
      { content: 'abc'.repeat(99), compressed: deflateRawSync('abc'.repeat(99)).subarray(0, 4) },
    ],
    ['no bytes where none are declared', { content: '', compressed: Buffer.alloc(0) }],
    ['more than declared', { content: 'abcd', says: { size: 3 } }],
    ['less than declared', { content: 'ab', says: { size: 3 } }],
    ['more than declared, stored', { content: 'abcd', stored: true, says: { size: 3 } }],
    ['less than declared, stored', { content: 'ab', stored: true, says: { size: 3 } }],
  ])('is damaged: %s; the next one is read all the same', (_, part) => {
    expect(problemOf(() => inflated(part)).reason).toBe('damaged');
    expect(inflated({ content: 'whole' }).toString()).toBe('whole\0\0\0');
  });
});

describe('the inflater that is kept', () => {
  it('gives what a new one gives, of whole, damaged and cut deflate', () => {
    const task = fc.record({
      content: fc.uint8Array({ maxLength: 400 }),
      cut: fc.nat(40),
      flip: fc.nat(400),
      most: fc.nat(500),
    });
    fc.assert(
      fc.property(task, ({ content, cut, flip, most }) => {
        const whole = deflateRawSync(content);
        const compressed = whole.subarray(0, cut > 20 ? whole.length : Math.max(0, whole.length - cut));
        if (flip < compressed.length) compressed[flip] = (compressed[flip] ?? 0) ^ 0x10;
        const [kept, anew] = [inflateInto, inflateAnew].map((inflate) => {
          const into = Buffer.alloc(501);
          const length = inflate(compressed, into, most + 1);
          // Whoever gets all the room filled takes the part for damaged, as where nothing comes.
          return length < 0 || length > most ? 'damaged' : into.toString('hex', 0, length);
        });
        expect(kept).toBe(anew);
      }),
      { numRuns: 500 },
    );
  });
});
