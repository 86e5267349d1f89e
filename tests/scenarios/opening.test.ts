import { existsSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { describePersons } from '../../src/io/ledger/read/describe-person.ts';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, mistyped, type Office, roster, staff } from './office.ts';

const people = staff(1, 12);
const [wang, li] = people as [MadeUpPerson, MadeUpPerson];
const facts = { 参保人数: '12' };
const INIT = 'init --scheme yunnan-17 --period 18 --start 2026-01-01 --opening opening.xlsx';

const MEMBERS = '单位 统一社会信用代码 姓名 证件号码 互助项目 份数 生效日期 到期日期 连续期数'.split(' ');
const member = (person: MadeUpPerson, from: string, to: string, periods = '3') => [
  '甲厂',
  '',
  person.name,
  person.idNumber,
  '医疗互助',
  '1',
  from,
  to,
  periods,
];

/** A workbook of these sheets, each row a list of texts. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
}

function officeWith(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Office {
  const office = emptyFolder();
  office.write('opening.xlsx', workbook(sheets));
  return office;
}

const findingsOf = ({ stdout }: { stdout: string }): string[] =>
  JSON.parse(stdout).findings.map(
    ({ code, sheet, cell }: Record<string, string>) => `${code} ${sheet ?? '-'} ${cell ?? '-'}`,
  );

async function expectWhole(office: Office) {
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
}

describe('mutual init --opening', () => {
  it('posts balances and brings in members, in one run that is whole and can be undone', async () => {
    const office = officeWith({
      基金余额: [
        ['科目', '金额'],
        ['1002银行存款', '120000.50'],
        ['1122', '3600'],
        ['预收互助金', '600'],
        ['合计', '123000.50'],
      ],
      参加职工: [MEMBERS, ...people.map((each) => member(each, '2025-01-01', '2025-12-31'))],
      以往补助: [['姓名', '金额']],
    });
    const begun = await office.run([...INIT.split(' '), '--json']);
    expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(begun.stdout).opening).toEqual({ members: 12, units: 1, accounts: 3 });
    await expectWhole(office);
    expect(await balances(office)).toEqual({
      bank: '120000.50',
      'fees-receivable': '3600.00',
      'fees-in-advance': '-600.00',
      'opening-balances': '-123000.50',
    });

    office.write('1.csv', roster({ unit: '甲厂', people, facts }));
    const report = await office.report('enrol 1.csv --as-of 2025-12-28');
    expect(report.units).toMatchObject([{ due: '1440.00', plans: [{ members: { new: 0, renewing: 12 } }] }]);
    expect(
      (await coveragesOf(office, wang)).map(({ span, consecutivePeriods }) => [span.from, consecutivePeriods]),
    ).toEqual([
      ['2025-01-01', 3],
      ['2026-01-01', 4],
    ]);
    const refused = await office.run('undo 1 --reason 期初有误');
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(await office.run('undo 2 --reason 期初有误')).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 1 --reason 期初有误')).toMatchObject({ exitCode: 0 });
    expect(await coveragesOf(office, wang)).toEqual([]);
    await expectWhole(office);
  });

  it('comes into a workspace that exists, once, in a run of its own', async () => {
    const bank = (amount: string) => ({
      基金余额: [
        ['科目', '金额'],
        ['1002', amount],
      ],
    });
    const office = officeWith(bank('1000'));
    office.write('other.xlsx', workbook(bank('2000')));
    const [begin = ''] = INIT.split(' --opening');
    expect(await office.run(begin)).toMatchObject({ exitCode: 0 });
    const brought = { bank: '1000.00', 'opening-balances': '-1000.00' };
    expect(await office.run('init --opening opening.xlsx --dry-run')).toMatchObject({ exitCode: 0 });
    expect(await balances(office)).toEqual({});
    // The same file again is the same command after a fault.
    for (const line of ['init --opening opening.xlsx', 'init --opening opening.xlsx']) {
      expect(await office.run(line)).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await balances(office)).toEqual(brought);
    }
    const refused = await office.run('init --opening other.xlsx');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('were brought in already');
    await expectWhole(office);
    expect(await office.run('undo 2 --reason 期初有误')).toMatchObject({ exitCode: 0 });
    expect(await office.run('init --opening other.xlsx')).toMatchObject({ exitCode: 0 });
  });

  it('blocks double coverage by a term that still runs, through the same unit and through another', async () => {
    const office = officeWith({ 参加职工: [MEMBERS, member(wang, '2025-04-01', '2026-03-31')] });
    expect(await office.run(INIT)).toMatchObject({ exitCode: 0 });
    office.write('same.csv', roster({ unit: '甲厂', people: [wang], facts: { 参保人数: '1' } }));
    office.write('other.csv', roster({ unit: '乙厂', people: [wang], facts: { 参保人数: '1' } }));
    const same = await office.report('enrol same.csv --as-of 2025-12-28');
    expect(same.findings.map(({ code, cell }) => [code, cell])).toEqual([['still-covered', 'D3']]);
    const other = await office.report('enrol other.csv --as-of 2025-12-28');
    expect(other.findings.map(({ code, cell }) => [code, cell])).toEqual([['duplicate-across-units', 'D3']]);
  });

  it('tells everything that is wrong at once, each at its cell, and sets nothing up', async () => {
    const office = officeWith({
      基金余额: [
        ['科目', '金额'],
        ['1001现金', '5'],
        ['银行存款', '约十万'],
        ['1002', '7'],
      ],
      参加职工: [
        MEMBERS,
        member(mistyped(wang), '2025-01-01', '2025-12-31'),
        member(li, '2026-01-01', '2026-12-31'),
        member(people[2] ?? wang, '2025-01-01', ''),
        member(people[3] ?? wang, '2025-01-01', '2025-12-31', '多期'),
      ],
      待审申请: [['姓名'], ['王芳']],
    });
    const begun = await office.run([...INIT.split(' '), '--json']);
    expect(begun).toMatchObject({ exitCode: 1, stderr: '' });
    expect(findingsOf(begun)).toEqual([
      'opening-claims-later 待审申请 -',
      'opening-account-unknown 基金余额 A2',
      'opening-amount-malformed 基金余额 B3',
      'opening-account-repeated 基金余额 A4',
      'id-number-checksum 参加职工 D2',
      'former-in-period 参加职工 G3',
      'former-term-malformed 参加职工 G4',
      'value-not-understood 参加职工 I5',
    ]);
    expect(existsSync(office.path('mutual.db')) || existsSync(office.path('mutual.yaml'))).toBe(false);
  });

  it('holds a stated balance of the fund to the other accounts', async () => {
    const sheet = (fund: string) => ({
      基金余额: [
        ['科目', '金额'],
        ['1002', '100'],
        ['3001', fund],
      ],
    });
    const wrong = await officeWith(sheet('90')).run([...INIT.split(' '), '--json']);
    expect(findingsOf(wrong)).toEqual(['opening-unbalanced 基金余额 -']);
    const office = officeWith(sheet('100'));
    expect(await office.run(INIT)).toMatchObject({ exitCode: 0 });
    expect(await balances(office)).toEqual({ bank: '100.00', 'fund-balance': '-100.00' });
  });

  it('names the sheets that it looks for', async () => {
    const begun = await officeWith({ Sheet1: [['科目', '金额']] }).run([...INIT.split(' '), '--json']);
    expect(findingsOf(begun)).toEqual(['opening-empty - -']);
    const lacking = await emptyFolder().run(INIT);
    expect(lacking).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('writes nothing when it is only tried out', async () => {
    const office = officeWith({ 参加职工: [MEMBERS, member(wang, '2025-01-01', '2025-12-31')] });
    const { exitCode, stdout } = await office.run([...INIT.split(' '), '--dry-run', '--lang', 'zh']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('期初：1 名参加职工（1 个单位），余额 0 笔。');
    expect(existsSync(office.path('mutual.db'))).toBe(false);
  });
});

/** Balances of the books by account, in the order of first posting. */
async function balances(office: Office): Promise<Record<string, string>> {
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    const rows = await ledger.database.selectFrom('posting').select(['account', 'fen']).orderBy('line').execute();
    return Object.fromEntries(rows.map(({ account, fen }) => [account, (Number(fen) / 100).toFixed(2)]));
  } finally {
    await closeLedger(ledger);
  }
}

async function coveragesOf(office: Office, { idNumber }: MadeUpPerson) {
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    return (await describePersons(ledger, idNumber)).flatMap(({ coverages }) => coverages);
  } finally {
    await closeLedger(ledger);
  }
}
