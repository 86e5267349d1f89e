import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, mistyped, type Office, roster, staff } from './office.ts';

const people = staff(1, 12);
const [first, second] = people as [MadeUpPerson, MadeUpPerson];
const facts = { 参保人数: '12' };

/** Yunnan, where renewing costs 120 and joining 150; a workspace of one period. */
async function yunnan(number: string, start: string): Promise<Office> {
  const office = emptyFolder();
  const begun = await office.run(`init --scheme yunnan-17 --period ${number} --start ${start}`);
  expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
  return office;
}

/** A workspace of 2026 with 甲厂's roster of twelve. */
async function thisYear(): Promise<Office> {
  const office = await yunnan('18', '2026-01-01');
  office.write('1.csv', roster({ unit: '甲厂', people, facts }));
  return office;
}

async function expectWhole(office: Office) {
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
}

const header = '单位名称,姓名,证件号码,互助项目,份数,生效日期,到期日期\r\n';
const line = (person: MadeUpPerson, from: string, to: string, plan = '医疗互助') =>
  `甲厂,${person.name},${person.idNumber},${plan},1,${from},${to}\r\n`;

describe('mutual enrol --former', () => {
  it('recognises renewals by our own register of the former period, once', async () => {
    const before = await yunnan('17', '2025-01-01');
    before.write('1.csv', roster({ unit: '甲厂', people: people.slice(0, 10), facts: { 参保人数: '10' } }));
    expect(await before.run('enrol 1.csv --as-of 2024-12-28')).toMatchObject({ exitCode: 0 });
    const office = await thisYear();
    const words = ['enrol', '1.csv', '--former', before.path('out/2-enrol/register.xlsx'), '--as-of', '2025-12-28'];

    const tried = await office.report([...words, '--dry-run']);
    expect(tried.units).toMatchObject([{ due: '1500.00', plans: [{ members: { new: 2, renewing: 10 } }] }]);
    const report = await office.report(words);
    expect(report.findings).toEqual([]);
    expect(report.units).toMatchObject([
      { status: 'accepted', due: '1500.00', plans: [{ members: { new: 2, renewing: 10 } }] },
    ]);
    await expectWhole(office);

    const again = await office.report(words);
    expect(again.units).toMatchObject([{ status: 'unchanged' }]);
    const runs = JSON.parse((await office.run('runs --json')).stdout);
    expect(runs.runs.map(({ entries }: { entries: number }) => entries)).toEqual([0, 2, 0]);
  });

  it('takes a plain roster for the period before', async () => {
    const office = await thisYear();
    office.write('former.csv', roster({ unit: '甲厂', people: people.slice(0, 3), facts }));
    const report = await office.report('enrol 1.csv --former former.csv --as-of 2025-12-28');
    expect(report.units).toMatchObject([{ due: '1710.00', plans: [{ members: { new: 9, renewing: 3 } }] }]);
    await expectWhole(office);
  });

  it('counts no term that left a period out', async () => {
    const office = await thisYear();
    const content = header + line(first, '2024-01-01', '2024-12-31') + line(second, '2025-01-01', '2025-12-31');
    office.write('former.csv', content);
    const report = await office.report('enrol 1.csv --former former.csv --as-of 2025-12-28');
    expect(report.units).toMatchObject([{ plans: [{ members: { new: 11, renewing: 1 } }] }]);
  });

  it('returns who is covered still, at the cell of the number', async () => {
    const office = await thisYear();
    office.write('former.csv', header + line(second, '2025-04-01', '2026-03-31'));
    const report = await office.report('enrol 1.csv --former former.csv --as-of 2025-12-28');
    expect(report.units).toMatchObject([{ status: 'returned' }]);
    expect(report.findings.map(({ code, file, cell }) => [code, file, cell])).toEqual([
      ['still-covered', '1.csv', 'D4'],
    ]);
    await expectWhole(office);
  });

  it('leaves rows out that prove nothing, with a warning at the cell', async () => {
    const office = await thisYear();
    const content = [
      header,
      line(mistyped(first), '2025-01-01', '2025-12-31'),
      line(second, '缴费后生效', ''),
      line(people[2] ?? first, '2025-12-31', '2025-01-01'),
      line(people[3] ?? first, '2025-01-01', '2025-12-31', '大病'),
      line(people[4] ?? first, '2026-01-01', '2026-12-31'),
      line(people[5] ?? first, '2025-01-01', '2025-12-31'),
      line(people[5] ?? first, '2025-06-01', '2026-05-31'),
    ];
    office.write('former.csv', content.join(''));
    const report = await office.report('enrol 1.csv --former former.csv --as-of 2025-12-28');
    const told = report.findings.filter(({ file }) => file === 'former.csv');
    expect(told.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`)).toEqual([
      'warning id-number-checksum C2',
      'warning former-not-begun F3',
      'warning former-term-malformed F4',
      'warning former-plan-unknown D5',
      'warning former-in-period F6',
      'warning former-overlap C8',
    ]);
    expect(report.units).toMatchObject([{ plans: [{ members: { new: 11, renewing: 1 } }] }]);
  });

  it('takes nothing where the register cannot be read', async () => {
    const office = await thisYear();
    office.write('former.csv', '甲,乙\r\n1,2\r\n');
    const { exitCode, stdout } = await office.run('enrol 1.csv --former former.csv --as-of 2025-12-28');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('header-not-found');
    expect((await office.run('runs')).stdout).not.toContain('enrol');
    expect(await office.run('enrol 1.csv --former lacks.xlsx')).toMatchObject({ exitCode: 2 });
  });
});
