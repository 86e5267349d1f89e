import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askChild, childProgram } from '../../../../src/io/table/legacy/ask-child.ts';
import { readLegacy } from '../../../../src/io/table/legacy/read-legacy.ts';
import { readSubmittedBytes } from '../../../../src/io/table/read-submitted-file.ts';
import { linesOf, refusal } from './lines-of.ts';

const fixture = readFileSync(new URL('../../../../fixtures/formats/habits.xls', import.meta.url));
let folder: string;

async function program(source: string): Promise<string> {
  const path = join(folder, `${Math.random()}.mjs`);
  await writeFile(path, source);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutual-child-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('readLegacy', () => {
  it('has its program built: `npm run build` makes it', () => {
    expect(existsSync(childProgram())).toBe(true);
  });

  it('finds its program beside itself when it is built', () => {
    expect(childProgram('file:///C:/mutual/dist/io/table/legacy/ask-child.js')).toMatch(
      /[\\/]mutual[\\/]dist[\\/]io[\\/]table[\\/]legacy[\\/]legacy-child\.js$/,
    );
  });

  it('reads what LibreOffice wrote: hidden parts, merges, dates, formulas, errors', async () => {
    const { sheets } = await readLegacy(fixture);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['名单', 'visible'],
      ['隐藏', 'hidden'],
    ]);
    const [list] = sheets;
    expect(list?.hiddenColumns).toEqual([6]);
    expect(list?.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([4]);
    expect(list?.merges).toEqual([{ top: 8, left: 1, bottom: 9, right: 3 }]);
    expect(linesOf(list).slice(7, 28)).toEqual([
      ...['A2 number 1', 'B2 张三', 'C2 350102199001010024', 'D2 date 1990-01-01', 'E2 number 2'],
      ...['F2 error #N/A', 'G2 boolean TRUE'],
      ...['A3 number 2', 'B3 买买提·艾力', 'C3 number 350102199001010000', 'D3 date 1990-01-01', 'E3 number 4'],
      ...['F3 error #N/A', 'G3 boolean TRUE'],
      ...['A4 number 3', 'B4 𠮷田é', 'C4 350102199001010040', 'D4 date 1990-01-01', 'E4 number 6'],
      ...['F4 error #N/A', 'G4 boolean TRUE'],
    ]);
    expect(list?.rows[1]?.cells[4]?.formula).toBe(true);
    expect(linesOf(list)).toContain('D5 number 0.5');
  });

  it('keeps the digits that a float holds, and makes none up', async () => {
    const sheet = utils.aoa_to_sheet([[6222021234567890, Number('350102199001010024'), 0.1 + 0.2, 1e300]]);
    const bytes: Buffer = write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsb' });
    expect(linesOf((await readLegacy(bytes)).sheets[0])).toEqual([
      'A1 number 6222021234567890',
      'B1 number 350102199001010000',
      'C1 number 0.3',
      'D1 number 1e+300',
    ]);
  });

  it('reads the Chinese of Excel 95, in the code page that the file names', async () => {
    const workbook = { SheetNames: ['S'], Sheets: { S: utils.aoa_to_sheet([['xxxx']]) } };
    const bytes: Buffer = write(workbook, { type: 'buffer', bookType: 'biff5' });
    Buffer.from('d5c5c8fd', 'hex').copy(bytes, bytes.indexOf('xxxx'));
    const codePage = bytes.indexOf(Buffer.from('42000200', 'hex'));
    bytes.writeUInt16LE(936, codePage + 4);
    expect(linesOf((await readLegacy(bytes)).sheets[0])).toEqual(['A1 张三']);
  });

  it('never gives part of a file that was cut off, and never says that it has a password', {
    timeout: 60_000,
  }, async () => {
    const whole = linesOf((await readLegacy(fixture)).sheets[0]);
    for (let length = 512; length < fixture.length; length += 1024) {
      const { file, problems } = await readSubmittedBytes(fixture.subarray(0, length), 'x.xls');
      if (file) expect(linesOf(file.sheets[0])).toEqual(whole);
      else expect(problems[0]?.code).not.toBe('file-encrypted');
    }
  });
});

describe('askChild', () => {
  const input = Buffer.alloc(1024);

  it('ends a child that takes too long', async () => {
    const hanging = await program('for (;;);');
    const started = Date.now();
    expect(await refusal(() => askChild('read', input, { program: hanging, seconds: 0.5 }))).toBe('too-slow');
    // Not the 20 seconds that a file has where nothing else is said.
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('outlives a child that fills its memory', async () => {
    const greedy = await program(
      'const kept = []; for (;;) kept.push(Array.from({ length: 1000 }, (_, each) => ({ each })));',
    );
    expect(await refusal(() => askChild('read', input, { program: greedy, megabytes: 32 }))).toBe('reader-failed');
  });

  it.each([
    ['breaks off', 'process.exit(3);'],
    ['breaks off after half an answer', 'process.stdout.write(\'{"sheets":[\');'],
    ['says something else', "process.stdout.write('hello');"],
    ['says nothing', ''],
    ['says too much', "const chunk = 'x'.repeat(65536); const more = () => process.stdout.write(chunk, more); more();"],
  ])('refuses the file when the child %s', async (_, source) => {
    const broken = await program(source);
    expect(await refusal(() => askChild('read', input, { program: broken, outputBytes: 1_000_000 }))).toBe(
      'reader-failed',
    );
  });

  it('gives a whole answer, however long', async () => {
    const long = await program(
      'const answer = Buffer.from(JSON.stringify({ sheets: [{ name: "x".repeat(5_000_000), rows: [] }] }));' +
        'const length = Buffer.alloc(4); length.writeUInt32BE(answer.length); process.stdout.write(length); process.stdout.end(answer);',
    );
    expect(await askChild('read', input, { program: long })).toMatchObject({ sheets: [{ rows: [] }] });
  });
});
