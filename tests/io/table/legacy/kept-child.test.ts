import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askChild } from '../../../../src/io/table/legacy/ask-child.ts';
import { keptProcess } from '../../../../src/io/table/legacy/kept-child.ts';
import { readLegacy } from '../../../../src/io/table/legacy/read-legacy.ts';
import { linesOf, refusal } from '../formats/lines-of.ts';
import { manyNumbers } from './many-numbers.ts';
import { runs } from './processes.ts';

const fixture = readFileSync(new URL('../../../../fixtures/formats/habits.xls', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutual-kept-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A program that does with each request, which it takes to come in one piece, what the source says; `answer` gives no sheets. */
async function program(source: string): Promise<string> {
  const path = join(folder, `${Math.random()}.mjs`);
  const answer = `const answer = () => {
    const text = Buffer.from('{"sheets":[]}');
    process.stdout.write(Buffer.concat([Buffer.of(0, 0, 0, text.length), text]));
  };`;
  await writeFile(path, `${answer} let count = 0; process.stdin.on('data', () => { count += 1; ${source} });`);
  return path;
}

const small = Buffer.from('a file');

/** An .xls with one number in the format of a date. */
function dated(): Buffer {
  const sheet = utils.aoa_to_sheet([[45_000]]);
  sheet.A1.z = 'yyyy-mm-dd';
  return write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'biff8' });
}

describe('the child that is kept', () => {
  it('reads one file after another', async () => {
    const first = await readLegacy(fixture);
    const process = keptProcess();
    expect(process).toBeTypeOf('number');
    expect(await readLegacy(fixture)).toEqual(first);
    expect(keptProcess()).toBe(process);
  });

  it('reads files that are asked for at once, one at a time', async () => {
    const alone = await readLegacy(fixture);
    const process = keptProcess();
    const tables = await Promise.all([readLegacy(fixture), readLegacy(dated()), readLegacy(fixture)]);
    expect(tables[0]).toEqual(alone);
    expect(linesOf(tables[1].sheets[0])).toEqual(['A1 date 2023-03-15']);
    expect(tables[2]).toEqual(alone);
    expect(keptProcess()).toBe(process);
  });

  it('forgets the formats of a file before the next', async () => {
    const withFormat = dated();
    const withoutFormat = Buffer.from(withFormat);
    const place = Math.max(
      withFormat.indexOf('yyyy-mm-dd', 'latin1'),
      withFormat.indexOf(Buffer.from('yyyy-mm-dd', 'utf16le')),
    );
    // The number of the format stands before the length and the kind of its text; under another number nothing uses it.
    withoutFormat.writeUInt16LE(withoutFormat.readUInt16LE(place - 5) + 90, place - 5);
    expect(linesOf((await readLegacy(withFormat)).sheets[0])).toEqual(['A1 date 2023-03-15']);
    const process = keptProcess();
    expect(linesOf((await readLegacy(withoutFormat)).sheets[0])).toEqual(['A1 number 45000']);
    expect(keptProcess()).toBe(process);
  });

  it('is replaced after a file that it could not read', async () => {
    await readLegacy(fixture);
    const before = keptProcess();
    expect(await refusal(() => readLegacy(fixture.subarray(0, 5000)))).toBe('damaged');
    expect((await readLegacy(fixture)).sheets).toHaveLength(2);
    expect(keptProcess()).not.toBe(before);
  });

  it('is replaced after a file that took much memory', async () => {
    await readLegacy(fixture);
    const before = Number(keptProcess());
    expect((await readLegacy(manyNumbers(16_000, 25))).sheets[0]?.rows).toHaveLength(16_000);
    await vi.waitFor(() => expect(runs(before)).toBe(false), 5000);
    expect((await readLegacy(fixture)).sheets).toHaveLength(2);
    expect(keptProcess()).not.toBe(before);
  });

  it('is replaced when it dies between two files', async () => {
    await readLegacy(fixture);
    const before = Number(keptProcess());
    process.kill(before, 'SIGKILL');
    expect((await readLegacy(fixture)).sheets).toHaveLength(2);
    expect(keptProcess()).not.toBe(before);
  });

  it('is replaced when nobody asked it for what it says', async () => {
    const talkative = await program(`answer(); setTimeout(() => process.stdout.write('more'), 50);`);
    await askChild('read', small, { program: talkative });
    const before = Number(keptProcess());
    await vi.waitFor(() => expect(runs(before)).toBe(false), 5000);
    expect(keptProcess()).toBeUndefined();
  });

  it('has a new one asked for a file at which it failed, and only a new one fails for good', async () => {
    const once = await program('if (count === 2) process.exit(1); else answer();');
    await askChild('read', small, { program: once });
    const first = keptProcess();
    expect(await askChild('read', small, { program: once })).toEqual({ sheets: [] });
    expect(keptProcess()).not.toBe(first);
    const always = await program('process.exit(1);');
    expect(await refusal(() => askChild('read', small, { program: always }))).toBe('reader-failed');
  });

  it('is ended when it takes too long, and the next file is read by another', async () => {
    const slow = await program('if (count === 2) for (;;); else answer();');
    const limits = { program: slow, seconds: 1 };
    await askChild('read', small, limits);
    const first = Number(keptProcess());
    expect(await refusal(() => askChild('read', small, limits))).toBe('too-slow');
    expect(await askChild('read', small, limits)).toEqual({ sheets: [] });
    expect(keptProcess()).not.toBe(first);
    await vi.waitFor(() => expect(runs(first)).toBe(false), 5000);
    expect((await readLegacy(fixture)).sheets).toHaveLength(2);
  });

  it('has for each file its whole time', async () => {
    const unhurried = await program('setTimeout(answer, 700);');
    const limits = { program: unhurried, seconds: 1.9 };
    const asked = [1, 2, 3].map(() => askChild('read', small, limits));
    expect(await Promise.all(asked)).toHaveLength(3);
  });
});
