import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { later } from './claims-office.ts';
import { answer, claimedTwice, json } from './payouts-office.ts';

describe('undoing an answer of the bank', () => {
  it('tells that what was answered as paid waits again, and that to pay it again is to pay twice', async () => {
    const office = await claimedTwice();
    await office.run('payout', later);
    office.write('answer.csv', answer('1,成功,420.00,', '2,失败,600.00,账号不存在'));
    const { run } = await json(office, 'payout result answer.csv');
    const tried = await office.run(`undo ${run} --reason mistake --dry-run --lang en`, later);
    expect(tried.stdout.replace(/\s+/g, ' ')).toContain('1 payment of batch 2021-001 (420.00 yuan) as paid; it would');
    const undone = await office.run(`undo ${run} --reason mistake --lang zh`, later);
    expect(undone.exitCode).toBe(0);
    expect(undone.stdout.replace(/\s+/g, '')).toContain('银行答复过批次2021-001有1笔（420.00元）付款成功');
    expect(undone.stdout.replace(/\s+/g, '')).toContain('否则会付两次');
  });

  it('tells nothing where all of it came back', async () => {
    const office = await claimedTwice();
    await office.run('payout', later);
    office.write('answer.csv', answer('1,失败,420.00,账号不存在', '2,失败,600.00,账号不存在'));
    await office.run('payout result answer.csv', later);
    expect(await json(office, 'undo 5 --reason mistake')).toMatchObject({ answersPaid: [] });
  });
});

describe('undoing a payout', () => {
  it('is refused unless the bank file was never handed in, tells what to destroy, and knows a late answer', async () => {
    const office = await claimedTwice();
    await office.run('payout --bank generic-csv --slips', later);
    const files = ['2021-001-generic-csv.csv', 'payout.xlsx', 'slips/'].map((name) => `out/4-payout/${name}`);
    for (const more of [[], ['--dry-run']]) {
      const refused = await office.run(['undo', '4', '--reason', 'mistake', ...more], later);
      expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
      for (const told of ['2021-001', '2 payments, 1,020.00 yuan', '--not-sent', ...files])
        expect(refused.stderr).toContain(told);
    }
    expect(await json(office, 'payout')).toMatchObject({ batch: null, lines: 0 });

    const tried = await office.run('undo 4 --reason mistake --not-sent --dry-run', later);
    expect(tried.stdout).toContain('would have to be destroyed');
    const undone = await office.run('undo 4 --reason mistake --not-sent', later);
    expect(undone).toMatchObject({ exitCode: 0, stderr: '' });
    expect(undone.stdout.split('\n').slice(1)).toEqual([
      'Batch 2021-001 is no more. Destroy its files; they must not go to the bank any more:',
      ...files.map((file) => `  ${file}`),
      '',
    ]);
    for (const file of files) expect(existsSync(office.path(file))).toBe(true);

    office.write('answer.csv', answer('1,成功,420.00,', '2,成功,600.00,'));
    const late = async () => (await office.run('payout result answer.csv --batch 2021-001', later)).stderr;
    expect(await late()).toContain('Batch 2021-001 was undone in run 5.');
    expect(await late()).toContain('hold their claims today: none.');
    expect(await json(office, 'payout')).toMatchObject({ run: 6, batch: '2021-002' });
    expect(await late()).toContain('hold their claims today: 2021-002.');
    for (const line of ['payout --batch 2021-001', 'payout slips --batch 2021-001'])
      expect((await office.run(line, later)).stderr).toContain('was undone in run 5');
    expect((await office.run('payout result answer.csv --batch 2021-009', later)).stderr).toContain(
      'no batch 2021-009',
    );
    const told = await json(office, 'undo 6 --reason mistake --not-sent');
    expect(told.batches).toMatchObject([{ batch: '2021-002', lines: 2, files: ['out/6-payout/payout.xlsx'] }]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
