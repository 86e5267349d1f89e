import { expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { later, zhangzhouOffice, zhao } from './claims-office.ts';
import { answer, json } from './payouts-office.ts';

const [one, other] = [person({ seed: 71 }).bankCard, person({ seed: 72 }).bankCard];
const heirs = (first: string, second: string) => `李梅 ${first} ${one}；李东 ${second} ${other}`;

it('says who of the heirs has had too much and who goes short, once the shares are corrected after a payment', async () => {
  const office = await zhangzhouOffice();
  const header = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,票据号,继承人';
  office.write(
    'claims.csv',
    `${header}\r\n甲厂,${zhao.name},${zhao.idNumber},职工医保,2021-03-01,2021-03-08,1300,R1,${heirs('1/2', '1/2')}\r\n`,
  );
  const amend = ['amend', 'death', '--member', zhao.idNumber, '--on', '2021-03-08', '--reason', '病故'];
  expect(await office.run(amend, later)).toMatchObject({ exitCode: 0 });
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  expect(await json(office, 'payout')).toMatchObject({ lines: 2, findings: [] });
  office.write('answer.csv', answer('1,成功,300.00,', '2,失败,300.00,户名不符'));
  expect(await json(office, 'payout result answer.csv')).toMatchObject({ paid: 1, bounced: 1 });
  const { firstBounced, heirsOverpaid } = (await json(office, 'status')).claims;
  expect(heirsOverpaid).toEqual([]);
  const [claim] = firstBounced;

  const set = ['claim', 'correct', claim, '--set', `继承人=${heirs('1/4', '3/4')}`, '--reason', '公证书'];
  const tried = await office.run([...set, '--dry-run', '--lang', 'zh', '--unmask'], later);
  expect(tried.stdout).toContain('第 1 位继承人 李梅 已付 300.00 元，按份额应得 150.00 元，多付 150.00 元');
  expect(tried.stdout).toContain('第 2 位继承人 李东 付完后仍比其份额 450.00 元少 150.00 元');
  const corrected = await office.run([...set, '--json'], later);
  expect(JSON.parse(corrected.stdout).heirs).toEqual({
    over: [{ heir: 1, had: '300.00', share: '150.00', amount: '150.00' }],
    short: [{ heir: 2, had: '0.00', share: '450.00', amount: '150.00' }],
  });
  expect((await json(office, 'status')).claims.heirsOverpaid).toEqual([{ number: claim, amount: '150.00' }]);
  expect((await office.run('status --lang zh', later)).stdout).toContain(`继承人已付的超过份额 1 件，150.00 元`);
  expect((await office.run(`claim show ${claim} --lang zh`, later)).stdout).toContain(
    '按份额应得 150.00 元，多付 150.00 元',
  );

  const toFirst = ['amend', 'account', '--claim', claim, '--heir', '2', '--payee', '李梅', '--account', one];
  const warned = await office.run([...toFirst, '--reason', '委托', '--json'], later);
  expect(warned.exitCode).toBe(0);
  expect(JSON.parse(warned.stdout).findings).toMatchObject([{ code: 'payout-heir-again', severity: 'warning' }]);
  const retry = await json(office, 'payout retry');
  expect(retry).toMatchObject({ exitCode: 0, lines: 1, amount: '300.00' });
  expect(retry.findings.map(({ code }: { code: string }) => code)).toEqual([
    'payout-heir-again',
    'payout-heir-overpaid',
  ]);
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});
