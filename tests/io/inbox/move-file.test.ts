import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeName, moveFile } from '../../../src/io/inbox/move-file.ts';
import { asOrdinaryUser } from '../../support/ordinary-user.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

describe('freeName', () => {
  it('keeps the name, and tells a further file of it by the suffix, then by a number', () => {
    const folder = temporaryFolder();
    const names: string[] = [];
    for (let count = 0; count < 4; count++) {
      const name = freeName({ folder, name: '甲厂.名册.xlsx', suffix: '20260701-12' });
      writeFileSync(join(folder, name), 'x');
      names.push(name);
    }
    expect(names).toEqual([
      '甲厂.名册.xlsx',
      '甲厂.名册-20260701-12.xlsx',
      '甲厂.名册-20260701-12-2.xlsx',
      '甲厂.名册-20260701-12-3.xlsx',
    ]);
  });
});

describe('moveFile', () => {
  it('says when the file is gone', async () => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    writeFileSync(from, 'x');
    expect(await moveFile(from, to)).toBe('moved');
    expect([existsSync(from), readFileSync(to, 'utf8')]).toEqual([false, 'x']);
    expect(await moveFile(from, to)).toBe('gone');
  });

  it('says when there is no such folder, or none that takes it', async () => {
    const folder = temporaryFolder();
    const from = join(folder, 'a.csv');
    writeFileSync(from, 'x');
    expect(await moveFile(from, join(folder, 'done', 'a.csv'))).toBe('refused');
    expect(readFileSync(from, 'utf8')).toBe('x');
  });

  it.skipIf(process.platform === 'win32')(
    'takes a folder that is closed for refused, on Windows for a file that another program holds',
    async () => {
      const folder = temporaryFolder();
      const from = join(folder, 'a.csv');
      writeFileSync(from, 'x');
      mkdirSync(join(folder, 'done'), { mode: 0o500 });
      try {
        await asOrdinaryUser(folder, async () => {
          expect(await moveFile(from, join(folder, 'done', 'a.csv'))).toBe('refused');
          expect(await moveFile(from, join(folder, 'done', 'a.csv'), 'win32')).toBe('open');
        });
      } finally {
        chmodSync(join(folder, 'done'), 0o700);
      }
    },
  );
});
