import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { claimSheet, facts, later, zhangzhouOffice, zhao } from './claims-office.ts';
import { type Office, roster } from './office.ts';
import { answer, claimedTwice, json } from './payouts-office.ts';

const other = person({ seed: 99 }).bankCard;
const amend = (office: Office, actor: string, account = other, claim = '8-1') =>
  json(office, `amend account --claim ${claim} --account ${account} --reason 换卡 --actor ${actor}`);
const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

/** Two claims that clerk took in and chief approved, where another person has to. */
async function approved(): Promise<Office> {
  const office = await claimedTwice();
  appendFileSync(office.path('mutual.yaml'), 'policy:\n  approve: another-actor\n');
  expect(await json(office, 'claim approve --actor chief')).toMatchObject({ exitCode: 0, approved: ['8-1', '8-2'] });
  return office;
}

describe('an account that is changed after the approval', () => {
  it('is not paid to until somebody else has approved again', async () => {
    const office = await approved();
    await amend(office, 'clerk');
    const waits = { claims: 1, amount: '420.00' };
    expect((await json(office, 'status')).claims).toMatchObject({
      ...{ toApprove: waits, payable: { claims: 1, amount: '600.00' }, leftOut: { claims: 0 } },
    });
    expect(await json(office, 'claim list --status unapproved')).toMatchObject({
      ...{ totals: waits, claims: [{ number: '8-1', state: 'decided' }] },
    });
    expect((await office.run('claim list --lang en', later)).stdout).toMatch(/^8-1 .*waiting for approval/m);
    expect((await office.run('claim show 8-1 --lang en', later)).stdout).toContain('has to be approved again');
    expect((await office.run('claim show 8-2 --lang en', later)).stdout).not.toContain('approved again');
    const payout = await json(office, 'payout --actor cashier');
    expect(payout).toMatchObject({ exitCode: 1, claims: 1, amount: '600.00' });
    expect(codes(payout)).toEqual(['payout-account-unapproved']);
    const told = (await office.run('payout --actor cashier --lang en', later)).stdout.replace(/\s+/g, ' ');
    expect(told).toContain('After claim 8-1 was approved, clerk changed the account');
    expect(told).toContain('mutual claim approve 8-1');

    expect(await json(office, 'claim approve --actor clerk')).toMatchObject({ exitCode: 1, ownDecisions: ['8-1'] });
    expect(await json(office, 'claim approve --actor chief')).toMatchObject({ exitCode: 0, approved: ['8-1'] });
    expect(await json(office, 'payout --actor cashier')).toMatchObject({ exitCode: 0, claims: 1, findings: [] });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is not approved by whoever changed it, before or after', async () => {
    const office = await approved();
    await amend(office, 'chief');
    expect(await json(office, 'claim approve 8-1 --actor chief')).toMatchObject({
      ...{ exitCode: 1, approved: [], ownDecisions: [], ownAccounts: ['8-1'] },
    });
    const { stdout } = await office.run('claim approve --actor chief --lang zh', later);
    expect(stdout).toContain('1 件的收款账户是 chief 自己改的，要由别人核对后批准：8-1');
    expect(await json(office, 'claim approve 8-1 --actor deputy')).toMatchObject({ exitCode: 0, approved: ['8-1'] });
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 2 });
  });

  it('is paid to where the account that was seen is put on record, or put back', async () => {
    const office = await approved();
    await amend(office, 'clerk', zhao.bankCard);
    expect(await json(office, 'payout --dry-run')).toMatchObject({ exitCode: 0, claims: 2 });
    await amend(office, 'clerk');
    await amend(office, 'clerk', zhao.bankCard);
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 2, findings: [] });
  });

  it('is paid to once the change is taken back', async () => {
    const office = await approved();
    const { run } = await amend(office, 'clerk');
    expect((await office.run(`undo ${run} --reason 误`, later)).exitCode).toBe(0);
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 2 });
  });

  it('is approved again before what came back is tried again', async () => {
    const office = await approved();
    await json(office, 'payout');
    office.write('answer.csv', answer('1,失败,420.00,账号不存在', '2,成功,600.00,'));
    await office.run('payout result answer.csv', later);
    const line = `amend account --claim 8-1 --account ${other} --reason 换卡 --actor clerk`;
    const told = (await office.run(line, later)).stdout.replace(/\s+/g, ' ');
    expect(told).toContain('approves again: mutual claim approve 8-1 Then mutual payout retry pays again');
    const listed = async () => (await office.run('claim list --status bounced', later)).stdout;
    expect(await listed()).toMatch(/put right, to be approved again\n.*mutual claim approve 8-1/);
    expect(codes(await json(office, 'payout retry'))).toEqual(['payout-account-unapproved']);
    expect(await json(office, 'claim approve --actor chief')).toMatchObject({ exitCode: 0, approved: ['8-1'] });
    expect(await listed()).toMatch(/put right, to be paid again\n.*mutual payout retry/);
    expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 0, lines: 1 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is told by the audit where it was paid to all the same', async () => {
    const office = await approved();
    await amend(office, 'clerk');
    const policy = readFileSync(office.path('mutual.yaml'), 'utf8');
    writeFileSync(office.path('mutual.yaml'), policy.replace(/policy:\n.*\n/, ''));
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 2 });
    const without = await json(office, 'audit --test account-after-approval');
    expect(without.tests).toMatchObject([{ cases: 0, notRun: expect.stringContaining('policy.approve') }]);
    writeFileSync(office.path('mutual.yaml'), policy);
    const { tests } = await json(office, 'audit --test account-after-approval');
    expect(tests).toMatchObject([{ id: 'account-after-approval' }]);
    expect(JSON.stringify(tests)).toContain('2021-001-1');
    expect(JSON.stringify(tests)).not.toContain('2021-001-2');
  });

  it('is paid to as before where nobody else has to approve', async () => {
    const office = await claimedTwice();
    await json(office, 'claim approve --actor chief');
    await amend(office, 'clerk');
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 2, findings: [] });
  });
});

