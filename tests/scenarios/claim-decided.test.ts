import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { person } from '../support/people.ts';
import { claimSheet, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';

interface Decided {
  readonly number: string;
  readonly who: MadeUpPerson;
  readonly name?: string;
  readonly day?: string;
  readonly base?: string;
  readonly amount: string;
  readonly paid?: string;
  readonly result?: string;
  readonly benefit?: string;
}

const header = '原申请号,单位名称,姓名,身份证号码,补助项目,就医日期,个人自付,审核金额,支付日期,审核结果,理由';

/** A sheet of decisions made elsewhere as CSV; of Zhangzhou's benefit, which accumulates. */
function decidedSheet(...rows: readonly Decided[]): string {
  const lines = rows.map(
    ({ number, who, name = who.name, day = '2021-02-01', base = '', amount, paid = '2021-08-10', ...said }) => {
      const { benefit = '住院补助（参加医保）', result = '全额' } = said;
      return [number, '甲厂', name, who.idNumber, benefit, day, base, amount, paid, result, '旧系统'].join(',');
    },
  );
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

const json = async (office: Office, line: string) => {
  const run = await office.run([...line.split(' '), '--json'], later);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
};

const told = (findings: readonly { code: string; cell: string | null }[]) =>
  findings.map(({ code, cell }) => [code, cell]);

describe('mutual claim --decided', () => {
  it('takes decisions in as they are, which count for later claims; what was paid is never paid here', async () => {
    const office = await zhangzhouOffice();
    office.write(
      'former.csv',
      decidedSheet(
        { number: 'A-1', who: zhao, base: '1000', amount: '420.00' },
        { number: 'A-2', who: qian, base: '2000', amount: '1020.00', paid: '未付' },
        { number: 'A-3', who: sun, amount: '0', paid: '', result: '不予补助' },
      ),
    );
    const tried = await json(office, 'claim --decided former.csv --dry-run');
    expect(tried).toMatchObject({ exitCode: 0, run: null, totals: { claims: 3, amount: '1440.00' } });
    const taken = await json(office, 'claim --decided former.csv');
    expect(taken).toMatchObject({ exitCode: 0, run: 3, findings: [], outputs: ['out/3-claim/report.json'] });
    const listed = async (status: string) => (await json(office, `claim list --status ${status}`)).totals;
    expect(await listed('paid')).toEqual({ claims: 0, amount: '0.00' });
    expect(await listed('elsewhere')).toEqual({ claims: 1, amount: '420.00' });
    expect((await json(office, 'status')).claims).toMatchObject({
      ...{ paid: { claims: 0 }, elsewhere: { claims: 1, amount: '420.00' } },
    });
    expect(taken.claims.map((each: { number: string; status: string }) => [each.number, each.status])).toEqual([
      ['8-1', 'approved'],
      ['8-2', 'approved'],
      ['8-3', 'rejected'],
    ]);
    expect((await json(office, 'claim show 8-1')).claim).toMatchObject({
      ...{ how: 'elsewhere', state: 'paid', payable: '0.00' },
      elsewhere: { number: 'A-1', paidOn: '2021-08-10', reason: '旧系统' },
    });
    expect((await json(office, 'claim show 8-2')).claim).toMatchObject({ state: 'decided', payable: '1020.00' });
    expect((await office.run('claim decide 8-1 --reject --reason 误', later)).exitCode).toBe(2);

    office.write('may.csv', claimSheet({ who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000' }));
    expect(await json(office, 'claim may.csv')).toMatchObject({ totals: { amount: '1200.00' } });
    expect(await json(office, 'claim --decided former.csv')).toMatchObject({ totals: { claims: 3, unchanged: 3 } });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('decides again what rests on an earlier event that comes in so, and undoing puts it back', async () => {
    const office = await zhangzhouOffice();
    office.write('may.csv', claimSheet({ who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000' }));
    expect(await json(office, 'claim may.csv')).toMatchObject({ totals: { amount: '1020.00' } });
    office.write('former.csv', decidedSheet({ number: 'A-1', who: zhao, base: '1000', amount: '420.00' }));
    expect(await json(office, 'claim --decided former.csv')).toMatchObject({
      redecided: [{ number: '8-1', before: '1020.00', after: '1200.00' }],
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await office.run('undo 4 --reason 误', later)).exitCode).toBe(0);
    expect((await json(office, 'claim show 8-1')).claim.amount).toBe('1020.00');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('tells all that is wrong at once, each at its cell, and takes the rest', async () => {
    const office = await zhangzhouOffice();
    const good = { number: 'A-1', who: zhao, base: '1000', amount: '420.00' };
    office.write(
      'former.csv',
      decidedSheet(
        good,
        good,
        { ...good, who: qian },
        { ...good, number: '' },
        { ...good, number: 'A-4', day: '2021-02-02', base: '' },
        { ...good, number: 'A-5', paid: '' },
        { ...good, number: 'A-6', result: '不予补助' },
        { ...good, number: 'A-7', day: '2020-05-01' },
        { ...good, number: 'A-8', who: person({ seed: 900 }) },
        { ...good, number: 'A-9', who: sun, name: '某某' },
        { ...good, number: 'A-10', amount: '四百' },
      ),
    );
    const run = await json(office, 'claim --decided former.csv');
    expect(run).toMatchObject({
      exitCode: 1,
      totals: { claims: 10, amount: '420.00', byStatus: { returned: { claims: 9 } } },
    });
    expect(told(run.findings)).toEqual([
      ['decided-number-missing', 'A5'],
      ['decided-payment-unstated', 'I7'],
      ['decided-amount-status', 'H8'],
      ['value-not-understood', 'H12'],
      ['decided-row-repeated', 'A3'],
      ['decided-number-differs', 'A4'],
      ['decided-costs-missing', 'H6'],
      ['decided-outside-period', 'F9'],
      ['claimant-not-member', 'D10'],
      ['claimant-name-differs', 'C11'],
    ]);
    office.write('again.csv', decidedSheet({ ...good, amount: '400.00' }));
    const again = await json(office, 'claim --decided again.csv');
    expect(told(again.findings)).toEqual([['decided-number-differs', 'A2']]);
    expect(again.findings[0].message).toContain('8-1');
    expect((await office.run('template claim --decided --file blank.xlsx', later)).exitCode).toBe(0);
    expect(await json(office, 'claim --decided blank.xlsx')).toMatchObject({ totals: { claims: 0 }, findings: [] });
    office.write('roster.csv', '姓名,性别\r\n某,男\r\n');
    expect(
      (await json(office, 'claim --decided roster.csv')).findings.map(({ code }: { code: string }) => code),
    ).toEqual(['another-form']);
  });

  it('knows a former number however it is written, of one person', async () => {
    const office = await zhangzhouOffice();
    const row = { number: '0003', who: zhao, base: '1000', amount: '420.00' };
    const dashed = { number: 'a-2021-0007', who: qian, base: '1000', amount: '420.00' };
    office.write('former.csv', decidedSheet(row, dashed, { ...row, number: '1-12', who: sun }));
    expect(await json(office, 'claim --decided former.csv')).toMatchObject({ exitCode: 0, findings: [] });
    const open = { day: '2021-02-05', paid: '未付' };
    const again = [
      { ...row, ...open, number: '3' },
      { ...dashed, ...open, number: 'A20210007' },
      { ...row, number: '03' },
    ];
    office.write('again.csv', decidedSheet(...again));
    const run = await json(office, 'claim --decided again.csv');
    expect(told(run.findings)).toEqual([
      ['decided-number-differs', 'A2'],
      ['decided-number-differs', 'A3'],
      ['decided-number-differs', 'A4'],
    ]);
    office.write(
      'same.csv',
      decidedSheet({ ...row, number: '3' }, { ...row, number: '11-2', who: qian, day: '2021-04-01' }),
    );
    const same = await json(office, 'claim --decided same.csv');
    expect(same).toMatchObject({ exitCode: 0, totals: { claims: 2, unchanged: 1 }, findings: [] });
    expect(await json(office, 'payout --dry-run')).toMatchObject({ lines: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('holds two numbers apart that differ in their parts', async () => {
    const office = await zhangzhouOffice();
    const one = { number: '2021-1-12', who: zhao, base: '1000', amount: '420.00' };
    const other = { number: '2021-11-2', who: zhao, base: '1000', amount: '600.00', day: '2021-04-01' };
    const dashed = { ...one, number: '1-112', who: qian };
    office.write('both.csv', decidedSheet(one, other, dashed));
    const both = await json(office, 'claim --decided both.csv');
    expect(both).toMatchObject({ exitCode: 0, totals: { claims: 3 }, findings: [] });
    office.write('later.csv', decidedSheet({ ...dashed, number: '11-12', day: '2021-04-01', amount: '600.00' }));
    expect(await json(office, 'claim --decided later.csv')).toMatchObject({ exitCode: 0, findings: [] });
    office.write(
      'again.csv',
      decidedSheet({ ...one, number: '2021-01-12', amount: '400.00' }, { ...one, number: '2021112', amount: '1' }),
    );
    const again = await json(office, 'claim --decided again.csv');
    expect(told(again.findings)).toContainEqual(['decided-number-differs', 'A3']);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('takes no payment of a day to come, and pays nothing here of a stay after a death', async () => {
    const office = await zhangzhouOffice();
    const death = ['amend', 'death', '--member', qian.idNumber, '--on', '2021-02-10', '--reason', '死亡'];
    expect(await office.run(death, later)).toMatchObject({ exitCode: 0 });
    const row = { who: zhao, base: '1000', amount: '420.00' };
    office.write(
      'former.csv',
      decidedSheet(
        { ...row, number: 'B-1', paid: '2021-12-01' },
        { ...row, number: 'B-2', who: qian, day: '2021-03-01', paid: '未付' },
        { ...row, number: 'B-3', who: sun, day: '2021-03-01', paid: '未付' },
      ),
    );
    const run = await json(office, 'claim --decided former.csv');
    expect(told(run.findings)).toEqual([
      ['value-not-understood', 'I2'],
      ['claim-dates-impossible', 'F3'],
    ]);
    expect(await json(office, 'payout --dry-run')).toMatchObject({ lines: 0 });
  });

  it('says at once that what is to be paid here is not covered, or was paid before its event; a person may refuse it', async () => {
    const office = await zhangzhouOffice();
    const left = ['amend', 'withdraw', '--member', qian.idNumber, '--on', '2021-02-10', '--reason', '离职'];
    expect(await office.run(left, later)).toMatchObject({ exitCode: 0 });
    const row = { base: '1000', amount: '420.00', day: '2021-03-01' };
    const lines = [
      { ...row, number: 'C-1', who: qian, paid: '未付' },
      { ...row, number: 'C-2', who: qian, day: '2021-04-01', paid: '2021-08-10' },
      { ...row, number: 'C-3', who: zhao, paid: '未付' },
      { ...row, number: 'C-4', who: sun, paid: '2021-02-28' },
    ];
    office.write('former.csv', decidedSheet(...lines));
    const run = await json(office, 'claim --decided former.csv --lang zh');
    expect(run).toMatchObject({ exitCode: 0, totals: { byStatus: { approved: { claims: 4 } } } });
    expect(told(run.findings)).toEqual([
      ['decided-not-covered', 'F2'],
      ['decided-paid-before-event', 'I5'],
    ]);
    expect(run.findings[0].message).toMatch(
      /420.00 元尚未支付，而2021-03-01 不在“.+”的保障期 2021-01-01 至 2021-02-\d\d 之内。$/,
    );
    const [number] = run.claims.map((each: { number: string }) => each.number);
    expect((await json(office, `claim show ${number}`)).claim).toMatchObject({ payable: '420.00' });
    expect(await office.run(`claim decide ${number} --reject --reason 已退出`, later)).toMatchObject({ exitCode: 0 });
    expect((await json(office, `claim show ${number}`)).claim).toMatchObject({ payable: '0.00' });
  });

  it('lists the benefits where a row names none of them', async () => {
    const office = await zhangzhouOffice();
    const row = { number: 'A-1', who: zhao, base: '1000', amount: '420.00' };
    office.write('former.csv', decidedSheet({ ...row, benefit: '住院' }));
    const { findings } = await json(office, 'claim --decided former.csv --dry-run --lang zh');
    expect(findings).toMatchObject([{ code: 'value-not-understood', cell: 'E2' }]);
    expect(findings[0].expected).toMatch(/^其中之一：住院补助（参加医保）、/);
  });

  describe('what was claimed for here as well', () => {
    const stay = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R2021001' } as const;
    const former = { number: 'A-1', who: zhao, base: '2000', amount: '1020.00' };
    const messages = (findings: readonly { code: string; cell: string; message: string }[]) =>
      findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`);

    it('is not brought in: by its receipt, by the day of the stay or one within it', async () => {
      const office = await zhangzhouOffice();
      office.write('may.csv', claimSheet(stay));
      expect(await json(office, 'claim may.csv')).toMatchObject({ totals: { amount: '1020.00' } });
      const rows = [
        { ...former, day: '2021-05-01' },
        { ...former, number: 'A-2', day: '2021-05-08' },
        { ...former, number: 'A-3', day: '2021-05-09', base: '2300', amount: '1200.00' },
        { ...former, number: 'A-4', day: '2021-05-01', amount: '0', paid: '', result: '不予补助' },
        { ...former, number: 'A-5', who: qian, day: '2021-05-01' },
        { ...former, number: 'A-6', who: sun, day: '2021-06-01' },
      ];
      const lines = decidedSheet(...rows).split('\r\n');
      const receipts = ['票据号', '', '', '', '', '', 'r2021-001'];
      office.write('former.csv', lines.map((line, index) => (line ? `${line},${receipts[index]}` : '')).join('\r\n'));
      const told = await json(office, 'claim --decided former.csv --lang zh --unmask');
      const first = 'zhangzhou-2021 第 2021 期的申请 8-1（甲厂）';
      expect(messages(told.findings)).toEqual([
        `claim-stay-repeated F2 ${zhao.name} 2021-05-01 的同一事由在 ${first} 已经申请。`,
        `claim-stay-repeated F3 ${zhao.name} 2021-05-08 的同一事由在 ${first} 已经申请。`,
        `claim-receipt-repeated L7 票据 R2021001 在 ${first}（${zhao.name}）已经申请。`,
      ]);
      expect(told.totals.byStatus).toMatchObject({ returned: { claims: 3 }, approved: { claims: 2 } });
    });

    it('is warned of where the sums come again for a day beside the stay, whichever comes first', async () => {
      const office = await zhangzhouOffice();
      office.write('may.csv', claimSheet(stay));
      expect(await json(office, 'claim may.csv')).toMatchObject({ totals: { amount: '1020.00' } });
      const rows = [
        { ...former, number: 'A-1', day: '2021-04-30' },
        { ...former, number: 'A-2', day: '2021-05-10', paid: '未付' },
        { ...former, number: 'A-3', day: '2021-05-13' },
        { ...former, number: 'A-5', who: qian, day: '2021-05-10' },
      ];
      office.write('former.csv', decidedSheet(...rows));
      const run = await json(office, 'claim --decided former.csv --lang zh --unmask');
      const first = 'zhangzhou-2021 第 2021 期的申请 8-1（甲厂）';
      expect(messages(run.findings)).toEqual([
        `claim-costs-repeated F2 ${zhao.name} 2021-04-30 的各项费用与 ${first} 完全相同，日期就在那次住院的前一天或后一天。`,
        `claim-costs-repeated F3 ${zhao.name} 2021-05-10 的各项费用与 ${first} 完全相同，日期就在那次住院的前一天或后一天。`,
      ]);
      expect(run).toMatchObject({ exitCode: 0, totals: { byStatus: { approved: { claims: 4 } } } });
      expect(await json(office, 'claim --decided former.csv')).toMatchObject({
        ...{ findings: [], totals: { unchanged: 4 } },
      });
      office.write('qian.csv', claimSheet({ ...stay, who: qian, receipt: 'R2021009' }));
      const after = await json(office, 'claim qian.csv');
      expect(told(after.findings)).toEqual([['claim-costs-repeated', 'E2']]);
    });

    it('is not claimed again here once it is brought in, and stays taken when the sheet comes again', async () => {
      const office = await zhangzhouOffice();
      office.write('former.csv', decidedSheet({ ...former, day: '2021-05-03' }));
      expect(await json(office, 'claim --decided former.csv')).toMatchObject({ exitCode: 0, findings: [] });
      const moved = { ...stay, days: ['2021-04-20', '2021-05-03'], receipt: 'R2021002' } as const;
      const elsewhere = { ...stay, who: qian, receipt: 'R2021003' } as const;
      office.write('may.csv', claimSheet(stay, moved, elsewhere));
      const told = await json(office, 'claim may.csv --lang zh --unmask');
      expect(messages(told.findings)).toEqual([
        `claim-stay-repeated E2 ${zhao.name} 2021-05-01 的同一事由在 zhangzhou-2021 第 2021 期的申请 8-1（甲厂） 已经申请。`,
        expect.stringMatching(/^claim-stays-overlap E3/),
      ]);
      expect(await json(office, 'claim --decided former.csv')).toMatchObject({
        findings: [],
        totals: { unchanged: 1 },
      });
    });
  });

  describe('what was decided elsewhere twice', () => {
    const former = { number: 'A-1', who: zhao, base: '2000', amount: '1020.00', day: '2021-05-03' };
    const receipted = (rows: readonly Decided[], receipts: readonly string[]) => {
      const lines = decidedSheet(...rows).split('\r\n');
      return lines.map((line, at) => (line ? `${line},${['票据号', ...receipts][at] ?? ''}` : '')).join('\r\n');
    };
    const rows = [
      former,
      { ...former, number: 'A-2' },
      { ...former, number: 'A-3', day: '2021-06-01' },
      { ...former, number: 'A-4', who: qian, day: '2021-07-01' },
      { ...former, number: 'A-5', benefit: '住院补助（未参加医保，辖区内）' },
      { ...former, number: 'A-6', who: sun, amount: '0', paid: '', result: '不予补助' },
      { ...former, number: 'A-7', who: sun },
    ];
    const sheet = receipted(rows, ['R2021001', 'R2021002', 'R2021003', 'r2021-003', 'R2021001']);

    it('is taken once: within one sheet told with its cell and the first one’s, rehearsed or not', async () => {
      const office = await zhangzhouOffice();
      office.write('former.csv', sheet);
      const wanted = [
        ['claim-stay-repeated', 'F3', `${zhao.name} 2021-05-03 的同一事由在 Sheet1!C2 已经申请。`],
        ['claim-receipt-repeated', 'L5', `票据 R2021003 在 Sheet1!C4（${zhao.name}）已经申请。`],
      ];
      for (const way of [' --dry-run', '', '']) {
        const { findings, totals } = await json(office, `claim --decided former.csv --lang zh --unmask${way}`);
        const each = findings as readonly { code: string; cell: string; message: string }[];
        expect(each.map(({ code, cell, message }) => [code, cell, message])).toEqual(wanted);
        expect(totals).toMatchObject({ claims: 7, byStatus: { returned: { claims: 2 } } });
      }
    });

    it('is taken once where another sheet brings it under another number', async () => {
      const office = await zhangzhouOffice();
      office.write('former/1.csv', receipted([former], ['R2021001']));
      office.write('former/2.csv', receipted([{ ...former, number: 'B-1' }], ['R2021009']));
      office.write('former/3.csv', receipted([{ ...former, number: 'B-2', who: qian }], ['R2021001']));
      for (const way of [' --dry-run', '']) {
        const { findings, totals } = await json(office, `claim --decided former${way}`);
        expect(told(findings)).toEqual([
          ['claim-stay-repeated', 'F2'],
          ['claim-receipt-repeated', 'L2'],
        ]);
        expect(totals).toMatchObject({ byStatus: { returned: { claims: 2 } } });
      }
    });
  });
});
