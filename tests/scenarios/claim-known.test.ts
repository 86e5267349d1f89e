import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type MadeUpPerson, person } from '../support/people.ts';
import { claimSheet, facts, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';

const townScheme = fileURLToPath(new URL('../../fixtures/claims/scheme.yaml', import.meta.url));
const town = staff(7_101, 30);
const inNovember = { now: '2026-11-20T09:00:00+08:00' };

/** The made-up town's office in its third period, with a former one, and thirty members. */
async function townOffice(): Promise<Office> {
  const office = emptyFolder();
  office.write('schemes/town-claims.yaml', readFileSync(townScheme));
  const on = (day: string) => ({ environment: { MUTUAL_SCHEMES: 'schemes' }, now: `${day}T09:00:00+08:00` });
  await office.run('init --scheme town-claims --period 2 --start 2025-07-01', on('2025-06-01'));
  const june = on('2026-06-01');
  expect(await office.run('init --next --period 3', june)).toMatchObject({ exitCode: 0, stderr: '' });
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: town }));
  expect(await office.run('enrol rosters', june)).toMatchObject({ exitCode: 0 });
  return office;
}

const head = '姓名,身份证号,申请事由,补助项目,医院等级,入院日期,出院日期,发生日期,第几次,个人自付,申请材料,申请日期';
const sheetOf = (...lines: readonly string[]) => `${[head, ...lines].join('\r\n')}\r\n`;
/** A stay in the autumn, or from a day on. */
const stay = ({ name, idNumber }: MadeUpPerson, selfPaid: number, day = '2026-09-01', benefit = '') =>
  `${name},${idNumber},住院,${benefit},三级,${day},${day},,,${selfPaid},齐全,2026-10-08`;
const clinic = ({ name, idNumber }: MadeUpPerson, day: string, visit: string) =>
  `${name},${idNumber},门诊,,,,,${day},${visit},100,齐全,2026-10-08`;

const at = (place: number) => town[place] ?? expect.fail(`nobody at ${place}`);

async function told(office: Office, line: string, wish: { readonly now: string }) {
  const { stdout, stderr } = await office.run(`${line} --json --lang zh`, wish);
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout);
  const findings = report.findings.map((each: { code: string; cell: string; message: string }) =>
    [each.code, each.cell, each.message].join(' '),
  );
  return { report, findings };
}

describe('claims against what the ledger has', () => {
  it('amounts of former sheets, periods, visits, benefits by their names', async () => {
    const office = await townOffice();
    office.write('usual.csv', sheetOf(...town.slice(0, 24).map((who, index) => stay(who, 1_300 + 20 * index))));
    expect((await told(office, 'claim usual.csv', inNovember)).findings).toEqual([]);
    const lines = [
      stay(at(24), 80_300),
      stay(at(25), 1_500, '2026-06-20'),
      stay(at(26), 1_500, '2026-09-01', '住院津贴'),
      clinic(at(27), '2026-09-02', '1'),
      clinic(at(27), '2026-09-05', '4'),
    ];
    office.write('others.csv', sheetOf(...lines));
    const { findings, report } = await told(office, 'claim others.csv', inNovember);
    expect(findings).toEqual([
      expect.stringMatching(/^claim-benefit-unknown D4 本办法没有叫“住院津贴”的补助项目/),
      expect.stringMatching(
        /^claim-amount-implausible J2 “住院补助”算得 40000.00 元；同项补助取 26 笔，中位数是 610.00 元/,
      ),
      expect.stringMatching(
        /^claim-wrong-period [FG]3 2026-06-20 不在本期（2026-07-01 至 2027-06-30）之内，它属于town-claims\/2。$/,
      ),
      expect.stringMatching(/^claim-past-deadline L3/),
      expect.stringMatching(/^claim-outside-coverage F3/),
      'claim-visit-differs I6 申请写明是第 4 次，台账里“门诊补助”是第 2 次，已按第 2 次计算。',
    ]);
    expect(report.totals.byStatus).toMatchObject({ approved: { claims: 4 }, rejected: { claims: 1 } });

    const again = await told(office, 'claim others.csv', inNovember);
    expect(again.findings.filter((each: string) => each.startsWith('claim-amount'))).toHaveLength(1);
  });
});

