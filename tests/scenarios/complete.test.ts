import { describe, expect, it } from 'vitest';
import { emptyFolder, fuzhouOffice, type Office } from './office.ts';

/** What is offered after some words, without what it says, and whether file names may follow. */
async function offered(office: Office, ...words: string[]): Promise<{ values: string[]; files: boolean }> {
  const { stdout, stderr, exitCode } = await office.run(['complete', '--', ...words]);
  expect([stderr, exitCode]).toEqual(['', 0]);
  const lines = stdout.trimEnd().split('\n');
  return { values: lines.slice(0, -1).map((line) => line.split('\t')[0] ?? ''), files: lines.at(-1) === ':0' };
}

describe('mutual complete --', () => {
  it('offers verbs, those of two words by their first, each with what it does', async () => {
    const office = emptyFolder();
    expect(await offered(office, 'en')).toEqual({ values: ['enrol'], files: false });
    expect(await offered(office, 'sch')).toEqual({ values: ['scheme'], files: false });
    expect((await offered(office, 'scheme', 'a')).values).toEqual(['adopt']);
    const { stdout } = await office.run(['complete', '--lang', 'zh', '--', 'sch']);
    expect(stdout).toContain('scheme\t互助活动实施办法');
  });

  it('offers a verb’s options, and the choices of one that has any', async () => {
    const office = emptyFolder();
    expect((await offered(office, 'enrol', '--sch')).values).toEqual(['--scheme']);
    expect((await offered(office, 'receive', '--as', 'in')).values).toEqual(['interest']);
    expect((await offered(office, 'receive', '--as=in')).values).toEqual(['interest']);
    expect((await offered(office, '--lang', '')).values).toEqual(['zh', 'en']);
    expect((await offered(office, 'runs', '--as-of', '')).values).toEqual([]);
  });

  it('offers schemes, the workspace’s periods, and codes to explain', async () => {
    const office = await fuzhouOffice();
    expect((await offered(office, 'enrol', '--scheme', 'fuzhou-')).values).toEqual([
      'fuzhou-1',
      'fuzhou-2',
      'fuzhou-3',
    ]);
    expect((await offered(office, 'scheme', 'show', 'yunnan-1')).values).toEqual(['yunnan-14', 'yunnan-17']);
    expect((await offered(office, 'enrol', '--period', '')).values).toEqual(['3']);
    office.write('forms/bank/icbc-own.yaml', '');
    expect((await offered(office, 'payout', '--bank', 'icb')).values).toEqual(['icbc', 'icbc-own']);
    expect((await offered(office, 'explain', 'id-number-ch')).values).toContain('id-number-checksum');
    expect((await offered(office, 'audit', '--test', '')).values.length).toBeGreaterThan(10);
    expect((await offered(emptyFolder(), 'enrol', '--period', '')).values).toEqual([]);
  });

  it('leaves file names to the shell where a file is meant, and nowhere else', async () => {
    const office = emptyFolder();
    for (const words of [
      ['enrol', 'ros'],
      ['enrol', ''],
      ['enrol', '--units', ''],
      ['claim', ''],
      ['verify', '--against', 'r'],
    ])
      expect((await offered(office, ...words)).files, words.join(' ')).toBe(true);
    for (const words of [
      ['runs', ''],
      ['scheme', 'show', ''],
      ['enrol', '--period', ''],
      ['enrol', '--qu'],
    ])
      expect((await offered(office, ...words)).files, words.join(' ')).toBe(false);
  });

  it('prints a script, and says which there are', async () => {
    const office = emptyFolder();
    const { stdout } = await office.run('complete bash');
    expect(stdout).toContain('complete -o default -F __mutual_complete mutual');
    for (const line of ['complete', 'complete tcsh']) {
      const { exitCode, stderr } = await office.run(line);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('bash, zsh, fish, powershell')]);
    }
  });
});
