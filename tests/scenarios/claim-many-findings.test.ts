import { expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { claimSheet, later, zhangzhouOffice } from './claims-office.ts';

it('counts what was found by code and names the folder of returned workbooks where both are many', async () => {
  const office = await zhangzhouOffice();
  const stay = (seed: number) => ({
    ...{ who: person({ seed }), days: ['2021-07-01', '2021-07-05'] as const, selfPaid: '1000' },
    account: person({ seed }).bankCard,
  });
  const files = Array.from({ length: 11 }, (_, index) => index + 1);
  for (const file of files) office.write(`sheets/${file}.csv`, claimSheet(stay(900 + 2 * file), stay(901 + 2 * file)));
  const many = await office.run('claim sheets --out many --lang en', later);
  expect(many.exitCode).toBe(1);
  expect(many.stdout).toMatch(/^what was found +code +times$/m);
  expect(many.stdout).toMatch(/ claimant-not-member +22$/m);
  expect(many.stdout).toContain('many/returned/ (workbooks that go back, wrong cells marked: 11)');
  expect(many.stdout).not.toMatch(/many\/returned\/\S+\.xlsx/);

  const few = await office.run('claim sheets/1.csv --out few --lang en', later);
  expect(few.stdout).not.toContain('what was found');
  expect(few.stdout).toContain('few/returned/1.xlsx');
});
