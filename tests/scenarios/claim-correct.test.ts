import { describe, expect, it } from 'vitest';
import { claimSheet, later, qian, type Stay, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';

const february: Stay = {
  ...{ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', receipt: 'R2021001', account: zhao.bankCard },
};
const may: Stay = { ...february, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R2021002' };

/** February 420.00 is 8-1, May 1,200.00 is 8-2. */
async function claimed(...stays: readonly Stay[]): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write('claims.csv', claimSheet(...stays));
  expect((await office.run('claim claims.csv', later)).exitCode).toBe(0);
  return office;
}

const json = async (office: Office, line: string | readonly string[]) => {
  const run = await office.run([...(typeof line === 'string' ? line.split(' ') : line), '--json'], later);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
};

const correct = (office: Office, number: string, ...words: string[]) =>
  json(office, ['claim', 'correct', number, '--reason', '票据抄错', ...words]);

const claimOf = async (office: Office, number: string) => (await json(office, `claim show ${number}`)).claim;

const answered = async (office: Office, batch: string, ...amounts: string[]) => {
  const lines = amounts.map((amount, index) => `${index + 1},成功,${amount}`);
  office.write(`${batch}.csv`, `行号,处理结果,金额\r\n${lines.join('\r\n')}\r\n`);
  expect(await json(office, `payout result ${batch}.csv --batch ${batch}`)).toMatchObject({ exitCode: 0 });
};

describe('mutual claim correct, before payment', () => {
  it('decides on the facts put right, and again what comes after; undoing puts all back', async () => {
    const office = await claimed(february, may);
    const tried = await correct(office, '8-1', '--set', '个人自付=200', '--dry-run');
    expect(tried).toMatchObject({
      run: null,
      claim: { number: '8-1', before: { amount: '420.00' }, after: { amount: '0.00' } },
      facts: [{ field: 'cost:self-paid-in-scope', before: '1000.00', after: '200.00' }],
    });
    const told = await office.run('claim correct 8-1 --set 个人自付=200 --reason 票据抄错 --lang zh'.split(' '), later);
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(told.stdout.split('\n').slice(0, 3)).toEqual([
      '申请 8-1：全额补助 420.00 元 → 不予补助 0.00 元',
      '  政策范围内自付：1,000.00 → 200.00',
      '8-2 随之重新审核：1,200.00 元改为 1,140.00 元',
    ]);
    expect(await claimOf(office, '8-1')).toMatchObject({ how: 'corrected', amount: '0.00', decidedBy: { run: 4 } });
    expect(await claimOf(office, '8-2')).toMatchObject({ how: 'decided', amount: '1140.00', payable: '1140.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await office.run('undo 4 --reason 误', later)).exitCode).toBe(0);
    expect([(await claimOf(office, '8-1')).amount, (await claimOf(office, '8-2')).amount]).toEqual([
      '420.00',
      '1200.00',
    ]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('takes the claim over by a sheet of one row, also to another day, in whose place it is then decided', async () => {
    const office = await claimed(february, may);
    office.write('right.csv', claimSheet({ ...february, days: ['2021-06-01', '2021-06-04'] }));
    expect(await correct(office, '8-1', '--sheet', 'right.csv')).toMatchObject({
      claim: { after: { amount: '600.00' } },
      facts: [
        { field: 'admitted', before: '2021-02-01', after: '2021-06-01' },
        { field: 'discharged', after: '2021-06-04' },
      ],
      effect: { kind: 'supplement', amount: '180.00' },
      redecided: [{ number: '8-2', before: { amount: '1200.00' }, after: { amount: '1020.00' } }],
    });
    expect(await correct(office, '8-1', '--sheet', 'right.csv')).toMatchObject({ exitCode: 0, run: null, facts: [] });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('refuses facts that cannot be right, telling each where it stands, and writes nothing', async () => {
    const office = await claimed(february, may);
    const refused = await correct(office, '8-1', '--set', '入院日期=2021-02-30', '--set', '个人自付=多');
    expect(refused).toMatchObject({ exitCode: 1, run: null });
    expect(refused.findings.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['value-not-understood', '--set 入院日期=2021-02-30'],
      ['value-not-understood', '--set 个人自付=多'],
    ]);
    const before = await correct(office, '8-1', '--set', '出院日期=2021-01-20');
    expect(before.findings.map(({ code }: { code: string }) => code)).toEqual(['claim-dates-impossible']);
    const repeated = await correct(office, '8-1', '--set', '票据号=R2021002');
    expect(repeated.findings.map(({ code }: { code: string }) => code)).toEqual(['claim-receipt-repeated']);
    expect(await claimOf(office, '8-1')).toMatchObject({ how: 'decided', amount: '420.00' });
  });

  it.each([
    [['--set', '自付费=1'], 'The claim sheet has no column 自付费'],
    [['--set', '个人自付'], 'is not column=value'],
    [['--set', '身份证号=1'], 'cannot be set'],
    [['--set', '个人自付=1', '--set', '自付=2'], 'was set before'],
    [['--sheet', 'other.csv'], 'another person’s'],
    [['--sheet', 'claims.csv'], 'holds 2 claims'],
    [['--waive', 'insurde', '--set', '个人自付=1'], 'Did you mean insured?'],
  ])('tells a mistake: %j', async (words, told) => {
    const office = await claimed(february, may);
    office.write('other.csv', claimSheet({ ...february, who: qian }));
    const run = await office.run(['claim', 'correct', '8-1', '--reason', '误', '--lang', 'en', ...words], later);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(told);
  });
});

it('tells facts that are chosen among words in these words, and of heirs the shares, with names and accounts masked', async () => {
  const office = await claimed(may);
  const words = [
    '--set',
    '医院等级=三级',
    '--set',
    '申请材料=齐全',
    '--set',
    '继承人=李梅 1/2 6217000000034981823；李东 1/2 6217000000014981769',
  ];
  const { stdout } = await office.run(['claim', 'correct', '8-1', '--reason', '补', '--lang', 'zh', ...words], later);
  expect(stdout).toContain('医院等级：— → 三级\n');
  expect(stdout).toContain('申请材料：— → 齐全\n');
  expect(stdout).toContain('继承人：— → 李* 1/2 *******************、李* 1/2 *******************\n');
});

describe('mutual claim correct, after payment', () => {
  it('pays the rest with the next batch, recovers what was too much, and waits for the bank', async () => {
    const office = await claimed(may);
    expect(await json(office, 'payout')).toMatchObject({ batch: '2021-001', amount: '1020.00' });
    const waiting = await office.run('claim correct 8-1 --set 个人自付=3000 --reason 误 --lang en'.split(' '), later);
    expect(waiting).toMatchObject({ exitCode: 2, stdout: '' });
    expect(waiting.stderr).toContain('is at the bank and not answered yet');
    await answered(office, '2021-001', '1020.00');

    const more = await office.run('claim correct 8-1 --set 个人自付=3000 --reason 误 --lang zh'.split(' '), later);
    expect(more.stdout).toContain('已付 1,020.00 元，还应补付 600.00 元，由下一批支付');
    expect(await claimOf(office, '8-1')).toMatchObject({ amount: '1620.00', paid: '1020.00', payable: '600.00' });
    expect(await json(office, 'payout')).toMatchObject({ batch: '2021-002', amount: '600.00' });
    await answered(office, '2021-002', '600.00');

    const less = await correct(office, '8-1', '--set', '个人自付=1000');
    expect(less).toMatchObject({
      effect: { kind: 'receivable', amount: '1200.00' },
      claim: { after: { amount: '420.00' } },
    });
    expect(await claimOf(office, '8-1')).toMatchObject({ paid: '1620.00', payable: '0.00', receivable: '1200.00' });
    expect((await json(office, 'payout')).batch).toBeNull();
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await office.run(`undo ${less.run} --reason 误`, later)).exitCode).toBe(0);
    expect(await claimOf(office, '8-1')).toMatchObject({ amount: '1620.00', receivable: '0.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('decides again what is not frozen, and tells what was paid beyond what is owed', async () => {
    const office = await claimed(february);
    await json(office, 'payout');
    await answered(office, '2021-001', '420.00');
    office.write('may.csv', claimSheet({ ...may, selfPaid: '100000' }));
    expect(await json(office, 'claim may.csv')).toMatchObject({ totals: { amount: '49580.00' } });
    const corrected = await correct(office, '8-1', '--set', '个人自付=100');
    expect(corrected).toMatchObject({
      effect: { kind: 'receivable', amount: '420.00' },
      redecided: [{ before: { amount: '49580.00' }, after: { amount: '50000.00' } }],
      frozen: [],
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
