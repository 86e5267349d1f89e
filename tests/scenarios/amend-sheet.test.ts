import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { at, FACTORY, factory, others, SCHOOL, school } from '../../fixtures/make/amendments/people.ts';
import { readSubmittedFile } from '../../src/io/table/read-submitted-file.ts';
import { amendmentsFolder } from '../fixtures/amendment-cases.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { qian, sun } from './claims-office.ts';
import { contentBelow, emptyFolder, filesBelow, type Office, officeIn } from './office.ts';
import { json, paid } from './payouts-office.ts';

const later = { now: '2026-09-15T09:00:00+08:00' };
const HEADER = '变更事项,单位名称,姓名,身份证号,变更日期,变更原因,新单位,更正后账号,更正后开户行';

/** The town of the fixtures, its school and its factory enrolled. */
async function town(office = emptyFolder(), ...more: string[]): Promise<Office> {
  cpSync(amendmentsFolder, office.folder, { recursive: true });
  const begun = ['init', '--scheme', 'change-town', '--schemes', 'schemes', '--period', '5', '--start', '2026-07-01'];
  for (const line of [[...begun, ...more], 'enrol rosters'])
    expect(await office.run(line)).toMatchObject({ exitCode: 0, stderr: '' });
  return office;
}

const row = (matter: string, unit: string, one: { name: string; idNumber: string }, rest: string) =>
  [matter, unit, one.name, one.idNumber, rest].join(',');

const sheet = (...rows: string[]) => [HEADER, ...rows].join('\r\n');

interface Told {
  readonly run: number | null;
  readonly amendments: readonly { readonly cell: string; readonly status: string; readonly entry: string | null }[];
  readonly totals: Record<string, unknown>;
  readonly findings: readonly { readonly code: string }[];
  readonly outputs: readonly string[];
}

async function amend(office: Office, line: string, wish = later): Promise<Told & { readonly exitCode: number }> {
  const { stdout, stderr, exitCode } = await office.run(`${line} --json`, wish);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Told), exitCode };
}

const statuses = ({ amendments }: Told) => amendments.map(({ status }) => status);

