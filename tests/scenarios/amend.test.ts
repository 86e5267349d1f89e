import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { membersOfUnits } from '../../src/io/ledger/read/members.ts';
import { widestOf } from '../../src/io/terminal/width.ts';
import type { MemberRecord } from '../../src/rules/enrolment/known.ts';
import { type MadeUpPerson, person } from '../support/people.ts';
import { emptyFolder, fuzhouOffice, mistyped, type Office, roster, staff } from './office.ts';

const [wang, li] = staff(1, 2) as [MadeUpPerson, MadeUpPerson];
/** A day within the period, which begins on 2026-07-01. */
const later = { now: '2026-09-15T09:00:00+08:00' };

/** 甲厂 of twelve and 乙厂 of eight, enrolled before the period of Fuzhou began. */
async function twoUnits(): Promise<Office> {
  const office = await fuzhouOffice();
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 12) }));
  office.write('rosters/2.csv', roster({ unit: '乙厂', people: staff(61, 8) }));
  expect(await office.run('enrol rosters')).toMatchObject({ exitCode: 0 });
  return office;
}

async function amend(office: Office, verb: string, ...words: string[]) {
  return office.run(['amend', verb, '--reason', '调动', '--json', '--unmask', ...words], later);
}

const amendmentOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout);

/** The members of each unit of the period, as the ledger holds them. */
async function membersBy(office: Office, scheme = 'fuzhou-3', number = '3') {
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    const period = { scheme, number, span: { from: '2026-07-01', to: '2027-07-01' } };
    const members = new Map<string, MemberRecord[]>();
    for (const { id, name } of await ledger.database.selectFrom('unit').select(['id', 'name']).execute()) {
      const records: MemberRecord[] = [];
      for await (const { record } of membersOfUnits(ledger, period, [id])) records.push(record);
      members.set(name, records);
    }
    return members;
  } finally {
    await closeLedger(ledger);
  }
}

const findIn = (members: Map<string, MemberRecord[]>, unit: string, number: string) =>
  members.get(unit)?.find(({ identity }) => identity.number === number);

async function expectWhole(office: Office) {
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
}

