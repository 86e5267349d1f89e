import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emptyFolder, filesBelow, fuzhouOffice, roster, staff } from './office.ts';

it('refuses a folder for its files that cannot be one before anything is taken into the ledger', async () => {
  const office = await fuzhouOffice();
  office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 8) }));
  const { exitCode, stderr } = await office.run('enrol 1.csv --out mutual.yaml');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('EEXIST');
  expect(stderr).not.toContain('fault of ours');
  const { runs } = JSON.parse((await office.run('runs --json')).stdout);
  expect(runs.map(({ verb }: { verb: string }) => verb)).toEqual(['init']);
});

it('refuses the name of a file for its folder, and makes none of it', async () => {
  const office = await fuzhouOffice();
  office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 8) }));
  for (const line of ['enrol 1.csv --out foo.xlsx', 'summary --out Foo.XLSX']) {
    const { exitCode, stderr } = await office.run(`${line} --lang en`);
    expect({ line, exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--out takes a folder'),
    });
  }
  expect(filesBelow(office.folder).filter((path) => /foo/iu.test(path))).toEqual([]);
});

it('tells and keeps files below the folder without the folders of the machine', async () => {
  const office = await fuzhouOffice();
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 8) }));
  const { stdout } = await office.run(['enrol', office.path('rosters/1.csv'), '--json']);
  expect(stdout).toContain('"rosters/1.csv"');
  expect(stdout).not.toContain(office.folder);
});

it('gives help where mutual.yaml cannot be read', async () => {
  const office = emptyFolder();
  mkdirSync(office.path('mutual.yaml'));
  expect(await office.run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
});
