import { expect, it } from 'vitest';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';

it('a withdrawal dated back over a decided claim names it, and its payment is left out until it is decided again', async () => {
  const office = await zhangzhouOffice();
  const stay = { who: zhao, days: ['2021-06-01', '2021-06-08'], selfPaid: '1300', account: zhao.bankCard } as const;
  office.write('claims.csv', claimSheet(stay));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  const withdraw = ['amend', 'withdraw', '--member', zhao.idNumber, '--on', '2021-05-01', '--reason', '离职'];
  const amended = await office.run([...withdraw, '--lang', 'en'], later);
  expect(amended.exitCode).toBe(0);
  expect(amended.stdout).toContain('8-1');
  expect(amended.stdout.replace(/\s+/g, ' ')).toContain('mutual claim decide NUMBER --reject');
  const paid = await office.run('payout --json', later);
  expect(paid.exitCode).toBe(1);
  expect(paid.stdout).toContain('payout-outside-coverage');
  expect(JSON.parse((await office.run('claim show 8-1 --json', later)).stdout).claim.lines).toEqual([]);
});
