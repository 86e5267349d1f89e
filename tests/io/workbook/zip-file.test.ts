import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECE } from '../../../src/io/workbook/zip/part-pieces.ts';
import { ZipFile } from '../../../src/io/workbook/zip/zip-file.ts';
import { dosTime } from '../../../src/io/workbook/zip/zip-records.ts';
import { outputFolder, partsOf } from '../../support/read-back.ts';

const folder = await outputFolder();
const moment = new Date('2026-06-18T01:30:20Z');
let files = 0;

/** Writes a file, and gives its path. */
async function zipped(write: (zip: ZipFile) => void | Promise<void>): Promise<string> {
  const path = join(folder, `${++files}.zip`);
  const file = await open(path, 'wx');
  try {
    const zip = new ZipFile(file, 3, moment);
    await write(zip);
    await zip.end();
  } finally {
    await file.close();
  }
  return path;
}

const long = Array.from({ length: 12_000 }, (_, row) => `<row r="${row}">${(row * 7919) % 10_007}行</row>`).join('');

describe('a zip file', () => {
  it('holds each part whole, in the order in which they were begun, whatever their length', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', long, 'x'.repeat(PIECE), 'x'.repeat(PIECE + 1)),
    );
    const property = fc.asyncProperty(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), async (parts) => {
      const path = await zipped(async (zip) => {
        const open = parts.map((_, index) => zip.part(`/部分/${index}.xml`));
        // Written in turns: a part that is not the first waits for those before it.
        for (let turn = 0; turn < 4; turn++) {
          for (const [index, texts] of parts.entries()) {
            const content = texts[turn];
            if (content !== undefined) open[index]?.write(turn % 2 === 0 ? content : Buffer.from(content));
          }
          await open.at(-1)?.room();
        }
        for (const part of open.toReversed()) part.end();
      });
      const expected = parts.map((texts, index) => [`部分/${index}.xml`, Buffer.from(texts.join('')).toString()]);
      expect([...(await partsOf(path))].map(([name, { text: found }]) => [name, found])).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 6 });
  });

  it('is the same bytes however its text was cut', async () => {
    const whole = await zipped((zip) => zip.add('sheet.xml', long));
    const cut = await zipped(async (zip) => {
      const part = zip.part('sheet.xml');
      for (let at = 0; at < long.length; at += 9_999) {
        part.write(long.slice(at, at + 9_999));
        if (at % 5 === 0) await part.room();
      }
      part.end();
    });
    expect(await readFile(cut)).toEqual(await readFile(whole));
  });

  it('holds little of a long part, once it was waited for', async () => {
    await zipped(async (zip) => {
      const part = zip.part('sheet.xml');
      for (let count = 0; count < 20; count++) part.write(long);
      expect(part.pieces.held).toBeGreaterThan(16 * PIECE);
      await part.room();
      expect(part.pieces.held).toBeLessThanOrEqual(8 * PIECE);
      part.end();
    });
  });

  it('tells the sum, the size and the time of each part, in its directory and behind the part', async () => {
    const path = await zipped((zip) => {
      zip.add('长.xml', long);
      zip.add('empty.xml', '');
    });
    const bytes = await readFile(path);
    const told = [crc32(long), Buffer.byteLength(long), 0, 0];
    const descriptors = bytes.toString('latin1').split('PK\x07\x08').slice(1);
    const lines = bytes.toString('latin1').split('PK\x01\x02').slice(1);
    const number = (text: string | undefined, at: number) => Buffer.from(text ?? '', 'latin1').readUInt32LE(at);
    expect(descriptors.flatMap((text) => [number(text, 0), number(text, 8)])).toEqual(told);
    expect(lines.flatMap((text) => [number(text, 12), number(text, 20)])).toEqual(told);
    expect(lines.map((text) => number(text, 16))).toEqual(descriptors.map((text) => number(text, 4)));
    for (const { localTime, directoryTime } of (await partsOf(path)).values()) {
      expect([localTime, directoryTime]).toEqual([dosTime(moment), dosTime(moment)]);
    }
  });

  it('tells whoever waits for room, or for its end, that the disk failed', async () => {
    const path = join(folder, 'shut.zip');
    const file = await open(path, 'wx');
    const zip = new ZipFile(file, 3, moment);
    await file.close();
    const part = zip.part('sheet.xml');
    const fill = async () => {
      for (;;) {
        part.write(Buffer.from(Array.from({ length: PIECE }, () => Math.random() * 256)));
        await part.room();
      }
    };
    await expect(fill()).rejects.toThrow(/closed|EBADF|bad file/i);
    await expect(zip.end()).rejects.toThrow(/closed|EBADF|bad file/i);
    await zip.abort();
  });

  it('is not ended before its parts are', async () => {
    await expect(zipped((zip) => void zip.part('sheet.xml'))).rejects.toThrow('never ended');
  });
});
