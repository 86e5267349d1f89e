import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashInputs } from '../../../src/io/submitted/hash-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutual-hash-'));
afterAll(() => rmSync(folder, { recursive: true }));

const input = (name: string) => ({ path: join(folder, name), shownAs: name });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the hashes of a run’s inputs', () => {
  it('are those of their bytes, of small and empty files and of such as take several reads', async () => {
    const large = Buffer.alloc(2_500_000, '名册');
    const contents = { 'a.xlsx': Buffer.from('a'), 'empty.csv': Buffer.alloc(0), 'large.csv': large };
    for (const [name, bytes] of Object.entries(contents)) writeFileSync(join(folder, name), bytes);
    expect(await hashInputs(Object.keys(contents).map(input))).toEqual(
      Object.entries(contents).map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
    );
  });

  it('are none of standard input, of what is not there and of folders', async () => {
    const inputs = [{ path: '-', shownAs: '-' }, input('gone.xlsx'), input('.')];
    expect((await hashInputs(inputs)).map((each) => each.sha256)).toEqual([null, null, null]);
  });

  it.skipIf(process.platform === 'win32')('are none of a pipe, which is left to who reads it', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(await hashInputs([input('pipe.csv')])).toEqual([{ path: 'pipe.csv', sha256: null }]);
  });
});
