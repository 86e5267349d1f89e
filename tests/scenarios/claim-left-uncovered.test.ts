import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';

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

/** An office where each of these has one stay of June decided, and a sheet that withdraws them. */
async function withdrawn(people: readonly (typeof zhao)[], on: string) {
  const office = await zhangzhouOffice();
  const stays = people.map((who) => ({ who, days: ['2021-06-01', '2021-06-08'], selfPaid: '1300' }) as const);
  office.write('claims.csv', claimSheet(...stays));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  const rows = people.map(({ name, idNumber }) => `退出,甲厂,${name},${idNumber},${on},离职`);
  office.write('退出.csv', ['变更事项,单位名称,姓名,身份证号,变更日期,变更原因', ...rows].join('\r\n'));
  return office;
}

it('a sheet of withdrawals names all claims that it leaves uncovered, at the end and in report.json', async () => {
  const office = await withdrawn([zhao, qian], '2021-05-01');
  const { stdout, exitCode } = await office.run('amend 退出.csv --lang en', later);
  expect(exitCode).toBe(0);
  const told = stdout.replace(/\s+/g, ' ');
  expect(told).toContain('the coverage no longer holds on the day of 8-1, 8-2, decided before');
  expect(told.match(/no longer holds/g)).toHaveLength(1);
  const report = JSON.parse(readFileSync(office.path('out/4-amend/report.json'), 'utf8'));
  expect(report.claimsOutsideCoverage).toEqual(['8-1', '8-2']);
  expect((await office.run('amend 退出.csv --lang en', later)).stdout).not.toContain('no longer holds');
});

it('a sheet that leaves every claim covered says nothing of them', async () => {
  const office = await withdrawn([zhao], '2021-07-01');
  const { stdout } = await office.run('amend 退出.csv --json', later);
  expect(JSON.parse(stdout)).not.toHaveProperty('claimsOutsideCoverage');
});
