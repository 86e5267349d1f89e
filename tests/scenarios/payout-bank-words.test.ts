import { expect, it } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import { answer, json } from './payouts-office.ts';

const RECEIPT = '35010220210000018';

it('hides names in the bank’s words, and receipts, on the screen and as data unless they are asked for', async () => {
  const office = await zhangzhouOffice();
  const stay = { days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' } as const;
  office.write('claims.csv', claimSheet({ ...stay, who: zhao, account: zhao.bankCard, receipt: RECEIPT }));
  await office.run('claim claims.csv', later);
  await office.run('payout', later);
  office.write('answer.csv', answer(`1,失败,420.00,${zhao.name}的户名不符:${qian.name}`));
  const commands = [
    'payout result answer.csv',
    'claim show 8-1',
    'claim list --status bounced',
    'payout retry --dry-run',
    'explain 8-1',
    'payout void --dry-run',
  ];
  for (const command of commands)
    for (const line of [`${command} --dry-run`, `${command} --json`, command]) {
      if (command !== 'payout result answer.csv' && line.endsWith('--dry-run') && line !== command) continue;
      const { stdout, stderr } = await office.run(line, later);
      expect(stdout + stderr, line).not.toContain(qian.name);
      expect(stdout + stderr, line).not.toContain(RECEIPT);
    }
  const shown = (await office.run('claim show 8-1 --unmask', later)).stdout;
  expect(shown).toContain(`${zhao.name}的户名不符:${qian.name}`);
  expect(shown).toContain(RECEIPT);
  const { claim } = await json(office, 'claim show 8-1');
  expect(claim.lines[0].reason).not.toContain(zhao.name);
  expect(claim.lines[0].reason).toContain('户名不符');
  expect(claim.receiptNumber).toBe('*'.repeat(RECEIPT.length));
});
