import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeFileLock } from '../../../../src/io/ledger/store/file-lock.ts';
import { temporaryFolder } from '../../../support/run-mutual.ts';

describe('takeFileLock', () => {
  it('is held by one at a time, and leaves nothing beside its file', () => {
    const folder = temporaryFolder();
    const path = join(folder, '.lock');
    const release = takeFileLock(path);
    expect(release).toBeTypeOf('function');
    expect(takeFileLock(path)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['.lock']);
    release?.();
    const again = takeFileLock(path);
    expect(again).toBeTypeOf('function');
    again?.();
  });

  it('tells apart a folder that is not there from a lock that is held', () => {
    expect(() => takeFileLock(join(temporaryFolder(), 'nowhere', '.lock'))).toThrow(/ENOENT/);
  });
});
