import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { claimSheet, facts, later, qian, type Stay, zhangzhouOffice, zhao } from './claims-office.ts';
import { contentBelow, filesBelow, mistyped, type Office, roster, staff } from './office.ts';

const february: Stay = { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', receipt: 'R20210001' };
const may: Stay = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R20210002' };

/** What `claim` says of each claim of a sheet, in the order of the file. */
async function claimed(office: Office, line: string) {
  const { exitCode, stdout, stderr } = await office.run(`${line} --json --unmask`, later);
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout);
  const claims = report.claims.map(
    (each: { number: string | null; status: string; amount: string; unchanged: boolean }) =>
      `${each.number} ${each.status} ${each.amount}${each.unchanged ? ' unchanged' : ''}`,
  );
  const codes = report.findings.map((each: { code: string; cell: string }) => `${each.code} ${each.cell}`);
  return { exitCode, stderr, report, claims, codes };
}

async function expectWhole(office: Office) {
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
}

describe('mutual claim', () => {
  it('decides in order of event, whatever the order of the lines, and takes the same sheet once', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet(may, february));
    const first = await claimed(office, 'claim claims.csv');
    expect(first).toMatchObject({ exitCode: 0, stderr: '', codes: [] });
    expect(first.claims).toEqual(['8-1 approved 1200.00', '8-2 approved 420.00']);
    expect(first.report).toMatchObject({ run: 3, totals: { claims: 2, unchanged: 0, amount: '1620.00' } });

    const again = await claimed(office, 'claim claims.csv');
    expect(again).toMatchObject({ exitCode: 0, codes: [] });
    expect(again.claims).toEqual(['8-1 approved 1200.00 unchanged', '8-2 approved 420.00 unchanged']);
    expect(again.report.totals).toMatchObject({ claims: 2, unchanged: 2 });
    await expectWhole(office);
  });

  it('decides a later event again when an earlier one comes in after it, and undoing puts it back', async () => {
    const office = await zhangzhouOffice();
    office.write('may.csv', claimSheet(may));
    office.write('february.csv', claimSheet(february));
    expect((await claimed(office, 'claim may.csv')).claims).toEqual(['8-1 approved 1020.00']);
    const second = await claimed(office, 'claim february.csv');
    expect(second.claims).toEqual(['11-1 approved 420.00']);
    expect(second.report.redecided).toEqual([{ number: '8-1', before: '1020.00', after: '1200.00' }]);
    await expectWhole(office);

    expect(await office.run('undo 4 --reason 误收')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await claimed(office, 'claim may.csv')).claims).toEqual(['8-1 approved 1020.00 unchanged']);
    await expectWhole(office);
  });

  it('returns what has an error, decides the rest, and takes what was returned once it passes', async () => {
    const office = await zhangzhouOffice();
    const stranger = person({ seed: 700 });
    office.write(
      'claims.csv',
      claimSheet(
        february,
        { ...may, who: mistyped(qian) },
        { ...may, who: stranger, receipt: 'R20210003' },
        { ...may, days: ['2021-05-09', '2021-05-01'], receipt: 'R20210004' },
        { ...may, days: ['2020-05-01', '2020-05-09'], receipt: 'R20210005' },
        { ...may, receipt: 'R20210001' },
      ),
    );
    const run = await claimed(office, 'claim claims.csv');
    expect(run.exitCode).toBe(1);
    expect(run.claims.map((line: string) => line.split(' ')[1])).toEqual([
      'approved',
      'returned',
      'returned',
      'rejected',
      'returned',
    ]);
    expect(run.codes).toContain('claimant-not-member C4');
    expect(run.codes).toContain('claim-outside-coverage E6');
    expect(run.codes).toContain('claim-receipt-repeated H7');
    expect(run.report.totals).toMatchObject({ claims: 6, byStatus: { returned: { claims: 4 } } });

    office.write('rosters/2.csv', roster({ unit: '乙厂', people: [stranger, ...staff(701, 4)], columns: facts }));
    await office.run('enrol rosters/2.csv', { now: '2020-12-22T09:00:00+08:00' });
    const again = await claimed(office, 'claim claims.csv');
    expect(again.claims.map((line: string) => line.replace(/^\S+ /, ''))).toEqual([
      'approved 420.00 unchanged',
      'approved 1020.00',
      'returned 0.00',
      'rejected 0.00 unchanged',
      'returned 0.00',
    ]);
    const third = await claimed(office, 'claim claims.csv');
    expect(third.report.totals).toMatchObject({ claims: 6, unchanged: 3 });
    await expectWhole(office);
  });

  it('writes nothing in a dry run, and decides its sheets one with the other all the same', async () => {
    const office = await zhangzhouOffice();
    office.write('sheets/1.csv', claimSheet(may));
    office.write('sheets/2.csv', claimSheet(february, { ...may, who: qian }));
    const before = contentBelow(office.folder);
    const run = await claimed(office, 'claim sheets --dry-run');
    expect(run.claims).toEqual(['null approved 1200.00', 'null approved 420.00', 'null returned 0.00']);
    expect(run.codes).toEqual(['claim-receipt-repeated H3']);
    expect(run.report).toMatchObject({ run: null, outputs: [] });
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it.runIf(hasPostgres)('does the same on PostgreSQL', async () => {
    const database = await createDatabase();
    try {
      const office = await zhangzhouOffice('--ledger', database.url);
      office.write('may.csv', claimSheet(may));
      office.write('february.csv', claimSheet(february));
      expect((await claimed(office, 'claim may.csv')).claims).toEqual(['8-1 approved 1020.00']);
      expect((await claimed(office, 'claim february.csv')).claims).toEqual(['11-1 approved 420.00']);
      expect((await claimed(office, 'claim may.csv')).claims).toEqual(['8-1 approved 1200.00 unchanged']);
      await expectWhole(office);
    } finally {
      await database.drop();
    }
  });
});

