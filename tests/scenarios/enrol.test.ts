import { readFileSync, statSync, writeFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readBack } from '../support/read-back.ts';
import { contentBelow, filesBelow, fuzhouOffice, mistyped, roster, staff } from './office.ts';
import { reportShape } from './report-shape.ts';

/** Three units: two in order, one with a wrong identity number. */
async function threeUnits() {
  const office = await fuzhouOffice();
  const wrong = staff(31, 10).map((each, index) => (index === 4 ? mistyped(each) : each));
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 12), headcount: 15 }));
  office.write('rosters/2.csv', roster({ unit: '乙厂', people: staff(61, 8), headcount: 10 }));
  office.write('rosters/3.csv', roster({ unit: '丙厂', people: wrong, headcount: 12 }));
  return office;
}

async function rowsOf(path: string): Promise<unknown[][]> {
  const book = await readBack(path);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false }) : [];
  });
}

describe('mutual enrol on a folder', () => {
  it('takes in who is in order, returns who is not, and says what it wrote', async () => {
    const office = await threeUnits();
    const { exitCode, stdout, stderr } = await office.run('enrol rosters --notices');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/丙厂\s+returned\s+10/);
    expect(stdout).toMatch(/甲厂\s+accepted\s+12\s+\+12\s+80%\s+70%\s+432\.00/);
    expect(stdout).toContain('id-number-checksum');
    expect(stdout).toMatch(/^accepted +2 +20 +720\.00$/m);
    expect(stdout).toMatch(/^returned +1 +10 +—$/m);
    expect(stdout).toMatch(/^Check digit of the identity number is wrong +id-number-checksum +1$/m);
    expect(filesBelow(office.path('out'))).toEqual([
      '2-enrol/notices/乙厂.xlsx',
      '2-enrol/notices/甲厂.xlsx',
      '2-enrol/register.xlsx',
      '2-enrol/report.json',
      '2-enrol/returned/丙厂.xlsx',
      '2-enrol/units.xlsx',
    ]);
  });

  it('says where the notices have no account to pay into, until the workspace has one', async () => {
    const office = await threeUnits();
    const told = async () => (await office.run('enrol rosters --notices')).stdout.replace(/\s+/g, ' ');
    expect(await told()).toContain('The notices name no account to pay into: state account: {payee: NAME');
    const account = 'account: {payee: 互助中心, bank: 工商银行, number: "6222020200112233"}\n';
    writeFileSync(office.path('mutual.yaml'), readFileSync(office.path('mutual.yaml'), 'utf8') + account);
    expect(await told()).not.toContain('name no account');
    expect(JSON.stringify(await rowsOf(office.path('out/3-enrol/notices/甲厂.xlsx')))).toContain('6222020200112233');
  });

  it('writes everything for its owner only, and lists each file that it wrote', async () => {
    const office = await threeUnits();
    const report = await office.report('enrol rosters --notices');
    const written = filesBelow(office.path('out'));
    expect(report.outputs.toSorted()).toEqual(written.map((path) => `out/${path}`));
    for (const path of [...written.map((each) => `out/${each}`), 'mutual.db', 'mutual.yaml']) {
      expect(statSync(office.path(path)).mode & 0o777, path).toBe(0o600);
    }
    expect(report.units.map(({ unit, outputs }) => [unit, outputs])).toEqual([
      ['甲厂', ['out/2-enrol/notices/甲厂.xlsx']],
      ['乙厂', ['out/2-enrol/notices/乙厂.xlsx']],
      ['丙厂', ['out/2-enrol/returned/丙厂.xlsx']],
    ]);
    expect(reportShape.parse(JSON.parse(readFileSync(office.path('out/2-enrol/report.json'), 'utf8')))).toEqual(report);
  });

  it('writes register, units, returned workbook and notice that hold what the ledger holds', async () => {
    const office = await threeUnits();
    await office.run('enrol rosters --notices');
    const register = await rowsOf(office.path('out/2-enrol/register.xlsx'));
    const people = [...staff(1, 12), ...staff(61, 8)];
    expect(register.filter((row) => row.includes('甲厂') || row.includes('乙厂'))).toHaveLength(20);
    for (const { name, idNumber } of people)
      expect(
        register.some((row) => row.includes(name) && row.includes(idNumber)),
        name,
      ).toBe(true);
    for (const { idNumber } of staff(31, 10)) expect(register.flat()).not.toContain(idNumber);

    const units = await rowsOf(office.path('out/2-enrol/units.xlsx'));
    expect(units.find((row) => row.includes('甲厂'))).toEqual(expect.arrayContaining([15, 12, 432]));
    expect(units.find((row) => row.includes('丙厂'))?.join()).toContain('退回');

    const returned = await readBack(office.path('out/2-enrol/returned/丙厂.xlsx'));
    expect(returned.SheetNames).toContain('问题清单');
    const notice = (await rowsOf(office.path('out/2-enrol/notices/乙厂.xlsx'))).flat().join(' ');
    expect(notice).toContain('乙厂');
    expect(notice).toContain('贰佰捌拾捌元整');
  });

  it('run again takes nothing twice and writes the same', async () => {
    const office = await threeUnits();
    const first = await office.report('enrol rosters');
    const again = await office.report('enrol rosters');
    expect(again.units.map(({ unit, status, change, due }) => [unit, status, change, due])).toEqual([
      ['甲厂', 'unchanged', { added: 0, removed: 0, changed: 0 }, '432.00'],
      ['乙厂', 'unchanged', { added: 0, removed: 0, changed: 0 }, '288.00'],
      ['丙厂', 'returned', null, '0.00'],
    ]);
    expect(again.totals.due).toBe(first.totals.due);
    expect(again.findings).toEqual(first.findings);
    expect(filesBelow(office.path('out/3-enrol'))).toEqual(filesBelow(office.path('out/2-enrol')));
    const members = (rows: unknown[][]) => rows.filter((row) => row.includes('甲厂') || row.includes('乙厂'));
    expect(members(await rowsOf(office.path('out/3-enrol/register.xlsx')))).toEqual(
      members(await rowsOf(office.path('out/2-enrol/register.xlsx'))),
    );
    expect((await office.run('status')).stdout).toContain('2 units (2 lists), 20 members, 720.00 yuan due');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('takes a list again where its options differ', async () => {
    const office = await threeUnits();
    await office.run('enrol rosters/1.csv');
    const partial = await office.report('enrol rosters/1.csv --partial');
    expect(partial.units).toMatchObject([
      { status: 'accepted', change: { added: 0, removed: 0, changed: 0 }, due: '432.00' },
    ]);
    expect((await office.report('enrol rosters/1.csv --partial')).units).toMatchObject([{ status: 'unchanged' }]);
  });

  it('passes over its own files, and takes a copy of a file for what it is', async () => {
    const office = await threeUnits();
    await office.run('enrol rosters --out rosters/written');
    const { stderr } = await office.run('enrol rosters');
    expect(stderr.match(/Skipped rosters\/written\/(register|units)\.xlsx/g)).toHaveLength(2);
    office.write('rosters/4 copy.csv', readFileSync(office.path('rosters/1.csv')));
    const report = await office.report(
      'enrol rosters/1.csv rosters/4\u0020copy.csv'
        .split(/ (?=rosters)/)
        .flatMap((part, index) => (index === 0 ? part.split(' ') : [part])),
    );
    expect(report.units.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  });

  it('reads several units in one file, each judged by itself', async () => {
    const office = await fuzhouOffice();
    const line = (unit: string, headcount: number) => (each: ReturnType<typeof staff>[number]) =>
      [unit, '企业', headcount, each.name, each.sexText, each.idNumber].join(',');
    const good = staff(1, 8).map(line('甲厂', 10));
    const few = staff(41, 3).map(line('乙厂', 10));
    office.write('both.csv', ['单位名称,单位性质,职工总数,姓名,性别,身份证号码', ...good, ...few, ''].join('\n'));
    const report = await office.report('enrol both.csv');
    expect(report.units.map(({ unit, status, participants, due }) => [unit, status, participants, due])).toEqual([
      ['甲厂', 'accepted', 8, '288.00'],
      ['乙厂', 'returned', 3, '0.00'],
    ]);
    const returned = (await rowsOf(office.path('out/2-enrol/returned/乙厂.xlsx'))).flat();
    expect(returned).toContain(staff(41, 1)[0]?.idNumber);
    for (const { idNumber } of staff(1, 8)) expect(returned).not.toContain(idNumber);
    expect(await office.report('enrol both.csv')).toMatchObject({
      units: [{ status: 'unchanged' }, { status: 'returned' }],
    });
  });

  it('of two units that name one person the first in path order stands, and the second is told whose he is', async () => {
    const office = await fuzhouOffice();
    office.write('b.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    office.write('a.csv', roster({ unit: '乙厂', people: [...staff(5, 1), ...staff(21, 4)] }));
    const dry = await office.report('enrol . --dry-run');
    const report = await office.report('enrol .');
    expect(report.units.map(({ unit, status }) => [unit, status])).toEqual([
      ['乙厂', 'accepted'],
      ['甲厂', 'returned'],
    ]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'duplicate-across-units', file: 'b.csv', cell: 'D7', message: expect.stringContaining('乙厂') },
    ]);
    expect(dry.findings).toEqual(report.findings);
  });
});

describe('mutual enrol on standard input', () => {
  it('takes it in, and returns it marked, though it can be read only once', async () => {
    const office = await fuzhouOffice();
    const people = staff(1, 8);
    const taken = await office.report('enrol -', { stdin: roster({ unit: '甲厂', people }) });
    expect(taken.units).toMatchObject([{ unit: '甲厂', file: '-', status: 'accepted', due: '288.00' }]);
    const wrong = people.map((each) => ({ ...each, name: '' }));
    const returned = await office.report('enrol -', { stdin: roster({ unit: '乙厂', people: wrong }) });
    expect(returned.units).toMatchObject([{ status: 'returned', outputs: ['out/3-enrol/returned/乙厂.xlsx'] }]);
    expect(filesBelow(office.path('out/3-enrol/returned'))).toEqual(['乙厂.xlsx']);
  });
});

describe('mutual enrol --dry-run', () => {
  it('predicts the run and changes nothing at all', async () => {
    const office = await threeUnits();
    await office.run('enrol rosters/1.csv');
    const before = contentBelow(office.folder);
    const dry = await office.report('enrol rosters --dry-run');
    expect(contentBelow(office.folder)).toEqual(before);
    const real = await office.report('enrol rosters');
    const { run, chainHead, outputs, times, ...predicted } = dry;
    expect(Number.isInteger(times.whole)).toBe(true);
    expect({ run, chainHead, outputs }).toEqual({ run: null, chainHead: null, outputs: [] });
    const units = real.units.map((unit) => ({ ...unit, outputs: [] }));
    expect(predicted).toEqual({
      ...real,
      run: undefined,
      chainHead: undefined,
      outputs: undefined,
      times: undefined,
      units,
    });
  });
});
