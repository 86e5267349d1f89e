import { describe, expect, it } from 'vitest';
import { emptyFolder, type Office, roster, staff } from './office.ts';
import { answer, json } from './payouts-office.ts';

const [he, she] = staff(1, 2) as [ReturnType<typeof staff>[number], ReturnType<typeof staff>[number]];
const claimed = { now: '2024-10-08T09:00:00+08:00' };

/** Two payments of 20,000.00 under Yunnan 20 that came back, the first on 2024-10-20, the second on 2024-11-20. */
async function failedOffice(): Promise<Office> {
  const office = emptyFolder();
  const begun = ['init', '--scheme', 'yunnan-20', '--period', '20', '--start', '2024-01-01'];
  expect((await office.run(begun, { now: '2023-12-01T09:00:00+08:00' })).stderr).toBe('');
  const columns = { 人员类别: () => '在职', 医保类型: () => '职工医保' };
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 10), facts: { 工会会员数: '10' }, columns }));
  const enrolled = await office.run('enrol rosters', { now: '2023-12-02T09:00:00+08:00' });
  expect(enrolled.exitCode, enrolled.stdout).toBe(0);
  const head = '单位名称,姓名,身份证号码,申请事由,医保类型,出院日期,总费用,统筹支付,大病保险支付,材料,银行账号';
  const lines = [he, she].map(({ name, idNumber, bankCard }) =>
    ['甲厂', name, idNumber, '二次补助', '职工医保', '2024-09-01', '100000', '0', '0', '书面申请', bankCard].join(','),
  );
  office.write('claims.csv', `${[head, ...lines].join('\r\n')}\r\n`);
  const taken = await office.run('claim claims.csv', claimed);
  expect(taken.exitCode, taken.stdout).toBe(0);
  expect(await json(office, 'payout', claimed)).toMatchObject({ lines: 2, amount: '40000.00' });
  office.write('first.csv', answer('1,失败,20000.00,账号不存在'));
  office.write('second.csv', answer('2,失败,20000.00,户名不符'));
  await office.run('payout result first.csv', { now: '2024-10-20T09:00:00+08:00' });
  await office.run('payout result second.csv', { now: '2024-11-20T09:00:00+08:00' });
  return office;
}

const on = (day: string) => ({ now: `${day}T09:00:00+08:00` });

describe('mutual payout void', () => {
  it('lets fall to the fund what failed for longer than the clause says, counted from the first failure', async () => {
    const office = await failedOffice();
    const early = await json(office, 'payout void', on('2025-10-20'));
    expect(early).toMatchObject({ run: null, voided: 0, payments: [{ outcome: 'waits', last: '2025-10-20' }, {}] });

    // A second attempt that fails does not begin the year anew.
    const again = await json(office, 'payout retry --same-account --batch 2024-001', on('2025-09-01'));
    expect(again).toMatchObject({ batch: '2025-001', lines: 2 });
    office.write('third.csv', answer('1,失败,20000.00,账号不存在', '2,失败,20000.00,户名不符'));
    await office.run('payout result third.csv --batch 2025-001', on('2025-09-03'));

    const tried = await office.run('payout void --dry-run --lang zh', on('2025-10-21'));
    expect(tried.stdout).toContain('申请 8-1');
    expect(tried.stdout).toContain('自首次失败起超过1年仍无法发放的，当笔作废');
    expect(tried.stdout).toContain('2025-11-20 以前仍可重付');
    const done = await json(office, 'payout void', on('2025-10-21'));
    expect(done).toMatchObject({ exitCode: 0, voided: 1, amount: '20000.00', moved: 0 });
    expect(done.payments).toMatchObject([
      { claim: '8-1', batch: '2025-001', outcome: 'void', clause: 'void', firstFailed: '2024-10-20' },
      { claim: '8-2', outcome: 'waits', last: '2025-11-20' },
    ]);
    const shown = JSON.parse((await office.run('claim show 8-1 --json', on('2025-10-21'))).stdout);
    expect(shown.claim).toMatchObject({ state: 'voided', voided: '20000.00', payable: '0.00' });
    expect(await json(office, 'payout', on('2025-10-22'))).toMatchObject({ lines: 0 });
    expect(await json(office, 'payout void', on('2025-10-22'))).toMatchObject({ run: null, voided: 0 });

    const undone = await office.run(`undo ${done.run} --reason 误`, on('2025-10-23'));
    expect(undone).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'payout void --dry-run', on('2025-12-01'))).toMatchObject({ voided: 2, run: null });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