describe('mutual amend transfer', () => {
  it('moves the rest of a term to another unit, asks for no second fee, and is undone whole', async () => {
    const office = await twoUnits();
    const before = await membersBy(office);
    const run = await amend(office, 'transfer', '--member', wang.idNumber, '--to', '乙厂', '--on', '2026-09-01');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(amendmentOf(run)).toMatchObject({
      schemaVersion: 1,
      command: 'amend transfer',
      run: 3,
      amendment: { kind: 'transfer', on: '2026-09-01', postings: [] },
      findings: [],
    });
    const after = await membersBy(office);
    const general = { plan: 'general', renewal: 'new', consecutivePeriods: 1 };
    expect(findIn(after, '甲厂', wang.idNumber)?.coverages).toMatchObject([
      { ...general, from: '2026-07-01', to: '2026-09-01', fee: '36.00' },
    ]);
    expect(findIn(after, '乙厂', wang.idNumber)).toMatchObject({
      name: wang.name,
      coverages: [{ ...general, from: '2026-09-01', to: '2027-07-01', fee: '0.00', payers: [] }],
    });
    await expectWhole(office);

    expect(await office.run('undo 3 --reason 没有调成')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await membersBy(office)).toEqual(before);
    await expectWhole(office);
  });

  it('leaves both units’ lists good: the same files again change nothing, and the new unit may list the member', async () => {
    const office = await twoUnits();
    await amend(office, 'transfer', '--member', wang.idNumber, '--to', '乙厂', '--on', '2026-09-01');
    expect(await office.run('enrol rosters', later)).toMatchObject({ exitCode: 0 });
    office.write('more.csv', roster({ unit: '乙厂', people: [...staff(61, 8), wang], headcount: 9 }));
    const report = await office.report('enrol more.csv', later);
    expect(report.findings.filter((each) => each.severity === 'error')).toEqual([]);
    expect(report.units).toMatchObject([{ unit: '乙厂', status: 'accepted', due: '288.00' }]);
    await expectWhole(office);
  });

  it('moves coverage that has not begun with its due', async () => {
    const office = await twoUnits();
    const words = ['amend', 'transfer', '--member', wang.idNumber, '--to', '乙厂', '--reason', '调动', '--json'];
    const run = await office.run([...words, '--on', '2026-06-20']);
    expect(
      amendmentOf(run).amendment.postings.map(({ account, amount }: Record<string, string>) => [account, amount]),
    ).toEqual([
      ['fees-receivable', '-36.00'],
      ['fee-income', '36.00'],
      ['fees-receivable', '36.00'],
      ['fee-income', '-36.00'],
    ]);
    const after = await membersBy(office);
    expect(findIn(after, '甲厂', wang.idNumber)).toBeUndefined();
    expect(findIn(after, '乙厂', wang.idNumber)?.coverages).toMatchObject([{ from: '2026-07-01', fee: '36.00' }]);
    await expectWhole(office);
  });

  it('refuses an unknown unit with the nearest one, and writes nothing', async () => {
    const office = await twoUnits();
    const run = await amend(office, 'transfer', '--member', wang.idNumber, '--to', '乙 厂子');
    expect(run.exitCode).toBe(1);
    expect(amendmentOf(run)).toMatchObject({
      run: null,
      amendment: null,
      findings: [{ code: 'target-unit-unknown', file: '--to', found: '乙 厂子', unit: '甲厂' }],
    });
    expect((await office.run('runs')).stdout).not.toContain('amend');
  });

  it('refuses the way back, which undo is for', async () => {
    const office = await twoUnits();
    await amend(office, 'transfer', '--member', wang.idNumber, '--to', '乙厂', '--on', '2026-09-01');
    const back = await amend(office, 'transfer', '--member', wang.idNumber, '--to', '甲厂', '--on', '2026-09-10');
    expect(amendmentOf(back).findings).toMatchObject([{ code: 'target-unit-same' }]);
  });
});

describe('whom mutual amend means', () => {
  it('tells who is one digit off, masked', async () => {
    const office = await twoUnits();
    const words = ['amend', 'withdraw', '--member', mistyped(wang).idNumber, '--reason', '离职'];
    const { exitCode, stdout } = await office.run(words, later);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('member-not-found');
    expect(stdout).toContain('member-similar');
    expect(stdout).toContain('甲厂');
    expect(stdout).not.toContain(wang.idNumber);
    expect(stdout).not.toContain(wang.name);
  });

  it('takes a name with its unit, not a name alone', async () => {
    const office = await twoUnits();
    const named = await amend(office, 'withdraw', '--member', li.name, '--unit', '甲厂', '--on', '2026-09-01');
    expect(named.exitCode).toBe(0);
    const alone = await amend(office, 'withdraw', '--member', li.name);
    expect(alone).toMatchObject({ exitCode: 2, stdout: '' });
    expect(alone.stderr).toContain('--unit');
  });

  it('does not choose between two of one name', async () => {
    const office = await fuzhouOffice();
    const namesakes = staff(1, 8).map((each, index) => (index === 1 ? { ...each, name: wang.name } : each));
    office.write('1.csv', roster({ unit: '甲厂', people: namesakes }));
    await office.run('enrol 1.csv');
    const run = await amend(office, 'withdraw', '--member', wang.name, '--unit', '甲厂');
    expect(run.exitCode).toBe(1);
    expect(amendmentOf(run).findings.map(({ code, found }: Record<string, string>) => [code, found])).toEqual([
      ['member-ambiguous', wang.name],
      ['member-similar', wang.idNumber],
      ['member-similar', li.idNumber],
    ]);
  });

  it('tells of every option that is missing, before it looks at anything', async () => {
    const without = await emptyFolder().run('amend transfer');
    expect(without).toMatchObject({ exitCode: 2, stdout: '' });
    expect(without.stderr).toContain('Missing: --member --to --reason.');
  });
});

