import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readSubmittedBytes,
  readSubmittedFile,
  readSubmittedStream,
} from '../../../../src/io/table/read-submitted-file.ts';
import { makeZip } from './make-zip.ts';

const corpus = new URL('../../../../fixtures/corpus/', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutual-files-'));
});

afterAll(() => rm(folder, { recursive: true }));

function compound(stream: string): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, Buffer.alloc(6000, 1));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

const text = (content: string) => Buffer.from(content);

describe('readSubmittedFile', () => {
  it.each([
    ['file-empty', 'no-bytes', Buffer.alloc(0)],
    ['file-empty', 'no-cells', text('\n\n , ,\n')],
    ['file-empty', 'no-cells', text('<html><table><tr><td>&nbsp;</td></tr></table></html>')],
    ['file-not-a-table', 'pdf', text('%PDF-1.7\n%\xe2\n')],
    ['file-not-a-table', 'image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['file-not-a-table', 'image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['file-not-a-table', 'archive', Buffer.from('526172211a0700cf907300000d', 'hex')],
    ['file-not-a-table', 'archive', makeZip({ '名册/一.xlsx': 'x' })],
    ['file-not-a-table', 'word-document', text('{\\rtf1\\ansi 张三}')],
    ['file-not-a-table', 'word-document', makeZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })],
    ['file-not-a-table', 'word-document', compound('/WordDocument')],
    [
      'file-not-a-table',
      'word-document',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    ['file-not-a-table', 'presentation', makeZip({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' })],
    ['file-not-a-table', 'presentation', compound('/PowerPoint Document')],
    ['file-not-a-table', 'unknown-content', compound('/Contents')],
    ['file-not-a-table', 'web-archive', text('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table>')],
    ['file-not-a-table', 'web-page', text('<!DOCTYPE html><html><body>请登录</body></html>')],
    ['file-not-a-table', 'xml-document', text('<?xml version="1.0"?><invoice><total>1</total></invoice>')],
    ['file-not-a-table', 'unknown-content', Buffer.from('7f454c4602010100', 'hex')],
  ])('%s: %s', async (code, reason, bytes) => {
    const { file, problems } = await readSubmittedBytes(bytes, 'x');
    expect(file).toBeUndefined();
    expect(problems).toMatchObject([{ code, parameters: { reason } }]);
  });

  it('gives the hash of the bytes, and the path as it is to be shown', async () => {
    const bytes = text('姓名,证号\n张三,1\n');
    const reading = await readSubmittedBytes(bytes, '名册/一.csv');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(reading).toMatchObject({
      path: '名册/一.csv',
      sha256,
      file: { path: '名册/一.csv', sha256, format: 'csv' },
    });
  });

  it('takes a text that begins as a bitmap does for a text', async () => {
    expect((await readSubmittedBytes(text('BMI,姓名\n20,张三\n'), 'x')).file?.format).toBe('csv');
  });

  it('reads standard input as it reads a file', async () => {
    const path = new URL('30_gbk.csv', corpus);
    const bytes = readFileSync(path);
    const stream = Readable.from([bytes.subarray(0, 101), bytes.subarray(101)]);
    expect(await readSubmittedStream(stream, '-')).toEqual(await readSubmittedBytes(bytes, '-'));
  });

  it('refuses a file over the limit before reading it', async () => {
    const path = join(folder, 'large.csv');
    const handle = await open(path, 'w');
    await handle.truncate(101 * 1024 * 1024);
    await handle.close();
    const { problems } = await readSubmittedFile(path, { shownAs: 'large.csv' });
    expect(problems).toMatchObject([{ code: 'file-too-large', parameters: { reason: 'file-bytes' } }]);
  });

  it('says that a file cannot be opened: one may be held by another program, and must not stop the rest', async () => {
    const { file, sha256, problems } = await readSubmittedFile(join(folder, 'gone.xlsx'), { shownAs: 'gone.xlsx' });
    expect({ file, sha256 }).toEqual({ file: undefined, sha256: '' });
    expect(problems).toMatchObject([{ code: 'file-unreadable', parameters: { reason: 'not-opened' } }]);
  });

  it('refuses a folder in the place of a file', async () => {
    const { file, problems } = await readSubmittedFile(folder, { shownAs: 'folder.xlsx' });
    expect(file).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'file-unreadable', parameters: { reason: 'not-opened' } }]);
  });

  it.runIf(process.platform === 'linux')(
    'refuses a file that holds more than it said when it was opened: it is still being written',
    async () => {
      const { file, sha256, problems } = await readSubmittedFile('/proc/self/cmdline', { shownAs: 'growing.csv' });
      expect({ file, sha256 }).toEqual({ file: undefined, sha256: '' });
      expect(problems).toMatchObject([{ code: 'file-unreadable', parameters: { reason: 'changed' } }]);
    },
  );

  it.skipIf(process.platform === 'win32')('reads a pipe to its end, while all else goes on', async () => {
    const path = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [path]);
    const reading = readSubmittedFile(path, { shownAs: 'pipe.csv' });
    await writeFile(path, '姓名,证号\n张三,1\n');
    const sheet = (await reading).file?.sheets[0];
    expect(sheet?.rows).toHaveLength(2);
  });

  it('never throws, whatever a byte or a cut does to a file', { timeout: 60_000 }, async () => {
    const files = [
      '04_plain.ods',
      '04_flat.fods',
      '04_x.dif',
      '17_html_utf8_named.xls',
      '30_gbk.csv',
      '00_good.xlsx',
    ].map((name) => readFileSync(new URL(name, corpus)));
    const damage = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), byte: fc.nat(255), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, at, byte, cut }) => {
        const bytes = Buffer.from(cut ? file.subarray(0, at % file.length) : file);
        if (!cut) bytes[at % file.length] = byte;
        const reading = await readSubmittedBytes(bytes, 'x');
        expect(reading.file !== undefined || reading.problems.length === 1).toBe(true);
        expect(reading.problems[0]?.parameters?.reason).not.toBe('reader-failed');
      }),
      { numRuns: 300 },
    );
  });
});
