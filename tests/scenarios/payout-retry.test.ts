import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widestOf } from '../../src/io/terminal/width.ts';
import { person } from '../support/people.ts';
import { claimSheet, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';
import { answer, json, paid } from './payouts-office.ts';

describe('mutual payout retry', () => {
  it('pays again what came back once the account is mended, and refuses the account that it came back from', async () => {
    const office = await paid('1,成功,420.00,', '2,失败,600.00,账号不存在');
    const refused = await json(office, 'payout retry');
    expect(refused).toMatchObject({ exitCode: 1, run: null, batch: null, lines: 0, blocked: 1 });
    expect(refused.findings.map((each: { code: string }) => each.code)).toEqual(['payout-account-bounced']);
    expect(refused.findings[0].fix).toContain('mutual amend account --claim 8-2 --account');
    expect(await json(office, 'payout')).toMatchObject({ lines: 0 });

    const mend = [
      'amend',
      'account',
      '--member',
      qian.idNumber,
      '--account',
      sun.bankCard,
      '--reason',
      '换卡',
      '--json',
    ];
    const mended = JSON.parse((await office.run(mend, later)).stdout);
    expect(mended).toMatchObject({ run: 6, amendment: { claims: [{ claim: '8-2', heir: null }], rosters: ['甲厂'] } });
    expect(JSON.stringify(mended)).not.toContain(sun.bankCard);
    const tried = await json(office, 'payout retry --dry-run');
    expect(tried).toMatchObject({ exitCode: 0, batch: null, lines: 1, amount: '600.00' });
    const again = await json(office, 'payout retry --bank generic-csv');
    expect(again).toMatchObject({ exitCode: 0, run: 7, batch: '2021-002', lines: 1, amount: '600.00' });
    const file = readFileSync(office.path('out/7-payout/2021-002-generic-csv.csv'), 'utf8');
    expect(file).toContain(sun.bankCard);
    expect(file).not.toContain(qian.bankCard);
    expect(await json(office, 'payout retry')).toMatchObject({ lines: 0, findings: [] });

    const inTheWay = await office.run('undo 6 --reason 误', later);
    expect(inTheWay).toMatchObject({ exitCode: 2 });
    expect((await office.run('undo 7 --not-sent --reason 误', later)).exitCode).toBe(0);
    expect((await office.run('undo 6 --reason 误', later)).exitCode).toBe(0);
    expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 1, lines: 0, blocked: 1 });
    const same = await json(office, 'payout retry --same-account --batch 2021-001 --dry-run');
    expect(same).toMatchObject({ exitCode: 0, lines: 1 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('knows a changed account of one claim from the member’s, refuses a damaged one, and asks whose is meant', async () => {
    const office = await paid('1,失败,420.00,户名不符', '2,成功,600.00,');
    const amend = (...more: string[]) => office.run(['amend', 'account', ...more, '--lang', 'en'], later);
    const damaged = await amend('--claim', '8-1', '--account', '62220200', '--reason', 'x');
    expect([damaged.exitCode, damaged.stdout]).toEqual([1, expect.stringContaining('payout-account-damaged')]);
    const short = await amend('--claim', '8-1', '--account', '622202140210', '--reason', 'x', '--dry-run');
    expect(short.stdout).toContain('The account would be corrected');
    expect(short.stdout.split('\n').filter((line) => widestOf(line) > 80)).toEqual([]);
    expect([short.exitCode, short.stdout]).toEqual([0, expect.stringContaining('bank-card-checksum')]);
    expect(short.stdout).toContain('16 to 19 digits');
    const both = await amend('--claim', '8-1', '--member', zhao.idNumber, '--account', sun.bankCard, '--reason', 'x');
    expect([both.exitCode, both.stderr]).toEqual([2, expect.stringContaining('--member')]);
    expect((await amend('--claim', '8-1', '--account', sun.bankCard)).stderr).toContain('--reason');
    const settled = await amend('--claim', '8-2', '--account', sun.bankCard, '--reason', 'x');
    expect([settled.exitCode, settled.stderr]).toEqual([2, expect.stringContaining('nothing to correct')]);
    const spouse = await amend('--claim', '8-1', '--account', sun.bankCard, '--payee', sun.name, '--reason', '代领');
    expect([spouse.exitCode, spouse.stdout]).toEqual([0, expect.stringContaining('payout-payee-other')]);
    const again = await json(office, 'payout retry');
    expect(again).toMatchObject({ exitCode: 0, lines: 1, amount: '420.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('heirs', () => {
  it('of whom one was paid: the other alone is paid again, at his own account', async () => {
    const office = await zhangzhouOffice();
    const head = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,继承人';
    const heirs = `李大 1/2 中国工商银行 ${qian.bankCard}；李二 1/2 中国工商银行 ${sun.bankCard}`;
    const line = ['甲厂', zhao.name, zhao.idNumber, '职工医保', '2021-02-01', '2021-02-05', '1000', heirs];
    office.write('heirs.csv', `${head}\r\n${line.join(',')}\r\n`);
    await office.run('claim heirs.csv', later);
    expect(await json(office, 'payout')).toMatchObject({ claims: 1, lines: 2, amount: '420.00' });
    office.write('answer.csv', answer('1,成功,210.00,', '2,失败,210.00,账号不存在'));
    await office.run('payout result answer.csv', later);
    const next = 'mutual amend account --claim 8-1 --heir 2 --account NUMBER';
    expect((await office.run('status --lang en', later)).stdout).toContain(next);
    const unnamed = await office.run(`amend account --claim 8-1 --account ${zhao.bankCard} --reason 误`, later);
    expect([unnamed.exitCode, unnamed.stderr]).toEqual([2, expect.stringContaining('2 李二')]);
    const refused = await json(office, 'payout retry');
    expect(refused.findings[0].fix).toContain('--claim 8-1 --heir 2 --account');
    const mend = `amend account --claim 8-1 --heir 李二 --account ${zhao.bankCard} --reason 误`;
    expect(await office.run(mend, later)).toMatchObject({ exitCode: 0, stderr: '' });
    const again = await json(office, 'payout retry --bank generic-csv');
    expect(again).toMatchObject({ exitCode: 0, lines: 1, amount: '210.00' });
    const rows = readFileSync(office.path('out/7-payout/2021-002-generic-csv.csv'), 'utf8').trim().split('\r\n');
    expect([rows.length, rows[1]]).toEqual([
      2,
      expect.stringContaining(`"李二","${zhao.bankCard}\t","中国工商银行","210.00"`),
    ]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('heirs whose accounts are written in groups', () => {
  it('are paid to them, in the bank’s file as digits alone', async () => {
    const office = await zhangzhouOffice();
    const head = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,继承人';
    const grouped = (account: string, by: string) => account.replace(/\d{4}(?=\d)/g, `$&${by}`);
    const heirs = `李大 1/2 中国工商银行 ${grouped(qian.bankCard, ' ')}；李二 1/2 中国工商银行${grouped(sun.bankCard, '-')}`;
    const line = ['甲厂', zhao.name, zhao.idNumber, '职工医保', '2021-02-01', '2021-02-05', '1000', heirs];
    office.write('heirs.csv', `${head}\r\n${line.join(',')}\r\n`);
    await office.run('claim heirs.csv', later);
    expect(await json(office, 'payout --bank generic-csv')).toMatchObject({ exitCode: 0, lines: 2, blocked: 0 });
    const bank = readFileSync(office.path('out/4-payout/2021-001-generic-csv.csv'), 'utf8');
    for (const [name, { bankCard }] of [
      ['李大', qian],
      ['李二', sun],
    ] as const)
      expect(bank).toContain(`"${name}","${bankCard}\t","中国工商银行","210.00"`);
    const cut = [
      '甲厂',
      qian.name,
      qian.idNumber,
      '职工医保',
      '2021-03-01',
      '2021-03-05',
      '1000',
      '李三 1/1 6222 0200',
    ];
    office.write('cut.csv', `${head}\r\n${cut.join(',')}\r\n`);
    const { findings } = await json(office, 'claim cut.csv');
    expect(findings.map(({ code, cell, message }: Record<string, string>) => `${code} ${cell} ${message}`)).toEqual([
      expect.stringMatching(/^claim-heirs-malformed H2 .*: the account of heir 1 is wrong/),
    ]);
  });
});

describe('heirs of a claim that is corrected', () => {
  const heirs = (...of: [string, string][]) =>
    `继承人=${of.map(([name, share]) => `${name} ${share} 中国工商银行 ${name === '李大' ? zhao.bankCard : sun.bankCard}`).join('；')}`;
  const correct = (office: Office, set: string) =>
    office.run(['claim', 'correct', '8-1', '--set', set, '--reason', '公证', '--lang', 'en'], later);
  const both = heirs(['李大', '1/2'], ['李二', '1/2']);

  async function heirsAnswered(...lines: string[]) {
    const office = await paid('1,失败,420.00,账号已销户', '2,成功,600.00,');
    expect((await correct(office, both)).exitCode).toBe(0);
    await json(office, 'payout retry');
    office.write('second.csv', answer(...lines));
    await office.run('payout result second.csv --batch 2021-002', later);
    return office;
  }

  it('keep the places by which they were paid, so that nobody is paid twice', async () => {
    const office = await heirsAnswered('1,成功,210.00,', '2,失败,210.00,账号不存在');
    for (const set of [heirs(['李二', '1/2'], ['李大', '1/2']), heirs(['李二', '1/1'])]) {
      const refused = await correct(office, set);
      expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
      expect(refused.stderr).toContain('Heir 1 of claim 8-1 is 李大, who was paid');
      expect(refused.stderr).toContain('1 李大;');
    }
    expect((await correct(office, heirs(['李大', '1/2'], ['李三', '1/2']))).exitCode).toBe(0);
    expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 0, lines: 1, amount: '210.00' });
  });

  it('keep the places by which their accounts were amended, so that nobody is paid at another’s', async () => {
    const office = await heirsAnswered('1,失败,210.00,账号不存在', '2,失败,210.00,账号不存在');
    const mend = `amend account --claim 8-1 --heir 1 --account ${person({ seed: 99 }).bankCard} --reason 误`;
    const { run } = await json(office, mend);
    const refused = await correct(office, heirs(['李二', '1/1']));
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('whose account was amended')]);
    expect((await office.run(`undo ${run} --reason 误`, later)).exitCode).toBe(0);
    expect((await correct(office, heirs(['李二', '1/1']))).exitCode).toBe(0);
  });
});

describe('a payment that came back, of a claim that others are paid for since', () => {
  it('is paid to the heirs that took the member’s place, and to those that are left where they are fewer', async () => {
    const office = await paid('1,失败,420.00,账号已销户', '2,成功,600.00,');
    const heirs = (...of: [string, string, string][]) => `继承人=${of.map((each) => each.join(' ')).join('；')}`;
    const correct = async (set: string) =>
      expect(await office.run(['claim', 'correct', '8-1', '--set', set, '--reason', '本人去世'], later)).toMatchObject({
        stderr: '',
        exitCode: 0,
      });
    await correct(heirs(['李大', '1/2', zhao.bankCard], ['李二', '1/2', sun.bankCard]));
    const status = (await office.run('status --lang en', later)).stdout;
    expect(status).toContain('came back: 1');
    expect(status).not.toContain('amend account');
    expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 0, claims: 1, lines: 2, amount: '420.00' });
    expect(await json(office, 'payout retry')).toMatchObject({ lines: 0, findings: [] });

    office.write('second.csv', answer('1,成功,210.00,', '2,失败,210.00,账号不存在'));
    await office.run('payout result second.csv --batch 2021-002', later);
    await correct(heirs(['李大', '1/1', zhao.bankCard]));
    expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 0, claims: 1, lines: 1, amount: '210.00' });
    expect((await office.run('status --lang en', later)).stdout).not.toContain('came back');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await office.run('undo 10 --not-sent --reason 误', later)).exitCode).toBe(0);
    expect((await office.run('status --lang en', later)).stdout).toContain('came back: 1');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('mutual payout slips', () => {
  it('writes a slip for each member of a batch, of a unit, or one with all that a member claimed', async () => {
    const office = await paid('1,成功,420.00,', '2,成功,600.00,');
    const slips = await json(office, 'payout slips --batch 2021-001');
    expect(slips).toMatchObject({ exitCode: 0, members: 2, claims: 2, outputs: ['out/slips/2021-001/'] });
    const own = await json(office, `payout slips --member ${zhao.idNumber} --out own`);
    expect(own).toMatchObject({ members: 1, claims: 1, outputs: ['own/'] });
    expect((await office.run('payout slips', later)).exitCode).toBe(2);
    const unknown = await office.run('payout slips --batch 2021-009', later);
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unknown.stderr).toContain('There is no batch 2021-009.');
    expect(await json(office, 'payout slips --unit 甲厂 --dry-run')).toMatchObject({ claims: 2, outputs: [] });
  });
});

async function claimed(office: Office): Promise<void> {
  office.write(
    'more.csv',
    claimSheet({ who: sun, days: ['2021-07-01', '2021-07-05'], selfPaid: '1000', account: sun.bankCard }),
  );
  await office.run('claim more.csv', later);
}

describe('a batch whose run did not come to its end', () => {
  it('has its files written first by the next call, the same byte for byte, and is not made twice', async () => {
    const office = await zhangzhouOffice();
    await claimed(office);
    // A file stands where the folder of the files should be: the batch is committed, and nothing of it can be written.
    office.write('out/in-the-way', 'x');
    const line = 'payout --bank generic-csv --slips --out out/in-the-way/files';
    expect((await office.run(line, later)).exitCode).toBe(2);
    const blocked = await json(office, 'payout');
    expect(blocked).toMatchObject({ exitCode: 1, lines: 0, writtenAgain: [{ batch: '2021-001', outputs: [] }] });
    expect(blocked.writtenAgain[0].failed).toContain('in-the-way');
    rmSync(office.path('out/in-the-way'));
    const tried = await json(office, 'payout --dry-run');
    expect(tried).toMatchObject({ lines: 0, writtenAgain: [{ batch: '2021-001' }] });
    const next = await json(office, 'payout');
    const folder = 'out/in-the-way/files';
    expect(next).toMatchObject({
      ...{ exitCode: 0, run: null, batch: null, lines: 0 },
      writtenAgain: [
        {
          batch: '2021-001',
          outputs: [`${folder}/payout.xlsx`, `${folder}/2021-001-generic-csv.csv`, `${folder}/slips/`],
        },
      ],
    });
    expect(await json(office, 'payout')).toMatchObject({ writtenAgain: [] });
    const asked = await json(office, 'payout --batch 2021-001 --out again');
    expect(asked.outputs).toEqual(['again/payout.xlsx', 'again/2021-001-generic-csv.csv', 'again/slips/']);
    for (const name of ['payout.xlsx', '2021-001-generic-csv.csv']) {
      const [one, other] = [folder, 'again'].map((each) => readFileSync(office.path(each, name)));
      expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    }
    const against = await office.run('verify --against out/in-the-way/files/payout.xlsx', later);
    expect(against).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
