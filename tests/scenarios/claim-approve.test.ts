import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';

describe('mutual claim approve', () => {
  it('lets nothing be paid that another person has not approved, where the centre asks for it', async () => {
    const office = await zhangzhouOffice();
    appendFileSync(office.path('mutual.yaml'), 'policy:\n  approve: another-actor\n');
    const stay = { days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' } as const;
    const sheet = claimSheet(
      { ...stay, who: zhao, account: zhao.bankCard },
      { ...stay, who: qian, account: qian.bankCard },
    );
    office.write('claims.csv', sheet);
    await office.run('claim claims.csv', later);
    expect((await office.run('payout --lang en', later)).stdout.replace(/\n {4}/g, ' ')).toBe(
      'Nothing is to be paid.\nWaiting for approval: 2 claims, 840.00 yuan. Another person has to approve with mutual claim approve before they are paid.\n',
    );

    const own = await office.run('claim approve --lang zh', later);
    expect(own).toMatchObject({ exitCode: 1, stdout: '2 件是 clerk 自己审核的，要由别人批准：8-1, 8-2\n' });
    const one = await office.run('claim approve 8-2 --actor chief --json', later);
    expect(JSON.parse(one.stdout)).toMatchObject({ run: 4, approved: ['8-2'], amount: '420.00', ownDecisions: [] });
    expect(JSON.parse((await office.run('payout --json', later)).stdout)).toMatchObject({
      claims: 1,
      amount: '420.00',
      toApprove: { claims: 1, amount: '420.00' },
    });
    expect((await office.run('claim show 8-2', later)).stdout).toContain('Approved for payment by chief in run 4');
    const again = await office.run('claim approve 8-2 --actor chief', later);
    expect(again).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await office.run('claim approve --actor chief --lang en', later)).stdout).toContain(
      'Approved: 1 claim, 420.00 yuan.',
    );
    expect((await office.run('claim approve --actor chief --lang en', later)).stdout).toBe(
      'No claims wait for approval.\n',
    );
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
