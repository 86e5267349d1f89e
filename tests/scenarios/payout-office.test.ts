import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimSheet, facts, later, qian, sun, zhao } from './claims-office.ts';
import { emptyFolder, roster, staff } from './office.ts';
import { answer, json } from './payouts-office.ts';

const before = { now: '2020-12-20T09:00:00+08:00' };
const begin = ['init', '--scheme', 'zhangzhou-2021', '--period', '2021', '--office'];

it('a centre pays for one of its offices in a batch of its own, and takes the answer to it', async () => {
  const [centre, county] = [emptyFolder(), emptyFolder()];
  await centre.run([...begin, '市中心'], before);
  await county.run([...begin, '云霄', '--ledger', centre.path('mutual.db')], before);
  centre.write('1.csv', roster({ unit: '乙厂', people: staff(11, 10), columns: facts }));
  county.write('1.csv', roster({ unit: '甲厂', people: staff(1, 10), columns: facts }));
  for (const each of [centre, county]) expect((await each.run('enrol 1.csv', before)).exitCode).toBe(0);
  county.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
      { who: qian, days: ['2021-02-01', '2021-02-05'], selfPaid: '1300', account: qian.bankCard },
    ),
  );
  expect((await county.run('claim claims.csv', later)).exitCode).toBe(0);

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
