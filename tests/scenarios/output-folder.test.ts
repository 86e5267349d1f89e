import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emptyFolder, fuzhouOffice, roster, staff } from './office.ts';

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

it('gives help where mutual.yaml cannot be read', async () => {
  const office = emptyFolder();
  mkdirSync(office.path('mutual.yaml'));
  expect(await office.run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
});