/** A list of zhao with a card, added to the unit's. */
async function listed(office: Office, file: string, card: string, actor = 'clerk'): Promise<void> {
  const columns = { ...facts, 银行卡号: () => card, 开户行: () => '中国工商银行' };
  office.write(file, roster({ unit: '甲厂', people: [zhao], headcount: 10, columns }));
  expect(await office.run(`enrol ${file} --actor ${actor} --lang en`, later)).toMatchObject({ exitCode: 0 });
}

/** A claim that states no account, approved for the card of the roster. */
async function approvedForRoster(): Promise<Office> {
  const office = await zhangzhouOffice();
  await listed(office, 'cards.csv', zhao.bankCard);
  office.write('claims.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  appendFileSync(office.path('mutual.yaml'), 'policy:\n  approve: another-actor\n');
  expect(await json(office, 'claim approve --actor chief')).toMatchObject({ exitCode: 0, approved: ['11-1'] });
  return office;
}

describe('an account of the roster that is another after the approval', () => {
  it('is not paid to until somebody else than who brought it in has approved again', async () => {
    const office = await approvedForRoster();
    expect(await json(office, 'payout --dry-run')).toMatchObject({ exitCode: 0, claims: 1, findings: [] });
    await listed(office, 'again.csv', other, 'chief');
    const payout = await json(office, 'payout --actor cashier --unmask');
    expect(payout).toMatchObject({ exitCode: 1, claims: 0 });
    expect(payout.findings).toMatchObject([{ code: 'payout-account-unapproved', found: other }]);
    expect(await json(office, 'claim approve --actor chief')).toMatchObject({ exitCode: 1, ownAccounts: ['11-1'] });
    expect(await json(office, 'claim approve --actor deputy')).toMatchObject({ exitCode: 0, approved: ['11-1'] });
    expect(await json(office, 'payout --actor cashier')).toMatchObject({ exitCode: 0, claims: 1, findings: [] });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await json(office, 'audit --test account-after-approval')).toMatchObject({ tests: [{ cases: 0 }] });
  });

  it('is paid to where a later list states the same card, or the other list is taken back', async () => {
    const office = await approvedForRoster();
    await listed(office, 'same.csv', zhao.bankCard);
    expect(await json(office, 'payout --dry-run')).toMatchObject({ exitCode: 0, claims: 1, findings: [] });
    await amend(office, 'clerk', zhao.bankCard, '11-1');
    expect(await json(office, 'payout --dry-run')).toMatchObject({ exitCode: 0, claims: 1, findings: [] });
    await amend(office, 'clerk', other, '11-1');
    expect(codes(await json(office, 'payout --dry-run'))).toEqual(['payout-account-unapproved']);
  });

  it('is told by the audit where it was paid to all the same, and by whom it came', async () => {
    const office = await approvedForRoster();
    await listed(office, 'again.csv', other);
    const policy = readFileSync(office.path('mutual.yaml'), 'utf8');
    writeFileSync(office.path('mutual.yaml'), policy.replace(/policy:\n.*\n/, ''));
    expect(await json(office, 'payout')).toMatchObject({ exitCode: 0, claims: 1 });
    writeFileSync(office.path('mutual.yaml'), policy);
    const { tests } = await json(office, 'audit --test account-after-approval');
    expect(tests).toMatchObject([{ id: 'account-after-approval' }]);
    expect(JSON.stringify(tests)).toContain('2021-001-1');
    expect(JSON.stringify(tests)).toContain('clerk');
  });
});
