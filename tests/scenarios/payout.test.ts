import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/rules/findings/mask.ts';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import { filesBelow, type Office } from './office.ts';

/** Three claims decided: 420.00 and 1,200.00 for one member, 420.00 for another; their accounts stand on the sheet. */
async function claimedOffice(): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
      { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', account: zhao.bankCard },
      { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1000', account: qian.bankCard },
    ),
  );
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

const json = async (office: Office, line: string) => {
  const run = await office.run(`${line} --json`, later);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
};

const answer = (...lines: string[]) => `行号,处理结果,金额,失败原因\r\n${lines.join('\r\n')}\r\n`;

describe('mutual payout', () => {
  it('makes a batch of each decision once, and writes its files again byte for byte', async () => {
    const office = await claimedOffice();
    const tried = await json(office, 'payout --dry-run');
    expect(tried).toMatchObject({ exitCode: 0, run: null, batch: null, claims: 3, lines: 3, amount: '2040.00' });
    const made = await json(office, 'payout --bank generic-csv');
    expect(made).toMatchObject({ exitCode: 0, run: 4, batch: '2021-001', claims: 3, lines: 3, amount: '2040.00' });
    expect(made.outputs).toEqual(['out/4-payout/payout.xlsx', 'out/4-payout/2021-001-generic-csv.csv']);
    const [before] = [made.outputs.map((file: string) => readFileSync(office.path(file)))];
    expect(before[1].toString('utf8')).toContain(zhao.bankCard);

    expect((await office.run('payout --lang zh', later)).stdout).toBe('没有可支付的申请。\n');
    const again = await json(office, 'payout --batch 2021-001 --bank generic-csv --out again');
    expect(again).toMatchObject({ run: null, batch: '2021-001', lines: 3, amount: '2040.00' });
    expect(filesBelow(office.path('again')).length).toBe(2);
    expect(readFileSync(office.path('again/payout.xlsx')).equals(before[0])).toBe(true);
    expect(readFileSync(office.path('again/2021-001-generic-csv.csv')).equals(before[1])).toBe(true);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('refuses the name of a file for its folder, before a batch is made and where its files are written again', async () => {
    const office = await claimedOffice();
    const refused = { exitCode: 2, stderr: expect.stringContaining('--out takes a folder') };
    expect(await office.run('payout --out paid.xlsx --lang en', later)).toMatchObject(refused);
    expect(await json(office, 'payout --dry-run')).toMatchObject({ claims: 3 });
    await office.run('payout', later);
    expect(await office.run('payout --batch 2021-001 --out paid.csv --lang en', later)).toMatchObject(refused);
    expect(filesBelow(office.folder).filter((path) => path.startsWith('paid'))).toEqual([]);
  });

  it('prints the chain head that its files carry', async () => {
    const office = await claimedOffice();
    const { stdout } = await office.run('payout --bank generic-csv --lang en', later);
    const [, printed = 'none'] = /, chain head ([0-9a-f]{16})$/m.exec(stdout) ?? [];
    const [, file = ''] = /^ {2}(\S+\.csv)$/m.exec(stdout) ?? [];
    expect(readFileSync(office.path(file), 'utf8')).toContain(printed);
    expect(await office.run(`verify --against ${printed}`, later)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('freezes what it pays: an earlier event that comes later gets what is left of the formula', async () => {
    const office = await zhangzhouOffice();
    const may = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', account: zhao.bankCard } as const;
    office.write('may.csv', claimSheet(may));
    await office.run('claim may.csv', later);
    expect(await json(office, 'payout')).toMatchObject({ amount: '1020.00' });
    office.write('february.csv', claimSheet({ ...may, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
    const second = await json(office, 'claim february.csv');
    expect(second).toMatchObject({ redecided: [], totals: { amount: '600.00' } });
    expect(await json(office, 'payout')).toMatchObject({ batch: '2021-002', amount: '600.00' });
    const refused = await office.run('claim decide 8-1 --reject --reason 误 --lang en'.split(' '), later);
    expect(refused.stderr).toContain('Claim 8-1 is in a batch');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('stops at its limit, pays one unit alone, and leaves out who has no account', async () => {
    const office = await claimedOffice();
    expect(await json(office, 'payout --limit 1000 --dry-run')).toMatchObject({ claims: 1, amount: '420.00', left: 2 });
    expect((await office.run('payout --limit much', later)).stderr).toContain('--limit');
    expect(await json(office, 'payout --unit 甲厂 --dry-run')).toMatchObject({ claims: 3 });
    expect((await office.run('payout --unit 甲场', later)).exitCode).toBe(2);
    office.write('more.csv', claimSheet({ who: qian, days: ['2021-06-01', '2021-06-05'], selfPaid: '100' }));
    await office.run('claim more.csv', later);
    const run = await json(office, 'payout');
    expect(run).toMatchObject({ exitCode: 1, claims: 3, blocked: 1 });
    expect(run.findings.map((each: { code: string }) => each.code)).toEqual(['payout-account-missing']);
  });
});

describe('mutual payout result', () => {
  it('takes the answer in parts, each line once, and tells what came back', async () => {
    const office = await claimedOffice();
    await office.run('payout', later);
    office.write('first.csv', answer('1,成功,420.00,', '3,失败,420.00,账号不存在'));
    const first = await office.run('payout result first.csv --lang zh', later);
    expect(first).toMatchObject({ exitCode: 1, stderr: '' });
    expect(first.stdout.split('\n').slice(0, 2)).toEqual([
      '批次 2021-001：已付 1 笔 420.00 元，退汇 1 笔 420.00 元；还在等 1 笔。',
      `  第 3 笔  申请 8-3  ${maskPersonalData('name', qian.name)}  420.00 元  账号不存在`,
    ]);
    expect(await json(office, 'payout result first.csv')).toMatchObject({ outcome: 'unchanged', findings: [] });
    expect(await json(office, 'payout result first.csv --dry-run')).toMatchObject({ outcome: 'unchanged' });
    office.write('second.csv', answer('2,成功,1200.00,', '1,成功,420.00,'));
    const refused = await json(office, 'payout result second.csv');
    expect(refused).toMatchObject({ exitCode: 1, outcome: 'refused', paid: 1, waiting: 1 });
    expect(refused.findings.map((each: { code: string }) => each.code)).toEqual(['result-line-repeated']);
    office.write('third.csv', answer('2,成功,1200.00,'));
    expect(await json(office, 'payout result third.csv')).toMatchObject({ outcome: 'applied', paid: 2, waiting: 0 });
    expect(JSON.parse((await office.run('claim show 8-3 --json', later)).stdout).claim).toMatchObject({
      state: 'bounced',
      lines: [{ batch: '2021-001', line: 3, state: 'bounced', reason: '账号不存在' }],
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('takes nothing of a file in which an amount is another', async () => {
    const office = await claimedOffice();
    await office.run('payout', later);
    office.write('answer.csv', answer('1,成功,420.00,', '2,成功,1200.01,'));
    const run = await json(office, 'payout result answer.csv --batch 2021-001');
    expect(run).toMatchObject({ exitCode: 1, outcome: 'refused', paid: 0, waiting: 3 });
    expect((await office.run('payout result answer.csv --batch 2021-009', later)).stderr).toContain('2021-009');
  });
});
