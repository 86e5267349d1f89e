import { describe, expect, it } from 'vitest';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';

describe('mutual claim show', () => {
  it('tells the whole story of a claim, step by step with the clauses, as explain does', async () => {
    const office = await zhangzhouOffice();
    const stay = { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', receipt: 'R20210001' } as const;
    office.write('claims.csv', claimSheet(stay));
    await office.run('claim claims.csv', later);

    const shown = await office.run('claim show 8-1 --lang zh', later);
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(shown.stdout.split('\n').slice(0, 5)).toEqual([
      `申请 8-1  甲厂  ${zhao.name[0]}*  住院  2021-02-01`,
      '票据 R20210001',
      '来自 claims.csv Sheet1!B2',
      '第 3 次运行按实施办法审核（clerk）',
      '',
    ]);
    expect(shown.stdout).toContain('420.00');
    expect(shown.stdout).toContain('2021年度 参加医保的住院补助');
    expect(shown.stdout).toContain('还没有支付：420.00 元');
    const full = await office.run('explain clerk/8-1', later);
    expect(full).toMatchObject({ exitCode: 2 });
    expect(full.stderr).toContain('The ledger has no claim clerk/8-1.');
    const explained = (await office.run('explain 8-1 --lang zh', later)).stdout;
    expect(explained.slice(0, shown.stdout.length)).toBe(shown.stdout);
    expect(explained.slice(shown.stdout.length)).toContain('经过');

    const { stdout } = await office.run('claim show 8-1 --json', later);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'claim show',
      claim: { number: '8-1', status: 'approved', amount: '420.00', state: 'decided', payable: '420.00', lines: [] },
    });
    expect(stdout).not.toContain(zhao.idNumber);
  });

  it('says so where there is no such claim', async () => {
    const office = await zhangzhouOffice();
    expect(await office.run('claim show 8-9', later)).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await office.run('claim show nonsense --lang zh', later)).stderr).toContain('台账里没有申请 nonsense。');
  });
});
