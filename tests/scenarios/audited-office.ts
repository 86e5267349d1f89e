import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import type { AuditFound, EvidenceRow } from '../../src/rules/audit/audit-test.ts';
import { yuan } from '../../src/rules/value/money.ts';
import { type MadeUpPerson, person } from '../support/people.ts';
import { emptyFolder, mistyped, type Office, roster, staff } from './office.ts';
import { type Booking, statement } from './receipts-office.ts';

const scheme = fileURLToPath(new URL('../../fixtures/audit-enrolment/audited-1.yaml', import.meta.url));

/** The people of each unit, by what is wrong with them. */
export const people = {
  plain: staff(9001, 5),
  /** The first is enrolled again through 癸厂 under a number that was corrected, the second in another plan. */
  twice: staff(9011, 5),
  late: staff(9021, 5),
  unpaid: staff(9031, 5),
  partial: staff(9061, 5),
  few: staff(9071, 3),
  fewer: staff(9081, 4),
  odd: [
    person({ seed: 9091, sex: 'male', birthDate: '1964-01-01' }),
    person({ seed: 9092 }),
    person({ seed: 9093, birthDate: '1985-05-05' }),
    ...staff(9094, 2),
  ],
  former: staff(9051, 2),
} as const;

const [twiceByNumber, twiceByPlan] = people.twice as [MadeUpPerson, MadeUpPerson];
/** What the number of the first of those enrolled twice was corrected to. */
export const corrected = person({ seed: 9511 }).idNumber;

const PLAN = { 参加项目: () => '职工医疗互助' };
const GENERAL = { columns: PLAN };

function rosters(office: Office): void {
  const write = (name: string, content: string) => office.write(`rosters/${name}.csv`, content);
  write('1', roster({ unit: '甲厂', people: people.plain, ...GENERAL }));
  write('2', roster({ unit: '乙局', people: people.twice, ...GENERAL }));
  write('3', roster({ unit: '丙厂', people: people.late, ...GENERAL }));
  write('4', roster({ unit: '丁厂', people: people.unpaid, ...GENERAL }));
  write('7', roster({ unit: '庚厂', people: people.few, headcount: 5, ...GENERAL }));
  write('8', roster({ unit: '辛厂', people: people.fewer, headcount: 5, ...GENERAL }));
  const remark = { ...PLAN, 备注: (_: MadeUpPerson, index: number) => (index === 1 ? '退休返聘' : '') };
  write('9', roster({ unit: '壬厂', people: people.odd, columns: remark }));
  const [wrong, ...right] = people.partial as [MadeUpPerson, ...MadeUpPerson[]];
  office.write(
    'partial/6.csv',
    roster({ unit: '己厂', people: [...right, mistyped(wrong)], facts: { 互助金合计: '180' }, ...GENERAL }),
  );
  const plans = ['职工医疗互助', '重大疾病互助'];
  office.write(
    'second/10.csv',
    roster({
      unit: '癸厂',
      people: [{ ...twiceByNumber, name: '申屠误' }, twiceByPlan],
      columns: { 参加项目: (_, index) => plans[index] ?? '' },
    }),
  );
  office.write('former/5.csv', roster({ unit: '戊社', people: people.former, ...GENERAL }));
}

/** The account's bookings: all units but 丁厂 pay, 丙厂 after the last day, and somebody whom nobody knows. */
const summer: readonly Booking[] = [
  ['2026-06-22', 180, '甲厂', '互助金'],
  ['2026-06-22', 180, '乙局', '互助金'],
  ['2026-06-23', 144, '己厂', '互助金'],
  ['2026-06-23', 108, '庚厂', '互助金'],
  ['2026-06-24', 555, '陌生人', '往来'],
  ['2026-06-24', 144, '辛厂', '互助金'],
  ['2026-06-25', 180, '壬厂', '互助金'],
  ['2026-06-29', 96, '癸厂', '互助金'],
  ['2026-07-06', 180, '丙厂', '互助金'],
];

/** A claim sheet of stays that 500.00 yuan are given for. */
export const claims = (...who: readonly MadeUpPerson[]) => {
  const lines = who.map(({ name, idNumber, bankCard }) =>
    ['甲厂', name, idNumber, '住院补助', '2026-09-01', '2026-09-08', '1300', bankCard].join(','),
  );
  return `单位名称,姓名,身份证号,补助项目,入院日期,出院日期,个人自付,银行账号\r\n${lines.join('\r\n')}\r\n`;
};

/** Runs commands of one actor on a day, none of which may fail. */
export async function act(office: Office, actor: string, day: string, ...lines: (string | readonly string[])[]) {
  for (const line of lines) {
    const words = typeof line === 'string' ? line.split(' ') : line;
    const run = await office.run([...words, '--actor', actor], { now: `${day}T09:00:00+08:00` });
    expect(run.exitCode, `${words.join(' ')}\n${run.stdout}\n${run.stderr}`).toBeLessThan(2);
  }
}

/** The scheme in force from July on asks for more people, younger ones, and each in one unit only. */
function changeScheme(office: Office): void {
  const file = office.path('schemes', 'audited-1.yaml');
  const changed = readFileSync(file, 'utf8')
    .replace('atLeast: 50%', 'atLeast: 70%')
    .replace(
      'oneUnit: false',
      'age: {on: period-start, men: {below: statutory}, women: {below: statutory}, statutory: {women: 55, clause: members}, clause: members}',
    );
  writeFileSync(file, changed);
}

/** A folder with the scheme and no workspace. */
export function schemeOffice(): Office {
  const office = emptyFolder();
  cpSync(scheme, office.path('schemes', 'audited-1.yaml'));
  return office;
}