describe('mutual amend withdraw, death, retire', () => {
  it('ends coverage on the day, keeps the fee, and refuses a second withdrawal', async () => {
    const office = await twoUnits();
    expect(await amend(office, 'withdraw', '--member', wang.idNumber, '--on', '2026-09-01')).toMatchObject({
      exitCode: 0,
    });
    const members = await membersBy(office);
    expect(findIn(members, '甲厂', wang.idNumber)?.coverages).toMatchObject([{ to: '2026-09-01', fee: '36.00' }]);
    const again = await amend(office, 'withdraw', '--member', wang.idNumber, '--on', '2026-09-02');
    expect(again.exitCode).toBe(1);
    expect(amendmentOf(again).findings).toMatchObject([{ code: 'coverage-ended', file: '--on', found: '2026-09-02' }]);
    await expectWhole(office);
  });

  it('tries out without a trace', async () => {
    const office = await twoUnits();
    const before = await membersBy(office);
    const words = [
      'amend',
      'withdraw',
      '--member',
      wang.idNumber,
      '--on',
      '2026-09-01',
      '--reason',
      '离职',
      '--dry-run',
    ];
    const { exitCode, stdout } = await office.run([...words, '--lang', 'zh'], later);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('退出，日期 2026-09-01，原因：离职');
    expect(stdout).toContain('2026-07-01 至 2026-08-31');
    expect(stdout.split('\n').filter((line) => widestOf(line) > 80)).toEqual([]);
    expect(stdout).toContain('应缴互助金不变。');
    expect(stdout).not.toContain(wang.idNumber);
    expect(await membersBy(office)).toEqual(before);
    expect((await office.run('runs')).stdout).not.toContain('amend');
  });

  it('covers the day of death and not the day after', async () => {
    const office = await twoUnits();
    expect(await amend(office, 'death', '--member', wang.idNumber, '--on', '2026-09-01')).toMatchObject({
      exitCode: 0,
    });
    const members = await membersBy(office);
    expect(findIn(members, '甲厂', wang.idNumber)?.coverages).toMatchObject([{ to: '2026-09-02' }]);
    const early = await amend(office, 'death', '--member', li.idNumber, '--on', '2026-09-16');
    expect(amendmentOf(early).findings).toMatchObject([{ code: 'amendment-date-outside', found: '2026-09-16' }]);
  });

  it('records a retirement and leaves coverage alone', async () => {
    const office = await twoUnits();
    const before = findIn(await membersBy(office), '甲厂', wang.idNumber);
    expect(await amend(office, 'retire', '--member', wang.idNumber)).toMatchObject({ exitCode: 0 });
    const after = findIn(await membersBy(office), '甲厂', wang.idNumber);
    expect(after).toEqual({ ...before, staffKind: 'retired' });
    const again = await amend(office, 'retire', '--member', wang.idNumber);
    expect(amendmentOf(again).findings).toMatchObject([{ code: 'amendment-changes-nothing', found: '退休' }]);
    await expectWhole(office);
  });
});

