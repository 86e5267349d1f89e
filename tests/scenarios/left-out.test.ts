import { expect, it } from 'vitest';
import { fuzhouOffice, roster, staff } from './office.ts';

it('names, masked, whom a list that replaces leaves out, and shows the change', async () => {
  const office = await fuzhouOffice();
  const people = staff(1, 10);
  office.write('1.csv', roster({ unit: '甲厂', people }));
  office.write('2.csv', roster({ unit: '甲厂', people: people.slice(1), headcount: 10 }));
  await office.run('enrol 1.csv');
  const { exitCode, stdout } = await office.run('enrol 2.csv --replace');
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toMatch(/甲厂\s+accepted\s+9\s+.*−1/);
  expect(stdout).toContain('No longer on the list of "甲厂": ');
  const [out] = people;
  expect(stdout).not.toContain(out?.name);
  expect((await office.run('verify')).exitCode).toBe(0);
  expect((await office.run('enrol 1.csv --replace --dry-run --unmask')).stdout).toMatch(/甲厂\s+accepted\s+10\s+\+1/);
});