/** A ledger in which every test of enrolment, fees and procedure has its case, all of them entered by the program's own commands. */
export async function auditedOffice(...more: string[]): Promise<Office> {
  const office = schemeOffice();
  rosters(office);
  const begin = ['init', '--scheme', 'audited-1', '--schemes', 'schemes', '--period', '1', '--start', '2026-07-01'];
  await act(office, 'chen', '2026-06-15', [...begin, ...more], 'enrol rosters', 'enrol partial --partial');
  const identity = ['amend', 'identity', '--reason', '填错'];
  await act(office, 'chen', '2026-06-16', [...identity, '--member', twiceByNumber.idNumber, '--number', corrected]);
  // A Saturday.
  await act(office, 'chen', '2026-06-27', 'enrol second --former former');
  const { idNumber, name } = twiceByNumber;
  await act(office, 'lin', '2026-06-29', [...identity, '--member', idNumber, '--name', name]);
  office.write('7.csv', statement(summer, { opening: 0 }));
  await act(office, 'lin', '2026-07-07', 'receive 7.csv');
  const withdrawn = people.fewer[0]?.idNumber ?? '';
  await act(office, 'chen', '2026-08-10', ['amend', 'withdraw', '--reason', '退出', '--member', withdrawn]);
  changeScheme(office);
  await act(office, 'lin', '2026-08-11', ['scheme', 'adopt', '--reason', '市总工会修订']);
  const [one, other, third] = people.plain as [MadeUpPerson, MadeUpPerson, MadeUpPerson];
  office.write('c1.csv', claims(one, other));
  office.write('c2.csv', claims(third));
  await act(office, 'chen', '2026-10-12', 'claim c1.csv');
  await act(office, 'lin', '2026-10-13', 'payout');
  await act(office, 'chen', '2026-10-14', 'claim c2.csv', 'payout');
  office.write('12.csv', statement([['2026-12-10', 72, '戊社', '互助金']], { opening: 1767, first: 20 }));
  await act(office, 'lin', '2026-12-11', 'receive 12.csv');
  return office;
}

/** What each test finds in the office: the unit, the cell or file, and the yuan at stake. Nothing else is wrong there. */
export const planted: Readonly<Record<string, readonly string[]>> = {
  'enrolled-twice': ['癸厂 second/10.csv D4 0.00', '癸厂 second/10.csv D3 0.00'],
  'enrolled-past-age': ['壬厂 rosters/9.csv D3 0.00'],
  'refused-staff': ['壬厂 rosters/9.csv D4 0.00'],
  'enrolled-after-death': ['壬厂 rosters/9.csv D5 0.00'],
  'claim-after-death': ['甲厂 c1.csv B2 500.00'],
  'not-on-payroll': ['甲厂 rosters/1.csv D7 0.00'],
  'ratio-at-enrolment': ['庚厂 rosters/7.csv'],
  'ratio-since': ['辛厂 rosters/8.csv'],
  'unit-totals-differ': ['己厂 partial/6.csv 36.00'],
  'fees-late': ['丙厂 7.csv B10 180.00'],
  'money-idle': ['7.csv B6 555.00'],
  'fees-without-roster': ['戊社 12.csv B2 72.00'],
  'roster-without-fees': ['丁厂 rosters/4.csv 180.00'],
  'changed-after-close': [],
  'one-actor-claims': ['main/2026-002 500.00'],
  'one-actor-period': [],
  'entry-on-day-off': ['run 5'],
};

/** The cases of each test in the same words. */
export function casesOf(found: Readonly<Record<string, AuditFound>>): Record<string, string[]> {
  const words = ({ unitName, origin, batch, run, amount }: EvidenceRow) => {
    const place = origin ? [origin.file, origin.cell] : [batch ?? `run ${run}`];
    return [unitName, ...place, amount === undefined ? undefined : yuan(amount)].filter(Boolean).join(' ');
  };
  return Object.fromEntries(Object.entries(found).map(([test, { rows }]) => [test, rows.map(words)]));
}

/** The last of 甲厂's people, whom its payroll lacks, stands nowhere else either. */
export function payroll(): string {
  const units = {
    ...{ 甲厂: people.plain.slice(0, 4), 丙厂: people.late, 丁厂: people.unpaid, 壬厂: people.odd },
    ...{ 乙局: [{ ...twiceByNumber, idNumber: corrected }, ...people.twice.slice(1)], 辛厂: people.fewer.slice(1) },
  };
  const lines = Object.entries(units).flatMap(([unit, own]) =>
    own.map((each) => `${unit},${each.name},${each.idNumber},5000`),
  );
  return `二〇二六年十二月工资表\r\n单位,姓名,身份证号码,实发\r\n${lines.join('\r\n')}\r\n`;
}

/** As civil affairs write it: a title, a header of two rows, a number of 15 digits, days with a time. */
export async function deaths(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('死亡登记');
  const { idNumber: number, name } = people.odd[2] as MadeUpPerson;
  const [one] = people.plain as [MadeUpPerson];
  sheet.addRow(['死亡人员信息导出']);
  sheet.addRow(['序号', '死亡人员', '', '登记']);
  sheet.addRow(['', '姓名', '公民身份号码', '死亡日期']);
  sheet.addRow([1, name, number.slice(0, 6) + number.slice(8, 17), '2026年5月1日']);
  sheet.addRow([2, one.name, one.idNumber, '2026-08-20 10:30:00']);
  sheet.addRow([3, '旁人', person({ seed: 9999 }).idNumber, '2026-01-02']);
  await workbook.xlsx.writeFile(file);
}