describe('mutual amend identity', () => {
  const right = person({ seed: 901, sex: wang.sex });

  it('corrects number and name; the person is found by the right number alone, until it is undone', async () => {
    const office = await twoUnits();
    const words = ['--member', wang.idNumber, '--number', right.idNumber, '--name', '王方'];
    expect(await amend(office, 'identity', ...words)).toMatchObject({ exitCode: 0, stderr: '' });
    const members = await membersBy(office);
    expect(findIn(members, '甲厂', wang.idNumber)).toBeUndefined();
    expect(findIn(members, '甲厂', right.idNumber)).toMatchObject({ name: '王方', birthDate: right.birthDate });
    await expectWhole(office);
    expect(await office.run('undo 3 --reason 更正有误')).toMatchObject({ exitCode: 0 });
    expect(findIn(await membersBy(office), '甲厂', wang.idNumber)?.name).toBe(wang.name);
    await expectWhole(office);
  });

  it('corrects every record that a transfer has left, as one person', async () => {
    const office = await twoUnits();
    await amend(office, 'transfer', '--member', wang.idNumber, '--to', '乙厂', '--on', '2026-09-01');
    const before = await membersBy(office);
    const words = ['--member', wang.idNumber, '--number', right.idNumber, '--name', '王方'];
    expect(await amend(office, 'identity', ...words)).toMatchObject({ exitCode: 0, stderr: '' });
    const members = await membersBy(office);
    for (const unit of ['甲厂', '乙厂']) {
      expect(findIn(members, unit, right.idNumber)).toMatchObject({ name: '王方', birthDate: right.birthDate });
      expect(findIn(members, unit, wang.idNumber)).toBeUndefined();
    }
    await expectWhole(office);
    const byOldNumber = await amend(office, 'withdraw', '--member', wang.idNumber);
    expect(amendmentOf(byOldNumber).findings.map(({ code, found }: Record<string, string>) => [code, found])).toEqual([
      ['member-not-found', wang.idNumber],
      ['member-similar', right.idNumber],
      ['member-similar', right.idNumber],
    ]);
    expect(await office.run('undo 4 --reason 更正有误')).toMatchObject({ exitCode: 0 });
    expect(await membersBy(office)).toEqual(before);
    await expectWhole(office);
  });

  it('lets nobody be enrolled a second time by the number that was wrong, under whichever of his names', async () => {
    const office = await twoUnits();
    const words = ['--member', wang.idNumber, '--number', right.idNumber, '--name', '王方'];
    expect(await amend(office, 'identity', ...words)).toMatchObject({ exitCode: 0, stderr: '' });
    const before = await membersBy(office);
    const found = async (name: string, line: string) => {
      const listed = [{ ...wang, name }, ...staff(2, 12)];
      office.write('again.csv', roster({ unit: '甲厂', people: listed, headcount: 14 }));
      const { units, findings } = await office.report(`${line} again.csv`, later);
      const told = findings.filter((each) => each.severity === 'error').map(({ code, cell }) => `${code} ${cell}`);
      return [units.map(({ status }) => status), told];
    };
    for (const line of ['enrol --dry-run', 'enrol']) {
      for (const name of [wang.name, '王方'])
        expect(await found(name, line)).toEqual([['returned'], ['id-number-corrected D3']]);
    }
    expect((await found(wang.name, 'enrol --replace'))[1]).toContain('id-number-corrected D3');
    expect(await membersBy(office)).toEqual(before);
    expect(await office.run('enrol rosters', later)).toMatchObject({ exitCode: 0 });
    expect(await found('陈东', 'enrol')).toEqual([['accepted'], []]);
    await expectWhole(office);
  });

  it('is not corrected back on the day on which it was corrected: undo does that, and leaves one number in force', async () => {
    const office = await twoUnits();
    const before = await membersBy(office);
    const correct = (from: string, to: string) => amend(office, 'identity', '--member', from, '--number', to);
    expect(await correct(wang.idNumber, right.idNumber)).toMatchObject({ exitCode: 0 });
    const back = await correct(right.idNumber, wang.idNumber);
    expect(back.exitCode).toBe(1);
    expect(amendmentOf(back)).toMatchObject({ run: null, findings: [{ code: 'corrected-today', file: '--number' }] });
    const third = person({ seed: 902, sex: wang.sex });
    expect(await correct(right.idNumber, third.idNumber)).toMatchObject({ exitCode: 0 });
    for (const run of [4, 3])
      expect(await office.run(`undo ${run} --reason 更正有误`, later)).toMatchObject({ exitCode: 0 });
    expect(await membersBy(office)).toEqual(before);
    expect(await correct(wang.idNumber, right.idNumber)).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 7 --reason 更正有误', later)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await membersBy(office)).toEqual(before);
    const { default: Database } = await import('libsql');
    const database = new Database(office.path('mutual.db'), { readonly: true });
    const rows = database
      .prepare('select number, valid_to from identity_number where number in (?, ?, ?)')
      .all(wang.idNumber, right.idNumber, third.idNumber);
    database.close();
    expect(rows).toEqual([{ number: wang.idNumber, valid_to: null }]);
    await expectWhole(office);
  });

  it('corrects a name alone', async () => {
    const office = await twoUnits();
    expect(await amend(office, 'identity', '--member', wang.idNumber, '--name', '王方')).toMatchObject({ exitCode: 0 });
    expect(findIn(await membersBy(office), '甲厂', wang.idNumber)?.name).toBe('王方');
  });

  it('refuses a number that is wrong, another member’s, or the same', async () => {
    const office = await twoUnits();
    const codes = async (...words: string[]) =>
      amendmentOf(await amend(office, 'identity', '--member', wang.idNumber, ...words)).findings.map(
        ({ code, file }: Record<string, string>) => `${code} ${file}`,
      );
    expect(await codes('--number', mistyped(right).idNumber)).toEqual(['id-number-checksum --number']);
    expect(await codes('--number', li.idNumber)).toEqual(['identity-number-taken --number']);
    expect(await codes('--number', wang.idNumber)).toEqual(['amendment-changes-nothing --number']);
    expect((await office.run(['amend', 'identity', '--member', wang.idNumber, '--reason', '无'])).exitCode).toBe(2);
  });
});

