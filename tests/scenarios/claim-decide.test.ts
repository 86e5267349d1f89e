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

const json = async (office: Office, words: readonly string[]) => {
  const run = await office.run([...words, '--json'], later);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
};

const amountOf = async (office: Office, number: string) => (await json(office, ['claim', 'show', number])).claim.amount;

const february = { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' } as const;
const may = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', account: zhao.bankCard } as const;

describe('a ruling and the claims after it', () => {
  it('decides them again in the same entry, and undoing it puts them back', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet(february, may));
    expect(await json(office, ['claim', 'claims.csv'])).toMatchObject({ totals: { amount: '1620.00' } });
    const words = ['claim', 'decide', '8-1', '--reject', '--reason', '第三方已赔付'];
    const along = { number: '8-2', before: { amount: '1200.00' }, after: { amount: '1020.00' } };
    expect(await json(office, [...words, '--dry-run'])).toMatchObject({ run: null, redecided: [along], frozen: [] });
    expect(await amountOf(office, '8-2')).toBe('1200.00');
    const told = await office.run([...words, '--lang', 'zh'], later);
    expect(told.stdout.split('\n')[1]).toBe('8-2 随之重新审核：1,200.00 元改为 1,020.00 元');
    expect(await json(office, ['claim', 'show', '8-2'])).toMatchObject({
      claim: { amount: '1020.00', how: 'decided', decidedBy: { run: 4 } },
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    const again = await json(office, ['claim', 'decide', '8-1', '--approve', '--reason', '误判']);
    expect(again.redecided).toMatchObject([{ number: '8-2', after: { amount: '1200.00' } }]);
    expect((await office.run('undo 4 --reason 次序', later)).exitCode).toBe(2);
    for (const run of ['5', '4']) expect((await office.run(`undo ${run} --reason 误判`, later)).exitCode).toBe(0);
    expect([await amountOf(office, '8-1'), await amountOf(office, '8-2')]).toEqual(['420.00', '1200.00']);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('leaves what is at the bank, and tells of no excess for what is paid beyond a limit', async () => {
    const office = await zhangzhouOffice();
    office.write('may.csv', claimSheet(may));
    await office.run('claim may.csv', later);
    expect(await json(office, ['payout'])).toMatchObject({ amount: '1020.00' });
    office.write('february.csv', claimSheet({ ...february, selfPaid: '100000' }));
    expect(await json(office, ['claim', 'february.csv'])).toMatchObject({ totals: { amount: '48980.00' } });
    const [taken] = (await json(office, ['claim', 'february.csv'])).claims;
    const words = ['claim', 'decide', taken.number, '--approve', '--waive', 'insured', '--reason', '理事会决定'];
    expect(await json(office, words)).toMatchObject({
      claim: { after: { amount: '60000.00' } },
      redecided: [],
      frozen: [],
    });
    expect(await amountOf(office, '8-1')).toBe('1020.00');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a limit waived for one claim', () => {
  it('gives that claim what its own event adds, and leaves the others, also those that come in later', async () => {
    const office = await zhangzhouOffice();
    const third = { ...february, days: ['2021-04-01', '2021-04-05'] } as const;
    office.write(
      'claims.csv',
      claimSheet(
        { ...february, selfPaid: '40000' },
        { ...february, days: ['2021-03-01', '2021-03-05'], selfPaid: '60000' },
        third,
      ),
    );
    expect(await json(office, ['claim', 'claims.csv'])).toMatchObject({ totals: { amount: '50000.00' } });
    const waive = (number: string) =>
      json(office, ['claim', 'decide', number, '--approve', '--waive', 'insured', '--reason', '理事会决定']);
    const alone = { redecided: [], frozen: [] };
    expect(await waive('8-3')).toMatchObject({ ...alone, claim: { after: { amount: '600.00' }, overpaid: '0.00' } });
    expect(await waive('8-2')).toMatchObject({ ...alone, claim: { after: { amount: '36000.00' }, overpaid: '0.00' } });
    expect(await Promise.all(['8-1', '8-2', '8-3'].map((number) => amountOf(office, number)))).toEqual([
      '23820.00',
      '36000.00',
      '600.00',
    ]);
    const shown = await office.run('claim show 8-3 --lang en', later);
    expect(shown.stdout).toContain('60,420 less 59,820 that the others come to, so');
    office.write('may.csv', claimSheet(may));
    expect(await json(office, ['claim', 'may.csv'])).toMatchObject({ redecided: [], totals: { amount: '0.00' } });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a limit that a ruled amount has used up', () => {
  it('leaves nothing to an earlier event that comes later, nor to a ruling on it, without its clause set aside', async () => {
    const office = await zhangzhouOffice();
    office.write('may.csv', claimSheet({ ...may, selfPaid: '100000' }));
    await office.run('claim may.csv', later);
    const ruled = await json(office, ['claim', 'decide', '8-1', '--approve', '--reason', '已核']);
    expect(ruled.claim.after.amount).toBe('50000.00');
    office.write('february.csv', claimSheet(february));
    const taken = await json(office, ['claim', 'february.csv']);
    expect(taken).toMatchObject({ redecided: [], totals: { amount: '0.00' } });
    const [{ number, reasons }] = taken.claims;
    expect(reasons).toContain('cap-used');
    const refused = await json(office, ['claim', 'decide', number, '--approve', '--reason', '照顾']);
    expect(refused).toMatchObject({ exitCode: 1, run: null });
    expect(refused.against).toContainEqual(expect.objectContaining({ code: 'cap-used', clause: 'insured' }));
    const words = ['claim', 'decide', number, '--approve', '--reason', '理事会决定', '--waive', 'insured'];
    expect(await json(office, words)).toMatchObject({ exitCode: 0, waived: ['insured'] });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

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
