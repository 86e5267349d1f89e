import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, fuzhouOffice, type Office, roster, staff } from './office.ts';

const [leaver] = staff(1, 1) as [MadeUpPerson];
const onDay = (day: string) => ({ now: `${day}T09:00:00+08:00` });

/** 甲厂 of seven and 乙厂 of six, enrolled before the period began. */
async function twoUnits(): Promise<Office> {
  const office = await fuzhouOffice();
  office.write('first/1.csv', roster({ unit: '甲厂', people: staff(1, 7) }));
  office.write('first/2.csv', roster({ unit: '乙厂', people: staff(61, 6) }));
  expect(await office.run('enrol first', onDay('2026-06-20'))).toMatchObject({ exitCode: 0 });
  return office;
}

const amend = (office: Office, words: string, day: string) =>
  office.run(`amend ${words} --member ${leaver.idNumber} --on ${day} --reason 调动`, onDay(day));

/** What a list came to: its status, how many members it adds and removes, what the unit owes, and the codes of its errors with their cells. */
async function outcome(office: Office, line: string) {
  const { units, findings } = await office.report(line);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    units: units.map(({ status, change, due }) => [status, change?.added, change?.removed, due]),
    errors: errors.map(({ code, cell }) => `${code} ${cell ?? '-'}`),
  };
}

describe('a whole list after the period began', () => {
  it('keeps the days and the fee of who was transferred away, without naming him', async () => {
    const office = await twoUnits();
    expect(await amend(office, 'transfer --to 乙厂', '2026-08-01')).toMatchObject({ exitCode: 0 });
    office.write(
      'replace.csv',
      roster({ unit: '甲厂', people: staff(2, 6), columns: { 联系电话: (each) => each.phone } }),
    );
    expect(await outcome(office, 'enrol replace.csv --replace --as-of 2026-08-05')).toEqual({
      units: [['accepted', 0, 0, '252.00']],
      errors: [],
    });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it.each(['2026-07-01', '2026-08-05', '2027-07-05'])(
    'as of %s takes nobody’s coverage back that has begun',
    async (day) => {
      const office = await twoUnits();
      office.write('replace.csv', roster({ unit: '甲厂', people: staff(2, 6) }));
      expect(await outcome(office, `enrol replace.csv --replace --as-of ${day}`)).toEqual({
        units: [['returned', undefined, undefined, '252.00']],
        errors: ['removal-refused B1'],
      });
    },
  );
});

describe('who left', () => {
  it.each(['withdraw', 'transfer --to 乙厂'])('by %s and is listed again is told to the unit', async (words) => {
    const office = await twoUnits();
    expect(await amend(office, words, '2026-08-01')).toMatchObject({ exitCode: 0 });
    office.write(
      'again.csv',
      roster({ unit: '甲厂', people: staff(1, 7), columns: { 联系电话: (each) => each.phone } }),
    );
    const { errors } = await outcome(office, 'enrol again.csv --as-of 2026-08-05');
    expect(errors).toEqual(['listed-after-leaving D3']);
    const report = await office.report('enrol again.csv --as-of 2026-08-05 --lang en --unmask');
    expect(report.findings[0]?.message).toContain('2026-07-31');
  });

  it('counts no more as a participant of the lists that follow', async () => {
    const office = await twoUnits();
    await amend(office, 'withdraw', '2026-08-01');
    office.write('new.csv', roster({ unit: '甲厂', people: staff(21, 1), headcount: 7 }));
    const report = await office.report('enrol new.csv --as-of 2026-08-05');
    expect(report.findings.map(({ code }) => code)).toEqual(['late-list']);
    expect(report.units).toMatchObject([{ status: 'accepted', participants: 1 }]);
  });

  it('is counted once by status, whatever the number of his units', async () => {
    const office = await twoUnits();
    await amend(office, 'transfer --to 乙厂', '2026-08-01');
    const { stdout } = await office.run('status --json', onDay('2026-08-05'));
    expect(JSON.parse(stdout).plans).toMatchObject([
      { plan: 'general', members: { new: 13, renewing: 0 }, fee: '468.00' },
    ]);
  });
});

describe('a list that comes late, where the scheme sets no window', () => {
  const people = staff(1100, 5);

  it('is refused from the second day of the period on, where the scheme takes no late joiners', async () => {
    const office = emptyFolder();
    await office.run('init --scheme ccmia-shaanxi-critical --period 2026 --start 2026-01-01');
    office.write('1.csv', roster({ unit: '甲厂', people, columns: { 份数: () => '1' } }));
    expect((await outcome(office, 'enrol 1.csv --as-of 2026-09-01 --dry-run')).errors).toEqual([
      'outside-application-window -',
    ]);
    expect((await outcome(office, 'enrol 1.csv --as-of 2026-01-01 --dry-run')).errors).toEqual([]);
  });

  it('begins nothing when the period is over', async () => {
    const office = await twoUnits();
    office.write('3.csv', roster({ unit: '丙厂', people: staff(80, 5) }));
    expect((await outcome(office, 'enrol 3.csv --as-of 2027-07-01')).errors).toEqual(['outside-application-window -']);
  });
});