describe('mutual amend substitute', () => {
  const [newcomer] = staff(501, 1) as [MadeUpPerson];

  async function zhangzhou(): Promise<Office> {
    const office = emptyFolder();
    await office.run('init --scheme zhangzhou-4 --period 4 --start 2026-07-01');
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 12), facts: { 单位性质: '非公企业' } }));
    expect(await office.run('enrol 1.csv')).toMatchObject({ exitCode: 0 });
    return office;
  }

  const as = ({ name, idNumber }: MadeUpPerson) => ['--newcomer-name', name, '--newcomer-id', idNumber];

  it('lets a newcomer take the place of a leaver where the unit paid, for no further due', async () => {
    const office = await zhangzhou();
    const unsure = await amend(office, 'substitute', '--member', wang.idNumber, ...as(newcomer));
    expect(unsure.exitCode).toBe(1);
    expect(amendmentOf(unsure).findings).toMatchObject([
      { code: 'substitution-unconfirmed', file: '--unit-paid', clause: 'substitution' },
    ]);
    const run = await amend(office, 'substitute', '--member', wang.idNumber, ...as(newcomer), '--unit-paid');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(amendmentOf(run).amendment.postings).toEqual([]);
    const members = await membersBy(office, 'zhangzhou-4', '4');
    expect(findIn(members, '甲厂', wang.idNumber)).toBeUndefined();
    expect(findIn(members, '甲厂', newcomer.idNumber)?.coverages).toMatchObject([
      { plan: 'general', from: null, fee: '36.00', renewal: 'new', waiting: [{ until: null }, { until: null }] },
    ]);
    await expectWhole(office);
    expect(await office.run('undo 3 --reason 接续有误')).toMatchObject({ exitCode: 0 });
    expect(findIn(await membersBy(office, 'zhangzhou-4', '4'), '甲厂', wang.idNumber)).toBeDefined();
    await expectWhole(office);
  });

  it('refuses a newcomer who is enrolled already, or whom the scheme does not take', async () => {
    const office = await zhangzhou();
    const codes = async (...words: string[]) =>
      amendmentOf(await amend(office, 'substitute', '--member', wang.idNumber, '--unit-paid', ...words)).findings.map(
        ({ code }: Record<string, string>) => code,
      );
    expect(await codes(...as(li))).toEqual(['newcomer-already-covered']);
    const old = person({ seed: 77, sex: 'male', birthDate: '1960-01-01' });
    expect(await codes(...as(old))).toEqual(['age-above']);
    expect(await codes(...as(newcomer), '--newcomer-staff-kind', '退休')).toEqual(['staff-kind-refused']);
  });

  it('refuses it where the scheme says nothing of it', async () => {
    const office = await twoUnits();
    const run = await amend(office, 'substitute', '--member', wang.idNumber, ...as(newcomer));
    expect(amendmentOf(run).findings).toMatchObject([{ code: 'substitution-not-allowed', file: '--member' }]);
  });
});
