import { describe, expect, it } from 'vitest';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';

/** A claim over the cap of 50,000 yuan, reduced to it, `8-1`. */
async function reducedOffice(): Promise<Office> {
  const office = await zhangzhouOffice();
  const stay = { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '100000', receipt: 'R20210001' } as const;
  office.write('claims.csv', claimSheet(stay));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

const decide = (office: Office, ...words: string[]) => office.run(['claim', 'decide', '8-1', ...words], later);

describe('mutual claim decide', () => {
  it('pays above a limit only where its clause is set aside by name, and keeps who said so and why', async () => {
    const office = await reducedOffice();
    const within = await decide(office, '--approve', '--reason', '已核', '--dry-run', '--json');
    expect(JSON.parse(within.stdout)).toMatchObject({
      run: null,
      claim: { number: '8-1', before: { status: 'reduced', amount: '50000.00' }, after: { amount: '50000.00' } },
    });
    const above = await decide(office, '--approve', '--reason', '理事会决定', '--waive', 'insured', '--lang', 'zh');
    expect(above).toMatchObject({ exitCode: 0, stderr: '' });
    expect(above.stdout.split('\n').slice(0, 2)).toEqual([
      '申请 8-1：部分补助 50,000.00 元 → 全额补助 59,820.00 元',
      '不按的条款：insured',
    ]);
    const { stdout } = await office.run('claim show 8-1 --json', later);
    expect(JSON.parse(stdout).claim).toMatchObject({
      amount: '59820.00',
      how: 'ruled',
      decidedBy: { run: 4, actor: 'clerk' },
      payable: '59820.00',
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await office.run('undo 4 --reason 误判')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await office.run('claim show 8-1', later)).stdout).toContain('Not paid yet: 50,000.00 yuan');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('rejects and holds, and what a person decided stands when another claim comes in', async () => {
    const office = await reducedOffice();
    expect((await decide(office, '--reject', '--reason', '第三方已赔付', '--lang', 'en')).stdout).toContain(
      'Claim 8-1: reduced 50,000.00 yuan → rejected 0.00 yuan',
    );
    const earlier = { who: zhao, days: ['2021-01-03', '2021-01-05'], selfPaid: '1300', receipt: 'R20210002' } as const;
    office.write('earlier.csv', claimSheet(earlier));
    const run = await office.run('claim earlier.csv --json', later);
    expect(JSON.parse(run.stdout)).toMatchObject({ redecided: [], totals: { amount: '600.00' } });
    expect((await office.run('claim show 8-1', later)).stdout).toContain('Ruled by clerk in run 4');
    expect((await decide(office, '--hold', '--reason', '待查')).exitCode).toBe(0);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('refuses to approve what the scheme does not pay, and tells why', async () => {
    const office = await zhangzhouOffice();
    const outside = { who: zhao, days: ['2020-02-01', '2020-02-05'], selfPaid: '1000' } as const;
    office.write('claims.csv', claimSheet(outside));
    await office.run('claim claims.csv', later);
    const refused = await decide(office, '--approve', '--reason', '照顾', '--lang', 'zh');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('申请 8-1 不能这样通过，什么也没有写入：');
    expect((await office.run('claim show 8-1 --json', later)).stdout).toContain('"how": "decided"');
  });

  it.each([
    [['--reason', '无'], 'One of --approve'],
    [['--approve', '--hold', '--reason', '无'], 'One of --approve'],
    [['--approve'], 'No reason is given.'],
    [['--reject', '--reason', '无', '--waive', 'insured'], '--waive goes with --approve only.'],
    [['--approve', '--reason', '无', '--waive', 'insurde'], 'Did you mean insured?'],
  ])('tells a mistake: %j', async (words, told) => {
    const office = await reducedOffice();
    const run = await decide(office, ...words, '--lang', 'en');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(told);
  });
});
