import { describe, expect, it } from 'vitest';
import { claimSheet, later, qian, type Stay, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';
import { answer, json } from './payouts-office.ts';
import { november, townOffice, townSheet, townsfolk } from './town-office.ts';

const february: Stay = {
  ...{ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', receipt: 'R1', account: zhao.bankCard },
};
const march: Stay = { ...february, who: qian, days: ['2021-03-01', '2021-03-05'], receipt: 'R2' };

/** An office that has claimed for some stays, and paid them as batch 2021-001. */
async function paidFor(...stays: readonly Stay[]): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write('claims.csv', claimSheet(...stays));
  await office.run('claim claims.csv', later);
  expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, batch: '2021-001', lines: stays.length });
  return office;
}

async function claim(office: Office, name: string, ...stays: readonly Stay[]): Promise<void> {
  office.write(name, claimSheet(...stays));
  await office.run(`claim ${name}`, later);
}

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('an account to which an earlier batch paid for somebody else', () => {
  it('keeps a claim out, naming that line, until it is put on record for the very claim', async () => {
    const office = await paidFor(february);
    await claim(office, 'march.csv', march);
    const run = await json(office, 'payout');
    expect(run).toMatchObject({ exitCode: 1, batch: null, lines: 0, blocked: 1 });
    expect(codes(run)).toEqual(['payout-account-holders']);
    expect((await office.run('payout --lang en', later)).stdout).toContain('(line 1 of batch 2021-001)');
    const mended = ['amend', 'account', '--claim', run.findings[0].message.match(/\d+-\d+/)[0]];
    const amended = await office.run([...mended, '--account', zhao.bankCard, '--reason', '已核对'], later);
    expect(amended, amended.stderr).toMatchObject({ exitCode: 0 });
    // Whose account it is, is told to who puts it on record and again to who signs the batch.
    expect(amended.stdout).toContain('payout-account-of-others');
    const paid = await json(office, 'payout');
    expect(paid).toMatchObject({ exitCode: 0, batch: '2021-002', lines: 1 });
    expect(codes(paid)).toEqual(['payout-account-of-others']);
    expect(paid.findings[0]).toMatchObject({ severity: 'warning' });
  });

  it('is no matter where it is the member’s own, or came back', async () => {
    const office = await paidFor(february);
    await claim(office, 'may.csv', { ...february, days: ['2021-05-01', '2021-05-09'], receipt: 'R3' });
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, findings: [], lines: 1 });
    const other = await paidFor(february);
    other.write('answer.csv', answer('1,失败,420.00,户名不符'));
    await other.run('payout result answer.csv', later);
    await claim(other, 'march.csv', march);
    expect(await json(other, 'payout')).toMatchObject({ exitCode: 0, findings: [], lines: 1 });
  });
});

describe('a member of whom something is still to be recovered', () => {
  it('is paid in full, and it is told with the sum', async () => {
    const office = await paidFor(february);
    office.write('answer.csv', answer('1,成功,420.00,'));
    await office.run('payout result answer.csv', later);
    await office.run('claim correct 8-1 --set 个人自付=800 --reason 票据抄错'.split(' '), later);
    await claim(office, 'may.csv', { ...february, days: ['2021-05-01', '2021-05-09'], receipt: 'R3' });
    const run = await json(office, 'payout');
    expect(run).toMatchObject({ exitCode: 0, batch: '2021-002', lines: 1 });
    expect(codes(run)).toEqual(['payout-member-owes']);
    expect(run.findings[0]).toMatchObject({ found: '120.00', severity: 'warning' });
    expect(run.findings[0].fix).toContain('--as recovery');
  });
});

describe('a claim for the death of the member', () => {
  it('is never paid to his own account: its heirs are to be stated', async () => {
    const office = await townOffice();
    const [one] = townsfolk as [(typeof townsfolk)[number]];
    const states = { 申请事由: '身故', 发生日期: '2026-09-20' };
    office.write('death.csv', townSheet({ who: one, states }));
    await office.run('claim death.csv', november);
    const run = await json(office, 'payout', november);
    expect(run).toMatchObject({ exitCode: 1, batch: null, blocked: 1 });
    expect(codes(run)).toEqual(['payout-heirs-missing']);
    const heirs = '继承人=李梅 1/1 中国工商银行 6222020000000000018';
    const corrected = ['claim', 'correct', '8-1', '--set', heirs, '--reason', '补填'];
    expect(await office.run(corrected, november)).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'payout', november)).toMatchObject({ exitCode: 0, lines: 1, findings: [] });
  });
});
