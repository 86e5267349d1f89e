import { appendFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { widestOf } from '../../src/io/terminal/width.ts';
import { claimSheet, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';

it('status tells what waits and the command that comes next, runs what each run did, from the claim to the money', async () => {
  const office = await zhangzhouOffice();
  appendFileSync(office.path('mutual.yaml'), 'policy: {approve: another-actor}\n');
  const at = async (user: string, line: string) => office.run(`${line} --lang zh`, { ...later, user });
  const standing = async () => {
    const { stdout } = await at('li', 'status');
    for (const line of stdout.split('\n').slice(3)) expect(widestOf(line)).toBeLessThanOrEqual(110);
    const lines = stdout.split('\n');
    return lines.slice(
      4,
      lines.findIndex((line) => line.startsWith('最近一次运行')),
    );
  };
  expect(await standing()).toEqual([]);

  office.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
      { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1000', account: qian.bankCard },
      { who: sun, days: ['2021-03-01', '2021-03-05'], selfPaid: '1000', account: sun.bankCard },
    ),
  );
  expect(await at('li', 'claim claims.csv')).toMatchObject({ exitCode: 0 });
  expect(await at('li', 'claim decide 8-3 --hold --reason 等结算单')).toMatchObject({ exitCode: 0 });
  expect(await standing()).toEqual([
    '补助申请 3 件，840.00 元：全额 2，部分 0，不予补助 0，暂缓 1',
    '  暂缓 1 件：8-3',
    '    下一步：mutual claim decide 8-3 --approve --reason 理由',
    '  待批准 2 件，840.00 元',
    '    下一步：mutual claim approve',
  ]);
  await at('wang', 'claim approve');
  expect((await standing()).slice(3)).toEqual(['  现在可付 2 件，840.00 元', '    下一步：mutual payout']);
  await at('li', 'payout');
  expect((await standing()).slice(3)).toEqual([
    '  已报银行等回执 2 件，840.00 元',
    '    批次 2021-001：2 笔等回执',
    '    下一步：mutual payout result 回执文件 --batch 2021-001',
  ]);
  office.write('answer.csv', '行号,处理结果,金额,失败原因\r\n1,失败,420.00,账号不存在\r\n2,成功,420.00,\r\n');
  await at('li', 'payout result answer.csv');
  expect((await standing()).slice(3)).toEqual([
    '  退汇 1 件，420.00 元：8-1',
    '    下一步：mutual amend account --claim 8-1 --account 新账号 --reason 理由',
    '    下一步：mutual payout retry',
    '  已付 1 件，420.00 元',
  ]);
  const { claims } = JSON.parse((await at('li', 'status --json')).stdout);
  expect(claims).toMatchObject({
    all: { claims: 3, amount: '840.00' },
    byStatus: { held: { claims: 1 } },
    byBand: [
      { from: null, to: '3000.00', claims: 2, amount: '840.00' },
      { from: '3000.00', to: '10000.00', claims: 0, amount: '0.00' },
      { from: '10000.00', to: null, claims: 0, amount: '0.00' },
    ],
    bounced: { claims: 1, amount: '420.00' },
    paid: { claims: 1, amount: '420.00' },
    payable: { claims: 0, amount: '0.00' },
    firstHeld: ['8-3'],
    firstBounced: ['8-1'],
    waitingBatches: [],
  });

  const runs = (await at('li', 'runs')).stdout.split('\n');
  expect(runs.filter((line) => line.startsWith('     '))).toEqual([
    '     批次 2021-001 的回执：已付 1 笔 420.00 元，退汇 1 笔 420.00 元',
    '     批次 2021-001：2 笔，840.00 元',
    '     批准支付 2 件申请',
    '     裁定 申请 8-3',
    '     收下 3 件，1,260.00 元：全额 3，部分 0，不予补助 0，暂缓 0；退回 0',
    '     文件 1 个，名单：收下 1，退回 0，没有变化 0',
  ]);
  const told = JSON.parse((await at('li', 'runs --json')).stdout).runs;
  expect(told[0].answers).toEqual([
    { batch: '2021-001', paid: { lines: 1, amount: '420.00' }, bounced: { lines: 1, amount: '420.00' } },
  ]);
  expect(told[4].taken).toMatchObject({ claims: 3, approved: 3, held: 0, amount: '1260.00' });
});

it('status and approve say apart what has no account to be paid to, with the command that states it, until it is stated', async () => {
  const office = await zhangzhouOffice();
  const stay = { days: ['2021-03-01', '2021-03-05'], selfPaid: '1000' } as const;
  office.write(
    'claims.csv',
    claimSheet({ ...stay, who: zhao, account: zhao.bankCard }, { ...stay, who: qian }, { ...stay, who: sun }),
  );
  await office.run('claim claims.csv', later);
  const payable = async (language: string) => {
    const lines = (await office.run(`status --lang ${language}`, later)).stdout.replace(/\n {8}/g, ' ').split('\n');
    const first = lines.findIndex((line) => /^ {2}(?:现在可付|payable now)/.test(line));
    return lines.slice(first, first + 4);
  };
  const account = 'mutual amend account --claim 8-2 --account NUMBER --bank BANK --reason WHY';
  const names = 'no account to pay to and are';
  const listed = '8-2, 8-3 (mutual payout --dry-run lists them)';
  expect(await payable('en')).toEqual([
    '  payable now: 3, 1,260.00 yuan',
    `    2 of these, 840.00 yuan, have ${names} left out: ${listed}`,
    `    next: ${account}`,
    '    next: mutual payout',
  ]);
  expect((await payable('zh'))[1]).toMatch(/^ {4}其中 2 件 840\.00 元没有收款账号，付款时会留下：8-2、 ?8-3/);
  const approved = await office.run('claim approve --actor chief --lang en', later);
  expect(
    approved.stdout
      .replace(/\n {4,}/g, ' ')
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'Approved: 3 claims, 1,260.00 yuan.',
    `2 of these, 840.00 yuan, have ${names} not paid until it is stated: ${listed}.`,
    `  To state an account: ${account}`,
  ]);
  const { claims } = JSON.parse((await office.run('status --json', later)).stdout);
  expect(claims.withoutAccount).toEqual({ claims: 2, amount: '840.00', first: ['8-2', '8-3'] });
  expect(JSON.parse((await office.run('payout --dry-run --json', later)).stdout)).toMatchObject({ blocked: 2 });

  const state = (claim: string, { bankCard }: typeof qian) =>
    office.run(`amend account --claim ${claim} --account ${bankCard} --bank 农行 --reason 补填`, later);
  await state('8-2', qian);
  expect((await payable('en')).slice(1)).toEqual([
    expect.stringContaining('1 of these, 420.00 yuan, has no account to pay to and is left out: 8-3'),
    expect.stringContaining('--claim 8-3 '),
    '    next: mutual payout',
  ]);
  await office.run('payout', later);
  expect((await payable('en')).slice(0, 3)).toEqual([
    '  payable now: 1, 420.00 yuan',
    expect.stringContaining('1 of these, 420.00 yuan'),
    expect.stringContaining('--claim 8-3 '),
  ]);
  expect((await payable('en'))[3]).not.toContain('mutual payout');
  await state('8-3', sun);
  expect((await payable('en')).slice(0, 2)).toEqual(['  payable now: 1, 420.00 yuan', '    next: mutual payout']);
});

it('status says apart what payout would leave out for its account, and names no payment where all is', async () => {
  const office = await zhangzhouOffice();
  const stay = { days: ['2021-03-01', '2021-03-05'], selfPaid: '1000' } as const;
  office.write(
    'claims.csv',
    claimSheet({ ...stay, who: zhao, account: zhao.bankCard }, { ...stay, who: qian, account: zhao.bankCard }),
  );
  await office.run('claim claims.csv', later);
  const { stdout } = await office.run('status --lang en', later);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '2 of these, 840.00 yuan, have a payee or account that is in doubt and are left out: 8-1, 8-2 (mutual payout --dry-run says why)',
  );
  expect(stdout).not.toContain('next: mutual payout');
  const { claims } = JSON.parse((await office.run('status --json', later)).stdout);
  expect(claims).toMatchObject({
    payable: { claims: 2 },
    leftOut: { claims: 2, amount: '840.00', first: ['8-1', '8-2'] },
  });
});