describe('a member who moved to another unit within the period', () => {
  it('is the same person: his claims add up, go by the unit of their day, and are not taken twice through either', async () => {
    const office = await zhangzhouOffice();
    office.write('rosters/2.csv', roster({ unit: '乙厂', people: staff(31, 5), columns: facts }));
    await office.run('enrol rosters/2.csv', { now: '2020-12-22T09:00:00+08:00' });
    const words = ['amend', 'transfer', '--member', zhao.idNumber, '--to', '乙厂', '--on', '2021-04-01'];
    expect(await office.run([...words, '--reason', '调动'], later)).toMatchObject({ exitCode: 0, stderr: '' });
    const february = { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', receipt: 'R20210001' } as const;
    const may = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R20210002' } as const;
    office.write('乙厂.csv', claimSheet({ ...may, unit: '乙厂' }, { ...february, unit: '乙厂' }));
    const { findings, report } = await told(office, 'claim 乙厂.csv', later);
    expect(findings).toEqual([]);
    const claims = report.claims.map((each: { unit: string; status: string; amount: string }) =>
      [each.unit, each.status, each.amount].join(' '),
    );
    expect(claims).toEqual(['乙厂 approved 1200.00', '甲厂 approved 420.00']);

    office.write('甲厂.csv', claimSheet({ ...may, unit: '甲厂' }, { ...february, unit: '甲厂', receipt: '' }));
    const second = await told(office, 'claim 甲厂.csv', later);
    expect(second.findings.map((each: string) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'claim-receipt-repeated H2',
      'claim-stay-repeated E3',
    ]);
    expect(second.findings[0]).toContain('（乙厂）');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a receipt that another member claimed for', () => {
  it('is known whatever is written around its number, there or here', async () => {
    const office = await zhangzhouOffice();
    const may = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'FP12345678' } as const;
    const june = { ...may, days: ['2021-06-01', '2021-06-09'], receipt: '票据号23456789' } as const;
    office.write('before.csv', claimSheet(may, june));
    expect((await told(office, 'claim before.csv', later)).findings).toEqual([]);
    const others = [
      { ...may, who: qian, receipt: 'No.FP12345678' },
      { ...may, who: sun, receipt: '12345678' },
      { ...june, who: sun, receipt: '23456789' },
    ];
    office.write('after.csv', claimSheet(...others));
    const { findings } = await told(office, 'claim after.csv', later);
    expect(findings.map((each: string) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'claim-receipt-repeated H2',
      'claim-receipt-repeated H3',
      'claim-receipt-repeated H4',
    ]);
  });
});

describe('a receipt that another member claimed for, otherwise written', () => {
  it('is known by its number: grouped, one of several in the cell, with zeros before it, in a range', async () => {
    const office = await zhangzhouOffice();
    const stay = (month: string, receipt: string) =>
      ({ who: zhao, days: [`2021-${month}-01`, `2021-${month}-09`], selfPaid: `2${month}0`, receipt }) as const;
    const before = [
      stay('02', 'FP-1234-5678'),
      stay('03', 'A00012345、A00012346'),
      stay('04', '0023456789'),
      stay('05', 'B00000101至B00000103（3张）'),
    ];
    office.write('before.csv', claimSheet(...before));
    expect((await told(office, 'claim before.csv', later)).findings).toEqual([]);
    // Of another day and other sums, so that nothing but the receipt tells.
    const other = (place: number, receipt: string) =>
      ({ who: qian, days: [`2021-06-${place}1`, `2021-06-${place}3`], selfPaid: `31${place}0`, receipt }) as const;
    const after = [other(0, 'FP12345678'), other(1, 'A00012346'), other(2, '23456789')];
    office.write('after.csv', claimSheet(...after));
    const second = await told(office, 'claim after.csv', later);
    expect(second.findings.map((each: string) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'claim-receipt-repeated H2',
      'claim-receipt-repeated H3',
      'claim-receipt-repeated H4',
    ]);
    expect(second.findings[1]).toContain('A00012346');
    expect(second.report.claims.map(({ status }: { status: string }) => status)).toEqual([
      'returned',
      'returned',
      'returned',
    ]);
    office.write('between.csv', claimSheet({ ...other(1, 'B00000102'), who: sun }));
    expect((await told(office, 'claim between.csv', later)).findings).toEqual([
      expect.stringMatching(/^claim-receipt-repeated H2 .*B00000102/),
    ]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is another one where the numbers differ, and no receipt where words or a count stand in its place', async () => {
    const office = await zhangzhouOffice();
    const stay = (who: MadeUpPerson, month: string, receipt: string) =>
      ({ who, days: [`2021-${month}-01`, `2021-${month}-09`], selfPaid: `2${month}0`, receipt }) as const;
    const form = '票据代码：35060125 票据号码：';
    office.write(
      'before.csv',
      claimSheet(
        stay(zhao, '02', '详见附件'),
        stay(qian, '02', '电子票据'),
        stay(zhao, '03', '3张'),
        stay(zhao, '04', 'A00012345、A00012346'),
        stay(zhao, '05', `${form}0012345678`),
      ),
    );
    expect((await told(office, 'claim before.csv', later)).findings).toEqual([]);
    office.write(
      'after.csv',
      claimSheet(
        stay(sun, '02', '详见附件'),
        stay(sun, '03', '电子票据'),
        stay(qian, '05', '3张'),
        stay(zhao, '06', '3张'),
        stay(qian, '04', 'A00012347，A00012348'),
        stay(sun, '04', `${form}0012345679`),
      ),
    );
    expect((await told(office, 'claim after.csv', later)).findings).toEqual([]);
  });
});

describe('a member whose number was corrected', () => {
  it('is the same person: what he claimed for under the former number is not taken again under the new one', async () => {
    const office = await zhangzhouOffice();
    const may = { who: zhao, days: ['2021-05-01', '2021-05-09'], selfPaid: '2000', receipt: 'R20210002' } as const;
    office.write('before.csv', claimSheet(may));
    expect((await told(office, 'claim before.csv', later)).findings).toEqual([]);
    const now = { ...zhao, idNumber: person({ seed: 7_301, sex: 'male' }).idNumber };
    const words = ['amend', 'identity', '--member', zhao.idNumber, '--number', now.idNumber, '--reason', '录错'];
    expect(await office.run(words, later)).toMatchObject({ exitCode: 0, stderr: '' });
    const shifted = { ...may, who: now, days: ['2021-05-03', '2021-05-12'], receipt: 'R20210004' } as const;
    office.write('after.csv', claimSheet({ ...may, who: now, receipt: 'R20210003' }, shifted));
    const { findings, report } = await told(office, 'claim after.csv', later);
    expect(findings.map((each: string) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'claim-stay-repeated E2',
      expect.stringMatching(/^claim-stays-overlap/),
    ]);
    expect(report.claims[0]).toMatchObject({ status: 'returned' });
  });
});
