import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/io/ledger/entry/hash.ts';
import { differingFiles, writeManifest } from '../../../src/io/manifest/manifest.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

async function set(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'books'));
  writeFileSync(join(folder, '登记册.txt'), '甲\n');
  writeFileSync(join(folder, 'books', 'books.csv'), 'a,b\n');
  await writeManifest(folder, { kind: 'closing-set', chainHead: 'abc' }, ['登记册.txt', 'books/books.csv']);
  return folder;
}

describe('the manifest of a set of files', () => {
  it('has the size and hash of each, and the head that it was given', async () => {
    const folder = await set();
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      ...{ schemaVersion: 1, kind: 'closing-set', chainHead: 'abc' },
      files: [
        { name: '登记册.txt', bytes: 4, sha256: sha256('甲\n') },
        { name: 'books/books.csv', bytes: 4, sha256: sha256('a,b\n') },
      ],
    });
  });

  it.skipIf(process.platform !== 'linux')('can be held against the files by sha256sum', async () => {
    const folder = await set();
    const told = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(told.match(/: OK$/gm)).toHaveLength(3);
  });

  it('tells what is not as it says', async () => {
    const folder = await set();
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(await differingFiles(folder, sums)).toEqual([]);
    writeFileSync(join(folder, '登记册.txt'), '乙\n');
    rmSync(join(folder, 'books'), { recursive: true });
    expect(await differingFiles(folder, sums)).toEqual(['登记册.txt', 'books/books.csv']);
    expect(await differingFiles(folder, 'nonsense\n')).toEqual(['nonsense']);
  });
});
