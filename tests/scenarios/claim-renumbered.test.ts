import { expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';

const right = person({ seed: 905, sex: zhao.sex });

it('a claim under a number and a name that were corrected since is corrected and ruled on like any other', async () => {
  const office = await zhangzhouOffice();
  const stay = { who: zhao, days: ['2021-06-01', '2021-06-08'], selfPaid: '1300', account: zhao.bankCard } as const;
  office.write('claims.csv', claimSheet(stay));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  const words = ['--member', zhao.idNumber, '--number', right.idNumber, '--name', right.name, '--reason', '抄错'];
  expect(await office.run(['amend', 'identity', ...words], later)).toMatchObject({ exitCode: 0 });

  const report = async (line: string) => {
    const { stdout, stderr, exitCode } = await office.run(`${line} --json`, later);
    expect([exitCode, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  };
  const corrected = await report('claim correct 8-1 --set 个人自付=1500 --reason 票据');
  expect(corrected).toMatchObject({ findings: [], claim: { after: { status: 'approved', amount: '720.00' } } });
  expect(await report('claim decide 8-1 --hold --reason 待查')).toMatchObject({ claim: { after: { status: 'held' } } });
  expect(await report('claim decide 8-1 --approve --reason 已查')).toMatchObject({
    claim: { after: { status: 'approved', amount: '720.00' } },
  });
  expect(await office.run('verify', later)).toMatchObject({ exitCode: 0 });
});

it('a sheet under the former number is another person’s, one under the right number the claimant’s', async () => {
  const office = await zhangzhouOffice();
  const stay = { who: zhao, days: ['2021-06-01', '2021-06-08'], selfPaid: '1300', account: zhao.bankCard } as const;
  office.write('claims.csv', claimSheet(stay));
  await office.run('claim claims.csv', later);
  const words = ['--member', zhao.idNumber, '--number', right.idNumber, '--reason', '抄错'];
  await office.run(['amend', 'identity', ...words], later);
  office.write('former.csv', claimSheet({ ...stay, selfPaid: '1500' }));
  office.write('right.csv', claimSheet({ ...stay, who: { ...zhao, idNumber: right.idNumber }, selfPaid: '1500' }));
  const line = (file: string) => `claim correct 8-1 --sheet ${file} --reason 票据 --dry-run`;
  expect(await office.run(line('former.csv'), later)).toMatchObject({ exitCode: 2 });
  expect(await office.run(line('right.csv'), later)).toMatchObject({ exitCode: 0 });
});
