import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../src/io/bundle/read-bundle.ts';
import { bundleRecord } from '../../src/io/bundle/records.ts';
import { writeBundle } from '../../src/io/bundle/write-bundle.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { temporaryFolder } from '../support/run-mutual.ts';
import { filledOffice } from './filled-office.ts';
import { type Office, roster, staff } from './office.ts';
import { statement } from './receipts-office.ts';

const autumn = { now: '2025-12-01T09:00:00+08:00' };
const spring = { now: '2026-03-01T09:00:00+08:00' };

const begin = (name: string, ...more: string[]) => [
  ...'init --scheme yunnan-17 --period 17 --start 2026-01-01 --office'.split(' '),
  name,
  ...more,
];

function list(unit: string, region: string, first: number, count: number): string {
  const facts = { 参保人数: String(count), 所属地区: region };
  return roster({
    unit,
    people: staff(first, count),
    facts,
    columns: { 参加性质: () => '新参', 医保类型: () => '职工医保' },
  });
}

/** A county's own ledger with one unit. */
async function county(name: string, unit: string, first: number, count: number): Promise<Office> {
  const office = filledOffice();
  await office.run(begin(name), autumn);
  office.write('1.csv', list(unit, `红河州/${name}`, first, count));
  expect(await office.run('enrol 1.csv', autumn)).toMatchObject({ exitCode: 0 });
  return office;
}

async function above(name: string, ...more: string[]): Promise<Office> {
  const office = filledOffice();
  expect(await office.run(begin(name, ...more), autumn)).toMatchObject({ exitCode: 0 });
  return office;
}

/** Writes an office's bundle and gives its path. */
async function bundleOf(office: Office, ...more: string[]): Promise<string> {
  const path = join(temporaryFolder(), 'report.jsonl');
  const run = await office.run(['export', '--bundle', path, ...more], spring);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toMatch(/SHA-256: [0-9a-f]{64} /u);
  return path;
}

async function imported(office: Office, ...paths: string[]) {
  const { exitCode, stdout, stderr } = await office.run(['import', '--bundle', ...paths, '--json'], spring);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { reports } = JSON.parse(stdout) as { reports: { office: string; becomes: string }[] };
  return reports.map((each) => [each.office, each.becomes]).sort();
}

async function unitsIn(office: Office) {
  const { stdout } = await office.run('summary --json', spring);
  const { figures } = JSON.parse(stdout).now ?? JSON.parse(stdout);
  return { units: figures.units, members: figures.members.new, due: figures.fees.due };
}

const words = (shown: string) => shown.replace(/\s+/g, ' ');
const addUp = (sums: readonly number[]) => Number(sums.reduce((sum, each) => sum + each, 0).toFixed(2));

async function told(office: Office) {
  return JSON.parse((await office.run('summary --json', spring)).stdout);
}

/** The records of a bundle as they were before balances told their part of the books. */
async function* plainRecords(path: string) {
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const { detail: _, ...plain } = JSON.parse(line);
    if (plain.record !== 'end') yield bundleRecord.parse(plain);
  }
}

const message = async (office: Office, path: string) => (await office.run(['import', path], spring)).stderr;

