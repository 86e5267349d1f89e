import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimSheet, facts, later, qian, sun, zhao } from './claims-office.ts';
import { emptyFolder, roster, staff } from './office.ts';
import { answer, json } from './payouts-office.ts';

const before = { now: '2020-12-20T09:00:00+08:00' };
const begin = ['init', '--scheme', 'zhangzhou-2021', '--period', '2021', '--office'];

/** A centre, and a county on its ledger that has taken in two claims, 420.00 and 600.00 yuan. */
async function both(settings = '') {
  const [centre, county] = [emptyFolder(), emptyFolder()];
  await centre.run([...begin, '市中心'], before);
  await county.run([...begin, '云霄', '--ledger', centre.path('mutual.db')], before);
  centre.write('1.csv', roster({ unit: '乙厂', people: staff(11, 10), columns: facts }));
  county.write('1.csv', roster({ unit: '甲厂', people: staff(1, 10), columns: facts }));
  for (const each of [centre, county]) expect((await each.run('enrol 1.csv', before)).exitCode).toBe(0);
  appendFileSync(county.path('mutual.yaml'), settings);
  county.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
      { who: qian, days: ['2021-02-01', '2021-02-05'], selfPaid: '1300', account: qian.bankCard },
    ),
  );
  expect((await county.run('claim claims.csv --actor 录入', later)).exitCode).toBe(0);
  return { centre, county };
}

it('a centre pays for one of its offices in a batch of its own, and takes the answer to it', async () => {
  const { centre, county } = await both();
  expect(await json(centre, 'payout')).toMatchObject({ lines: 0 });
  const unknown = await centre.run('payout --office 云宵县 --lang en', later);
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('云霄')]);
  expect(await json(centre, 'payout --office 云霄 --unit 甲厂 --limit 420 --dry-run')).toMatchObject({
    lines: 1,
    left: 1,
  });
  expect((await centre.run('payout --office 云霄 --unit 乙厂', later)).exitCode).toBe(2);
  const made = await json(centre, 'payout --office 云霄 --bank generic-csv');
  expect(made).toMatchObject({ exitCode: 0, batch: '2021-001', lines: 2, amount: '1020.00' });
  expect(readFileSync(centre.path(made.outputs[1]), 'utf8')).toContain('"云霄/');
  expect(await json(county, 'payout')).toMatchObject({ lines: 0, findings: [] });

  centre.write('answer.csv', answer('1,成功,420.00,', '2,失败,600.00,账号不存在'));
  expect(await json(centre, 'payout result answer.csv')).toMatchObject({ paid: 1, bounced: 1 });
  expect(await json(county, 'payout retry')).toMatchObject({ lines: 0, findings: [] });
  const claim = (await json(centre, 'payout retry')).findings[0].fix.match(/--claim (\S+)/)?.[1];
  expect(claim).toMatch(/^云霄\/\d+-2$/);
  const mended = await county.run(`amend account --claim ${claim} --account ${sun.bankCard} --reason 换卡`, later);
  expect(mended).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await json(centre, 'payout retry --office 市中心')).toMatchObject({ lines: 0 });
  expect(await json(centre, 'payout retry --office 云霄')).toMatchObject({ lines: 1, amount: '600.00' });
  for (const each of [centre, county]) expect(await each.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});

const policy = 'policy:\n  approve: another-actor\n';
const waits = { claims: 2, amount: '1020.00' };

describe('an office whose claims somebody else has to approve', () => {
  it('has none of them paid unapproved by another office, which is told where they are approved', async () => {
    const { centre, county } = await both(policy);
    const payout = 'payout --office 云霄';
    expect(await json(centre, payout)).toMatchObject({
      exitCode: 0,
      lines: 0,
      toApprove: { ...waits, office: '云霄' },
    });
    const told = (await centre.run(`${payout} --lang zh`, later)).stdout.replace(/\s+/g, '');
    expect(told).toContain('“云霄”的申请须由另一人批准。请在该办事处的工作区运行mutualclaimapprove');

    const claim = (await json(county, 'claim list')).claims[0].number;
    const own = await json(centre, `claim approve 云霄/${claim} --actor 录入`);
    expect(own).toMatchObject({ exitCode: 1, approved: [], ownDecisions: [`云霄/${claim}`] });

    expect(await json(county, 'claim approve --actor 复核')).toMatchObject({ exitCode: 0 });
    expect(await json(centre, payout)).toMatchObject({ exitCode: 0, lines: 2, toApprove: null });
    centre.write('answer.csv', answer('1,失败,420.00,账号不存在', '2,成功,600.00,'));
    await centre.run('payout result answer.csv', later);
    await county.run(`amend account --claim ${claim} --account ${sun.bankCard} --reason 换卡`, later);
    const { findings, lines } = await json(centre, 'payout retry');
    expect([lines, findings.map(({ code }: { code: string }) => code)]).toEqual([0, ['payout-account-unapproved']]);
  });

  it('says with its next run that it asks for it no more', async () => {
    const { centre, county } = await both(policy);
    const yaml = readFileSync(county.path('mutual.yaml'), 'utf8');
    writeFileSync(county.path('mutual.yaml'), yaml.replace(policy, ''));
    expect(await json(centre, 'payout --office 云霄 --dry-run')).toMatchObject({ lines: 0 });
    await county.run('enrol 1.csv', later);
    expect(await json(centre, 'payout --office 云霄')).toMatchObject({ exitCode: 0, lines: 2, toApprove: null });
  });
});
