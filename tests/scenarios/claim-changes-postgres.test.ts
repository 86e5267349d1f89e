import { describe, expect, it } from 'vitest';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { claimSheet, later, type Stay, zhangzhouOffice, zhao } from './claims-office.ts';

const april: Stay = { who: zhao, days: ['2021-04-01', '2021-04-05'], selfPaid: '1000', receipt: 'R2021001' };
const may: Stay = { ...april, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R2021002' };
const former = [
  '原申请号,单位名称,姓名,身份证号码,补助项目,就医日期,个人自付,审核金额,支付日期,审核结果',
  `A-1,甲厂,${zhao.name},${zhao.idNumber},住院补助（参加医保）,2021-02-01,500,120.00,2021-03-10,全额`,
].join('\r\n');

describe.runIf(hasPostgres)('claims that change what others rest on, on PostgreSQL', () => {
  it('are brought in, corrected and ruled on', async () => {
    const database = await createDatabase();
    try {
      const office = await zhangzhouOffice('--ledger', database.url);
      const json = async (...words: string[]) => {
        const run = await office.run([...words, '--json'], later);
        expect(run, run.stderr).toMatchObject({ exitCode: 0 });
        return JSON.parse(run.stdout);
      };
      office.write('claims.csv', claimSheet(april, may));
      expect((await json('claim', 'claims.csv')).totals).toMatchObject({ claims: 2, amount: '1620.00' });
      office.write('former.csv', `${former}\r\n`);
      const brought = await json('claim', '--decided', 'former.csv');
      expect(brought.redecided[0]).toEqual({ number: '8-1', before: '420.00', after: '600.00' });
      expect((await json('claim', '--decided', 'former.csv')).totals).toMatchObject({ claims: 1, unchanged: 1 });
      const set = ['--set', '个人自付=90000', '--reason', '票据抄错'];
      const corrected = await json('claim', 'correct', '8-1', ...set);
      expect(corrected.redecided).toMatchObject([{ number: '8-2', after: { amount: '0.00' } }]);
      const ruled = await json('claim', 'decide', '8-1', '--reject', '--reason', '病历为准');
      expect(ruled.redecided).toMatchObject([{ number: '8-2', after: { amount: '1200.00' } }]);
      expect((await json('status')).claims.overpaid).toEqual({ members: 0, amount: '0.00', claims: [] });
      expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    } finally {
      await database.drop();
    }
  });
});