describe('reporting upward', () => {
  it('adds counties up in a prefecture, and goes on from there to the province', async () => {
    const [one, two] = [
      await bundleOf(await county('蒙自市', '蒙自一中', 1, 12)),
      await bundleOf(await county('屏边县', '屏边一中', 101, 13)),
    ];
    const prefecture = await above('红河州');
    const dry = await prefecture.run(['import', one, two, '--dry-run'], spring);
    expect(dry.stdout.replace(/\s+/g, ' ')).toContain('蒙自市 would be brought in, 1 period, 1 unit');
    expect(await unitsIn(prefecture)).toMatchObject({ units: 0, members: 0 });
    expect(await imported(prefecture, one, two)).toEqual([
      ['屏边县', 'imported'],
      ['蒙自市', 'imported'],
    ]);
    const together = await unitsIn(prefecture);
    expect(together).toEqual({ units: 2, members: 25, due: '3750.00' });
    const province = await above('云南省');
    expect(await imported(province, await bundleOf(prefecture))).toEqual([
      ['屏边县', 'imported'],
      ['红河州', 'imported'],
      ['蒙自市', 'imported'],
    ]);
    expect(await unitsIn(province)).toEqual(together);
    expect((await province.run('verify', spring)).exitCode).toBe(0);
  });

  it('adds the reported books to the fund statement and the totals, and closes only its own', async () => {
    const mengzi = await county('蒙自市', '蒙自一中', 1, 12);
    mengzi.write('march.csv', statement([['2026-02-05', 1800, '蒙自一中', '医疗互助']], { opening: 0 }));
    expect(await mengzi.run('receive march.csv', spring)).toMatchObject({ exitCode: 0 });
    const pingbian = await county('屏边县', '屏边一中', 101, 13);
    const prefecture = await above('红河州');
    prefecture.write('1.csv', list('红河州总工会机关', '红河州/个旧市', 701, 12));
    expect(await prefecture.run('enrol 1.csv', autumn)).toMatchObject({ exitCode: 0 });
    const parts = [await told(mengzi), await told(prefecture), await told(pingbian)];
    await imported(prefecture, await bundleOf(mengzi), await bundleOf(pingbian));
    const all = await told(prefecture);
    for (const sum of ['incomeTotal', 'splitsTotal', 'closing'] as const)
      expect(Number(all.statement[sum])).toBe(addUp(parts.map(({ statement: each }) => Number(each[sum]))));
    expect(all.statement.incomeTotal).toBe('5550.00');
    expect(all.statement.position.accounts).toContainEqual({ account: 'bank', amount: '1800.00' });
    expect(all.statement.carryOver.parts).toMatchObject([{ closing: all.statement.closing }]);
    expect(all.ever.total).toMatchObject({ members: 37, fees: '5550.00' });
    expect(all.reports).toMatchObject([
      { office: '屏边县', head: { sequence: expect.any(Number) }, inStatement: true },
      { office: '蒙自市', inStatement: true },
    ]);
    const stdout = words((await prefecture.run('summary', spring)).stdout);
    expect(stdout).toContain('those that 2 offices reported: 屏边县');
    expect(stdout).toContain(`蒙自市 (entry ${all.reports[1].head.sequence})`);
    const close = await prefecture.run('close --dry-run', spring);
    expect(words(close.stdout)).toContain('reports of 2 offices are not closed by it');
    const closed = JSON.parse((await prefecture.run('close --dry-run --json', spring)).stdout);
    expect(closed.carried.map(({ after }: { after: string }) => after)).toContain(parts[1]?.statement.closing);
    expect(closed.reports).toHaveLength(2);
  });

  it('leaves a report that does not part its books out of the statement, and says so', async () => {
    const older = join(temporaryFolder(), 'older.jsonl');
    await writeBundle(older, plainRecords(await bundleOf(await county('屏边县', '屏边一中', 101, 13))));
    const prefecture = await above('红河州');
    await imported(prefecture, older);
    const { statement: fund, reports, figures } = await told(prefecture);
    expect({ income: fund.incomeTotal, fees: figures.fees.due }).toEqual({ income: '0.00', fees: '1950.00' });
    expect(reports).toMatchObject([{ office: '屏边县', inStatement: false }]);
    expect(words((await prefecture.run('summary', spring)).stdout)).toContain('is without the books of 屏边县');
  });

  it('is a no-op the second time, takes what is newer, and refuses what is older', async () => {
    const office = await county('个旧市', '个旧一中', 201, 12);
    const first = await bundleOf(office);
    const prefecture = await above('红河州');
    await imported(prefecture, first);
    const runs = async () => JSON.parse((await prefecture.run('runs --json', spring)).stdout).runs.length;
    const before = await runs();
    expect(await imported(prefecture, first, await bundleOf(office, '--with-entries'))).toEqual([
      ['个旧市', 'unchanged'],
      ['个旧市', 'unchanged'],
    ]);
    expect(await runs()).toBe(before);
    office.write('2.csv', list('个旧二中', '红河州/个旧市', 301, 15));
    await office.run('enrol 2.csv', spring);
    expect(await imported(prefecture, await bundleOf(office))).toEqual([['个旧市', 'imported']]);
    expect(await unitsIn(prefecture)).toMatchObject({ units: 2, members: 27 });
    expect(await message(prefecture, first)).toContain('older than what was imported: 个旧市');
    expect(await runs()).toBe(before + 1);
    await prefecture.run('undo 3 --reason 报错', spring);
    expect(await unitsIn(prefecture)).toMatchObject({ units: 1, members: 12 });
  });

  it('refuses what was altered, naming where, and what does not continue the former report', async () => {
    const mengzi = await county('蒙自市', '蒙自一中', 1, 12);
    const path = await bundleOf(mengzi);
    const prefecture = await above('红河州');
    const altered = join(temporaryFolder(), 'altered.jsonl');
    writeFileSync(altered, readFileSync(path, 'utf8').replace('"new":12', '"new":21'));
    expect(await message(prefecture, altered)).toMatch(/was altered after it was made: lines 3 to \d+/);
    await imported(prefecture, path);
    const other = await county('蒙自市', '蒙自二中', 401, 14);
    other.write('2.csv', list('蒙自三中', '红河州/蒙自市', 501, 15));
    await other.run('enrol 2.csv', autumn);
    expect(await message(prefecture, await bundleOf(other))).toContain('does not continue what 蒙自市 had reported');
    expect(await message(mengzi, path)).toContain('an office of this very ledger');
  });

  it('holds nothing of any person, unless the entries are asked for', async () => {
    const mengzi = await county('蒙自市', '蒙自一中', 1, 12);
    const [plain, whole] = [await bundleOf(mengzi), await bundleOf(mengzi, '--with-entries')];
    const person = staff(1, 12)[3];
    expect(readFileSync(plain, 'utf8')).not.toContain(person?.idNumber);
    expect(readFileSync(plain, 'utf8')).not.toContain(person?.name);
    expect(readFileSync(whole, 'utf8')).toContain(person?.idNumber);
    expect((await readBundle(whole, 'report')).bundle.withEntries).toBe(true);
  });

  it('tells options that do not go together, and what is not there', async () => {
    const office = await above('红河州');
    for (const [line, told] of [
      ['export --with-entries', '--with-entries goes with --bundle only'],
      ['export --bundle b.jsonl --format csv', '--bundle does not go with --format'],
      ['import nowhere.jsonl', 'nowhere.jsonl'],
    ] as const) {
      const { exitCode, stderr } = await office.run(line, spring);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(told);
    }
  });
});

describe.runIf(hasPostgres)('a prefecture on PostgreSQL', () => {
  it('takes what a county on SQLite reports, and reports the same on', async () => {
    const office = await county('泸西县', '泸西一中', 601, 12);
    const path = await bundleOf(office);
    const prefecture = await above('红河州', '--ledger', (await createDatabase()).url);
    await imported(prefecture, path);
    expect(await unitsIn(prefecture)).toMatchObject({ units: 1, members: 12 });
    const { reported } = await readBundle(path, 'report');
    const onward = await readBundle(await bundleOf(prefecture), 'report');
    expect(onward.reported[1]).toEqual(reported[0]);
    expect((await prefecture.run('verify', spring)).exitCode).toBe(0);
  });
});