describe('mutual amend FILE', () => {
  let office: Office;
  beforeAll(async () => {
    office = await town(officeIn(mkdtempSync(join(tmpdir(), 'mutual-test-'))));
  });

  afterAll(() => rmSync(office.folder, { recursive: true, force: true, maxRetries: 3 }));

  it('tries a sheet out row after row, and writes nothing', async () => {
    const before = contentBelow(office.folder);
    const { exitCode, stdout, stderr } = await office.run('amend good.xlsx --dry-run --lang zh', later);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('C5    转移');
    expect(stdout).toContain('变更 10 行：可办理 10 行，此前已办 0 行，要退回 0 行；应缴将变动');
    expect(stdout).not.toContain(at(school, 0).idNumber);
    expect(stdout).not.toContain(at(school, 1).name);
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it('does every row as an entry of its own, corrections before transfers, and posts what is owed anew', async () => {
    const { exitCode, stdout, stderr } = await office.run('amend good.xlsx', later);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 file, 10 rows: 10 done, 0 done before, 0 returned; dues change by 36.00 yuan.');
    expect(filesBelow(office.path('out/3-amend'))).toEqual(['amendments.xlsx', 'report.json']);
    const told = JSON.parse(readFileSync(office.path('out/3-amend/report.json'), 'utf8')) as Told;
    expect(new Set(told.amendments.map(({ entry }) => entry)).size).toBe(10);
    const moved = await office.run(['explain', at(others, 0).idNumber, '--json'], later);
    expect(moved.stdout).toContain(FACTORY);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('keeps in amendments.xlsx what was done, where it came from and by which entry', async () => {
    const { file } = await readSubmittedFile(office.path('out/3-amend/amendments.xlsx'));
    expect(file?.writtenBy?.kind).toBe('amendments');
    const texts = file?.sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')) ?? [];
    const line = texts.find((text) => text.includes(at(school, 3).idNumber)) ?? '';
    expect(line).toMatch(/更正姓名.*已办理.*姓名：.* → 林小棠.*good\.xlsx 人员变更!C9/s);
    expect(texts.some((text) => /互助金 60\.00 元.*60/s.test(text))).toBe(true);
  });

  it('finds the same sheet done, on another day and under another name as well', async () => {
    cpSync(office.path('good.xlsx'), office.path('again.xlsx'));
    const again = await amend(office, 'amend again.xlsx', { now: '2026-09-20T09:00:00+08:00' });
    expect(again).toMatchObject({ exitCode: 0, totals: { applied: 0, unchanged: 10, due: '0.00' } });
    expect(again.amendments.every(({ entry }) => entry !== null)).toBe(true);
  });

  it('undoes a run whole, after which the sheet is done again', async () => {
    expect(await office.run('undo 3 --reason 办错', later)).toMatchObject({ exitCode: 0, stderr: '' });
    const told = await amend(office, 'amend good.xlsx --dry-run', { now: '2026-09-16T09:00:00+08:00' });
    expect(told).toMatchObject({ exitCode: 0, totals: { applied: 10 } });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a sheet of which rows go back', () => {
  it('does the others, returns these marked, and takes the mended workbook', async () => {
    const office = await town();
    const [left, wrong] = [at(school, 1), at(school, 2)];
    office.write(
      '变更.csv',
      sheet(row('退出', SCHOOL, left, '2026-09-01,离职,,,'), row('退出', SCHOOL, wrong, ',离职,,,')),
    );
    const first = await office.run('amend 变更.csv --lang zh', later);
    expect(first).toMatchObject({ exitCode: 1, stderr: '' });
    expect(first.stdout).toContain('amend-cell-missing');
    expect(first.stdout).toContain('退回的行在 returned/ 中已标出');
    const path = 'out/3-amend/returned/变更.xlsx';
    const { file } = await readSubmittedFile(office.path(path));
    const texts = JSON.stringify(file?.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
    expect(texts).toContain(wrong.idNumber);
    expect(texts).not.toContain(left.idNumber);
    const unmended = await amend(office, `amend ${path}`);
    expect(unmended).toMatchObject({ exitCode: 1, totals: { rows: 1, returned: 1 } });
    office.write(
      '变更.csv',
      sheet(row('退出', SCHOOL, left, '2026/9/1,离职,,,'), row('退出', SCHOOL, wrong, '2026-09-02,离职,,,')),
    );
    expect(statuses(await amend(office, 'amend 变更.csv'))).toEqual(['unchanged', 'applied']);
  });

  it('goes on where it was stopped', async () => {
    const office = await town();
    office.write('1.csv', sheet(row('退出', SCHOOL, at(school, 1), '2026-09-01,离职,,,')));
    office.write('2.csv', sheet(row('退出', FACTORY, at(factory, 1), '2026-09-01,离职,,,')));
    const stopped = await office.run('amend 1.csv 2.csv --json', { ...later, onListening: (interrupt) => interrupt() });
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stderr).toContain('2 rows are left');
    expect(await amend(office, 'amend 1.csv')).toMatchObject({ totals: { applied: 1 } });
    expect(statuses(await amend(office, 'amend 1.csv 2.csv'))).toEqual(['unchanged', 'applied']);
    expect((await office.run('runs')).stdout).toContain('amend');
  });

  it('says nothing new of a correction that the ledger has already', async () => {
    const office = await town();
    const [one] = [at(factory, 1)];
    const account = `,换卡,,${one.bankCard},中国工商银行`;
    office.write('1.csv', sheet(row('更正账号', FACTORY, one, account)));
    office.write('2.csv', sheet(row('更换银行卡', FACTORY, one, account.replace('换卡', '补报'))));
    expect(await amend(office, 'amend 1.csv')).toMatchObject({ exitCode: 0, totals: { applied: 1 } });
    const second = await amend(office, 'amend 2.csv');
    expect(second).toMatchObject({ exitCode: 0, totals: { unchanged: 1 } });
    expect(second.findings.map(({ code }) => code)).toEqual(['amendment-changes-nothing']);
  });

  it('covers who joins later than the sheet is dealt with from the day on which he joins', async () => {
    const office = await town();
    const one = at(others, 5);
    const joins = ['补报', FACTORY, one.name, one.idNumber, '2026-10-01', '新入职', '在职'].join(',');
    office.write('1.csv', ['变更事项,单位名称,姓名,身份证号,变更日期,变更原因,人员类别', joins].join('\r\n'));
    expect(statuses(await amend(office, 'amend 1.csv'))).toEqual(['applied']);
    expect((await office.run(`explain ${one.idNumber}`)).stdout).toContain('2026-10-02 to 2027-06-30');
    expect(statuses(await amend(office, 'amend 1.csv'))).toEqual(['unchanged']);
  });

  it('wants a file, and names what is there where a verb is misspelt', async () => {
    const office = await town();
    expect(await office.run('amend')).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await office.run('amend --help')).stdout).toContain('mutual amend 变更表.xlsx --dry-run');
    expect(await office.run('amend withdrew --member x')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

it('pays the unpaid claims of a member to the account that his row corrects', async () => {
  const office = await paid('1,成功,420.00,', '2,失败,600.00,账号不存在');
  office.write('换卡.csv', sheet(row('更正账号', '甲厂', qian, `,换卡,,${sun.bankCard},中国建设银行`)));
  expect(await json(office, 'amend 换卡.csv')).toMatchObject({
    exitCode: 0,
    amendments: [{ status: 'applied', claims: ['8-2'] }],
  });
  expect(await json(office, 'payout retry')).toMatchObject({ exitCode: 0, lines: 1, amount: '600.00' });
  expect(await json(office, 'amend 换卡.csv')).toMatchObject({ totals: { unchanged: 1 } });
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});

describe('one member by the command line', () => {
  it('corrects a name, and a kind of staff with the fee that goes by it', async () => {
    const office = await town();
    const [one] = [at(factory, 3)];
    const named = await office.run(
      ['amend', 'name', '--member', one.idNumber, '--name', '林小棠', '--reason', '写错'],
      later,
    );
    expect(named).toMatchObject({ exitCode: 0, stderr: '' });
    const words = ['amend', 'kind', '--member', one.idNumber, '--reason', '写错', '--json', '--kind'];
    const kind = JSON.parse((await office.run([...words, '农民工'], later)).stdout);
    expect(kind.findings).toMatchObject([{ code: 'amend-fee-changes', severity: 'note' }]);
    expect(kind.amendment.postings.map(({ amount }: { amount: string }) => amount)).toEqual(['-24.00', '24.00']);
    const again = await office.run([...words, '农民工'], later);
    expect([again.exitCode, JSON.parse(again.stdout).findings[0].code]).toEqual([1, 'amendment-changes-nothing']);
    const refused = await office.run([...words, '退休'], later);
    expect([refused.exitCode, JSON.parse(refused.stdout).findings[0].code]).toEqual([1, 'staff-kind-refused']);
    const unknown = await office.run([...words, '临时工作'], later);
    expect([unknown.exitCode, JSON.parse(unknown.stdout).amendment]).toEqual([1, null]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('mutual template amend', () => {
  it('makes a sheet of which the examples are no amendments, and whose columns are known', async () => {
    const office = await town();
    const { exitCode, stdout } = await office.run('template amend --lang zh', later);
    expect([exitCode, existsSync(office.path('变更表-change-town.xlsx'))]).toEqual([0, true]);
    expect(stdout).toContain('变更表-change-town.xlsx');
    const told = await amend(office, 'amend 变更表-change-town.xlsx --dry-run');
    expect(told.findings.map(({ code }) => code)).toEqual(['file-empty']);
    expect((await office.run('template amend --file 变更表-change-town.xlsx')).exitCode).toBe(2);
    expect((await office.run('template amend --lang en --file en.xlsx')).exitCode).toBe(0);
    expect((await amend(office, 'amend en.xlsx --dry-run')).findings.map(({ code }) => code)).toEqual(['file-empty']);
  });
});

it.runIf(hasPostgres)('does the same on PostgreSQL', async () => {
  const database = await createDatabase();
  onTestFinished(database.drop);
  const office = await town(emptyFolder(), '--ledger', database.url);
  expect(await amend(office, 'amend good.xlsx bad.xlsx')).toMatchObject({
    exitCode: 1,
    totals: { rows: 35, applied: 11, unchanged: 1, returned: 23 },
  });
  expect(await amend(office, 'amend good.xlsx')).toMatchObject({ exitCode: 0, totals: { unchanged: 10 } });
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});
