import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { inflateEntry } from '../../../../src/io/table/zip/inflate-entry.ts';
import { isZip, readZipDirectory } from '../../../../src/io/table/zip/zip-directory.ts';
import { processorTime } from '../../../support/growth.ts';
import { problemOf } from '../../../support/xlsx.ts';
import { makeZip, type ZipPart } from '../../../support/zip.ts';

const hello: ZipPart = { name: 'a.xml', content: '参加单位'.repeat(50) };

function read(bytes: Buffer, limits = defaultLimits): Record<string, Buffer> {
  const entries = [...readZipDirectory(bytes, limits)];
  return Object.fromEntries(
    entries.map(([name, entry]) => [
      name,
      Buffer.concat([...inflateEntry(bytes, entry)].map((chunk) => Buffer.from(chunk))),
    ]),
  );
}

function refusal(part: Partial<ZipPart>): unknown {
  return problemOf(() => read(makeZip([{ ...hello, ...part }]))).reason;
}

/** The zip with a number written over its end record, which has no comment. */
function withEnd(zip: Buffer, offset: number, value: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt32LE(value, zip.length - 22 + offset);
  return changed;
}

describe('a zip', () => {
  it('gives back what was put in, of any size, stored or deflated', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 5_000 }),
      fc.string().map((text) => Buffer.from(text.repeat(9_000))),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ content, stored: fc.boolean() }), { maxLength: 4 }), (parts) => {
        const named = parts.map((part, index) => ({
          name: `p${index}`,
          content: Buffer.from(part.content),
          stored: part.stored,
        }));
        const back = read(makeZip(named));
        expect(Object.keys(back)).toEqual(named.map((part) => part.name));
        for (const part of named) expect(back[part.name]?.equals(part.content)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is known by its first bytes', () => {
    expect(isZip(makeZip([hello]))).toBe(true);
    expect(isZip(makeZip([]))).toBe(true);
    expect(isZip(Buffer.from('PK'))).toBe(false);
    expect(isZip(Buffer.from('姓名,身份证号'))).toBe(false);
  });

  it('may end with a comment', () => {
    expect(Object.keys(read(makeZip([hello], '福州市总工会')))).toEqual(['a.xml']);
  });

  it('knows a part by one name, however it is spelt', () => {
    expect(Object.keys(read(makeZip([{ ...hello, name: '\\XL\\Workbook.xml' }])))).toEqual(['xl/workbook.xml']);
  });

  it('is incomplete when any number of bytes is cut off its end', () => {
    const zip = makeZip([hello]);
    for (const kept of [4, 30, 100, zip.length - 22, zip.length - 1]) {
      expect(problemOf(() => read(zip.subarray(0, kept)))).toEqual({ code: 'file-unreadable', reason: 'truncated' });
    }
  });
});

describe('a zip that is damaged', () => {
  it.each<[string, Partial<ZipPart>]>([
    ['a checksum that does not hold', { says: { crc32: 1 } }],
    ['a size declared too small', { says: { size: 599 } }],
    ['a size declared too large', { says: { size: 601 } }],
    ['a size declared too small of a stored part', { stored: true, says: { size: 599 } }],
    ['bytes that are no deflate', { compressed: Buffer.from([0xff, 0xff, 0xff, 1, 2, 3]) }],
    ['deflate that breaks off', { compressed: deflateRawSync(Buffer.from('参加单位'.repeat(50))).subarray(0, 10) }],
    ['bytes that reach beyond the file', { says: { compressedSize: 5_000 } }],
    ['no bytes at all', { compressed: Buffer.alloc(0) }],
  ])('is refused: %s', (_, part) => {
    expect(refusal(part)).toBe('damaged');
  });

  it('is refused when two parts have one name, since programs differ in which they show', () => {
    expect(problemOf(() => read(makeZip([hello, { ...hello, name: 'A.XML' }]))).reason).toBe('damaged');
  });

  it('is refused when its directory, or a part, is not where it says', () => {
    const zip = makeZip([hello]);
    expect(problemOf(() => read(withEnd(zip, 16, 7))).reason).toBe('damaged');
    expect(problemOf(() => read(withEnd(zip, 16, zip.length))).reason).toBe('damaged');
    const moved = Buffer.from(zip);
    moved.writeUInt32LE(5, zip.length - 22 - 'a.xml'.length - 4);
    expect(problemOf(() => read(moved)).reason).toBe('damaged');
  });
});

describe('a zip that no spreadsheet program writes', () => {
  it('is refused: another compression, ZIP64', () => {
    expect(refusal({ says: { method: 12 } })).toBe('unsupported-zip');
    expect(refusal({ says: { size: 0xffffffff } })).toBe('unsupported-zip');
    expect(problemOf(() => read(withEnd(makeZip([hello]), 16, 0xffffffff))).reason).toBe('unsupported-zip');
  });

  it('is told apart when its parts are encrypted', () => {
    expect(problemOf(() => read(makeZip([{ ...hello, flags: 1 }])))).toEqual({
      code: 'file-encrypted',
      reason: 'password',
    });
  });
});

describe('a zip that asks for too much', () => {
  it('is refused for 60,000 entries before one of them is looked at', () => {
    const zip = makeZip(
      Array.from({ length: 60_000 }, (_, index) => ({ name: `e${index}`, content: '', stored: true })),
    );
    // Whoever looked at one would find the file damaged.
    zip.fill(0xff, zip.readUInt32LE(zip.length - 6), zip.length - 22);
    expect(problemOf(() => read(zip))).toEqual({ code: 'file-too-large', reason: 'too-many-entries', limit: 5_000 });
    const few = makeZip([hello]);
    few.fill(0xff, few.readUInt32LE(few.length - 6), few.length - 22);
    expect(problemOf(() => read(few)).reason).toBe('damaged');
  });

  it('is refused for what its directory declares: one part, all parts, or much out of little', () => {
    const part = (name: string, size: number, compressedSize: number): ZipPart => ({
      name,
      content: '',
      says: { size, compressedSize },
    });
    const gigabyte = 1024 ** 3;
    const refused = { code: 'file-too-large', reason: 'inflates-too-far' };
    expect(problemOf(() => readZipDirectory(makeZip([part('a', gigabyte, gigabyte)]), defaultLimits))).toMatchObject(
      refused,
    );
    const halves = [part('a', gigabyte / 2, gigabyte / 4), part('b', gigabyte / 2, gigabyte / 4)];
    expect(problemOf(() => readZipDirectory(makeZip(halves), defaultLimits))).toMatchObject(refused);
    expect(problemOf(() => readZipDirectory(makeZip([part('a', 20_000_000, 100_000)]), defaultLimits))).toMatchObject(
      refused,
    );
    expect(readZipDirectory(makeZip([part('a', 15_000_000, 20_000)]), defaultLimits).size).toBe(1);
  });

  it('cannot say little and give much: inflating stops at the declared size', async () => {
    const content = Buffer.alloc(100_000_000, 32);
    const bomb = makeZip([{ name: 'a', content, says: { size: 1_000 } }]);
    const before = process.memoryUsage.rss();
    const refusing = await processorTime(() => expect(problemOf(() => read(bomb)).reason).toBe('damaged'));
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
    const deflated = deflateRawSync(content);
    expect(refusing).toBeLessThan((await processorTime(() => inflateRawSync(deflated))) / 4);
  });
});
