import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/io/terminal/width.ts';
import { person } from '../support/people.ts';
import { emptyFolder, type Office } from './office.ts';
import { answer } from './payouts-office.ts';
import { done, on, paidTown, receive, reconciled, townClaims } from './reconcile-office.ts';
import { townOffice } from './town.ts';

it('counts a member once who goes on with another unit and pays no fee again', async () => {
  const office = await townOffice();
  const { idNumber } = person({ seed: 1 });
  await done(office, `amend transfer --member ${idNumber} --to 乙局 --on 2026-09-01 --reason 调动`, '2026-09-01');
  expect((await reconciled(office)).fees).toEqual([{ plan: 'general', fee: '36.00', members: 4, amount: '144.00' }]);
});

describe('a town from enrolment to the last statement', () => {
  it('agrees once all is paid, and on every day with what was open then', async () => {
    const office = await townOffice();
    expect(await reconciled(office)).toMatchObject({
      exitCode: 1,
      kinds: ['fees-open 72.00', 'fees-open 72.00'],
      sides: { fees: ['144.00', '144.00', '0.00'], income: ['144.00', '144.00'] },
      fees: [{ plan: 'general', fee: '36.00', members: 4, amount: '144.00' }],
    });

    await receive(office, [
      ['2026-06-20', 72, '甲厂', '互助金'],
      ['2026-06-21', 72, '乙局', '互助金'],
      ['2026-06-22', 1000, '示例市总工会', '补助拨入'],
    ]);
    expect(await reconciled(office)).toMatchObject({ kinds: ['money-unidentified 1000.00'] });
    const [line] = (await reconciled(office)).differences;
    await done(office, line.command.replace('<unit>', 'subsidy').split(' ').slice(1), '2026-06-25');
    expect(await reconciled(office)).toMatchObject({ exitCode: 0, kinds: [], sides: { bank: ['1144.00', '1144.00'] } });

    office.write('claims.csv', townClaims());
    await done(office, 'claim claims.csv', '2026-10-08');
    expect(await reconciled(office)).toMatchObject({ kinds: ['benefits-unpaid 350.00', 'benefits-unpaid 500.00'] });
    await done(office, 'payout', '2026-10-10');
    expect(await reconciled(office)).toMatchObject({
      kinds: ['batch-unanswered 850.00', 'batch-not-on-statement 850.00'],
      sides: { payouts: ['850.00', '850.00', '0.00'], transit: ['850.00', '850.00', '0.00'] },
    });
    office.write('answer.csv', answer('1,成功,500.00,', '2,失败,350.00,账号有误'));
    await office.run('payout result answer.csv', {
      environment: { MUTUAL_SCHEMES: 'schemes' },
      now: '2026-10-12T09:00:00+08:00',
    });
    expect(await reconciled(office)).toMatchObject({
      kinds: ['payment-bounced 350.00', 'batch-not-on-statement 500.00'],
    });

    // The bank took the whole batch and gave back what it could not pay.
    const left = await receive(
      office,
      [
        ['2026-10-11', -850, '代发', '2026-001'],
        ['2026-10-12', 350, person({ seed: 3 }).name, '退汇'],
      ],
      { opening: 1144, first: 10 },
    );
    expect(left, left.stderr).toMatchObject({ exitCode: 0 });
    expect(await reconciled(office)).toMatchObject({
      kinds: ['payment-bounced 350.00'],
      sides: { bank: ['644.00', '644.00'] },
    });
    await done(office, 'payout retry --same-account --batch 2026-001', '2026-10-20');
    office.write('answer2.csv', answer('1,成功,350.00,'));
    await done(office, 'payout result answer2.csv --batch 2026-002', '2026-10-22');
    await receive(office, [['2026-10-21', -350, '代发', '2026-002']], { opening: 644, first: 20 });
    const end = await reconciled(office);
    expect(end).toMatchObject({ exitCode: 0, equal: true, kinds: [], sides: { benefits: ['850.00', '850.00'] } });

    const asOf = async (day: string) => (await reconciled(office, `--as-of ${day}`)).kinds;
    expect(await asOf('2026-06-14')).toEqual([]);
    expect(await asOf('2026-06-20')).toEqual(['fees-open 72.00']);
    expect(await asOf('2026-06-22')).toEqual([]);
    expect(await asOf('2026-10-08')).toEqual(['benefits-unpaid 350.00', 'benefits-unpaid 500.00']);
    expect(await asOf('2026-10-10')).toEqual(['batch-unanswered 850.00', 'batch-not-on-statement 850.00']);
    expect(await asOf('2026-10-12')).toEqual(['payment-bounced 350.00']);
  });
});