describe('what mutual claim prints', () => {
  const sheet = claimSheet(february, { ...may, days: ['2020-05-01', '2020-05-09'] });

  it('in Chinese, masked', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', sheet);
    const { exitCode, stdout, stderr } = await office.run('claim claims.csv --lang zh', later);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '申请号  姓名  单位  事由  日期        结果      金额（元）',
      `8-2     ${zhao.name[0]}*   甲厂  住院  2020-05-01  不予补助        0.00`,
      `8-1     ${zhao.name[0]}*   甲厂  住院  2021-02-01  全额补助      420.00`,
    ]);
    expect(stdout).toContain('错误 Sheet1!E3 2020-05-01 不在“医疗互助”的保障期 2021-01-01 至 2021-12-31');
    expect(stdout).toContain('全额补助     1      420.00\n');
    expect(stdout).toContain('2 件申请：全额补助 1，部分补助 0，不予补助 1，暂缓 0，退回 0；');
    expect(stdout).toContain('写了：\n  out/3-claim/decisions.xlsx\n  out/3-claim/report.json\n');
    expect(stdout).toContain('“mutual claim show 8-2” 逐步说明一件申请是怎么算的。');
    expect(stdout).not.toContain(zhao.name);
    expect(stdout).not.toContain(zhao.idNumber);
  });

  it('in English, with names where they are asked for', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', sheet);
    const { exitCode, stdout } = await office.run('claim claims.csv --lang en --unmask --dry-run', later);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`—      ${zhao.name}  甲厂  stay in hospital  2021-02-01  approved  420.00\n`);
    expect(stdout).toContain('Claims: 2 (approved 1, reduced 0, rejected 1, held 0, returned 0;');
    expect(stdout.trimEnd().endsWith('A dry run: nothing was written.')).toBe(true);
  });

  it('with the rows that could not be read beneath the claims, so that together they are those of the sheet', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet(february, { ...may, selfPaid: '两千' }));
    const { stdout } = await office.run('claim claims.csv --lang en --dry-run', later);
    expect(stdout).toMatch(/ {2}approved {2}420\.00\nreturned: 1 \(a row that could not be read\)\n/);
    expect(stdout).toMatch(/^returned +1 +0\.00\nsum +2 +420\.00$/m);
    office.write('claims.csv', claimSheet({ ...may, selfPaid: '两千' }));
    const none = await office.run('claim claims.csv --lang zh --dry-run', later);
    expect(none.stdout).toMatch(/^退回：1 行（是申请，但没有读懂）\n/);
  });

  it('and the files of the run, for their owner only', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', sheet);
    await office.run('claim claims.csv --out result', later);
    expect(filesBelow(office.path('result'))).toEqual(['decisions.xlsx', 'report.json']);
    const report = JSON.parse(readFileSync(office.path('result/report.json'), 'utf8'));
    expect(report).toMatchObject({ schemaVersion: 1, command: 'claim', run: 3, totals: { amount: '420.00' } });
    expect(statSync(office.path('result')).mode & 0o077).toBe(0);
  });
});