describe('a town whose statements tell of more than was due', () => {
  it('names what is too much, unknown, missing in between, and what was there before', async () => {
    const office = await townOffice();
    await receive(
      office,
      [
        ['2026-06-20', 100, '甲厂', '互助金'],
        ['2026-06-21', 72, '乙局', '互助金'],
        ['2026-06-22', 5, '张三', '转账'],
      ],
      { opening: 1000 },
    );
    await receive(office, [['2026-07-02', 9, '张三', '转账']], { opening: 1200, first: 30 });
    const found = await reconciled(office);
    expect(found.kinds).toEqual([
      'fees-in-advance 28.00',
      'bank-without-opening 1000.00',
      'statement-gap 23.00',
      'money-unidentified 5.00',
      'money-unidentified 9.00',
    ]);
    const keys = found.differences.map(({ key }: { key: string }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.differences[0]).toMatchObject({
      ...{ unit: { name: '甲厂' }, scope: 'period', carried: false },
      command: 'mutual receive <statement>',
    });
    expect(found.sides.bank).toEqual(['1209.00', '186.00']);
    // Until the second statement there was nothing missing.
    expect((await reconciled(office, '--as-of 2026-06-30')).kinds).not.toContain('statement-gap 23.00');

    const told = await office.run('reconcile --lang zh', on('2026-12-31'));
    expect(told.exitCode).toBe(1);
    expect(told.stdout).toContain('5 处不符：');
    expect(told.stdout).toContain('甲厂预收 28.00 元还没有抵缴或退回。');
    for (const line of told.stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });
});

/** Changes the ledger behind mutual's back. */
async function tamper(office: Office, ...statements: readonly string[]): Promise<void> {
  const database = new Database(office.path('mutual.db'));
  for (const each of statements) database.exec(each);
  database.close();
}

describe('a ledger that something else has changed', () => {
  it('is seen in every comparison of tables with books', async () => {
    const office = await townOffice();
    await paidTown(office);
    expect(await reconciled(office)).toMatchObject({ exitCode: 0, kinds: [] });

    await tamper(
      office,
      `update coverage set payers = '[{"amount":"30.00","who":"unit"},{"amount":"6.00","who":"union"}]'
       where unit = (select id from unit where name = '甲厂')`,
    );
    expect((await reconciled(office)).kinds).toEqual(['dues-unlike-roster -12.00', 'subsidies-unlike-roster 12.00']);
    await tamper(office, `update coverage set payers = '[{"amount":"36.00","who":"unit"}]'`);
    await tamper(office, `delete from coverage where unit = (select id from unit where name = '乙局')`);
    expect((await reconciled(office)).kinds).toEqual(['dues-unlike-roster -72.00', 'income-unlike-fees -72.00']);
    await tamper(office, `update claim set amount_fen = 60000 where amount_fen = 50000`);
    expect((await reconciled(office)).kinds.slice(2)).toEqual([
      'benefits-unlike-decisions 100.00',
      'payable-unlike-decisions 100.00',
      'benefits-unpaid 100.00',
    ]);
    await tamper(
      office,
      'update claim set amount_fen = 50000 where amount_fen = 60000',
      'update claim set live_fen = 60000 where live_fen = 50000',
    );
    expect((await reconciled(office)).kinds.slice(2)).toEqual([
      'recoveries-unlike-decisions 100.00',
      'recovery-open 100.00',
    ]);
    await tamper(
      office,
      'update claim set live_fen = 50000 where live_fen = 60000',
      'update batch_line set amount_fen = amount_fen + 100 where line = 1',
    );
    expect((await reconciled(office)).kinds.slice(2)).toEqual([
      'batch-not-on-statement 1.00',
      'transit-unlike-batches 1.00',
    ]);
    await tamper(
      office,
      'update batch_line set amount_fen = amount_fen - 100 where line = 1',
      `update posting set fen = fen + 300 where account = 'bank' and fen = 7200`,
      `update settlement set kind = 'unidentified' where fen = 7200 and unit = (select id from unit where name = '甲厂')`,
    );
    expect((await reconciled(office)).kinds.slice(2)).toEqual([
      'bank-unlike-statement -6.00',
      'money-unidentified 72.00',
      'unidentified-unlike-lines 72.00',
    ]);
    expect(await office.run('verify', on('2026-12-31'))).toMatchObject({ exitCode: 1 });
  });
});

describe('a claim that was paid and then corrected', () => {
  it('is to be recovered until the statement brings it back', async () => {
    const office = await townOffice();
    const sent = await paidTown(office);
    await done(office, `claim correct ${sent[0]} --set 个人自付=1100 --reason 票据更正`.split(' '), '2026-11-05');
    const found = await reconciled(office);
    expect(found.kinds).toEqual(['recovery-open 100.00']);
    expect(found.differences[0]).toMatchObject({
      carried: true,
      unit: { name: '甲厂' },
      parameters: { claim: sent[0] },
    });
    expect((await reconciled(office, '--as-of 2026-11-04')).kinds).toEqual([]);
    const back = await receive(office, [['2026-11-20', 100, '高玉', '退回补助']], {
      ...{ opening: -706, first: 40, options: ['--as', 'recovery'] },
    });
    expect(back.exitCode, back.stderr).toBe(0);
    const cleared = await reconciled(office);
    expect(cleared.sides.recoveries.at(1)).toBe('0.00');
    expect(cleared.kinds.filter((kind: string) => !/^recover/.test(kind))).toEqual([]);
  });
});

describe('mutual explain', () => {
  it('tells what a kind of difference is, and how it is mended', async () => {
    const told = await emptyFolder().run('explain fees-open --lang zh');
    expect(told).toMatchObject({ exitCode: 0 });
    expect(told.stdout).toContain('互助金未缴清');
    expect(told.stdout).toContain('对账差异');
    const { findings } = JSON.parse((await emptyFolder().run('explain benefits-unpaid --json')).stdout);
    expect(findings).toMatchObject([{ code: 'benefits-unpaid', group: 'difference', title: 'Decided and not paid' }]);
  });
});
