import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentBelow, emptyFolder, type Office, roster, staff } from './office.ts';

const before = { now: '2025-12-01T09:00:00+08:00' };
const later = { now: '2026-12-01T09:00:00+08:00' };

/** A school's list as Yunnan asks for it. */
function list(first: number, count: number, renewing: string): string {
  return roster({
    unit: '蒙自市第一小学',
    people: staff(first, count),
    facts: { 参保人数: String(count) },
    columns: { 参加性质: () => renewing, 医保类型: () => '职工医保' },
  });
}

/** Yunnan's sixteenth period with twelve members, and the seventeenth open after it. */
async function twoPeriods(): Promise<Office> {
  const office = emptyFolder();
  await office.run('init --scheme yunnan-17 --period 16 --start 2026-01-01', before);
  office.write('16.csv', list(1, 12, '新参'));
  await office.run('enrol 16.csv', before);
  expect(await office.run('init --next --period 17', later)).toMatchObject({ exitCode: 0, stderr: '' });
  return office;
}

/** By number: whether the coverage renews, its place in the row of periods, and its fee in fen. */
function coverages(office: Office, period: string): Record<string, [string, number, number]> {
  const database = new Database(office.path('mutual.db'), { readonly: true });
  const rows = database
    .prepare(
      `select member.identity_number as number, coverage.renewal, coverage.consecutive, coverage.fee_fen as fee
       from coverage join member using (unit, period, person) where period = ?`,
    )
    .all([period]) as { number: string; renewal: string; consecutive: number; fee: number }[];
  database.close();
  return Object.fromEntries(rows.map(({ number, renewal, consecutive, fee }) => [number, [renewal, consecutive, fee]]));
}

describe('mutual init --next', () => {
  it('opens a further period in the same ledger; both stay open, and mutual.yaml keeps its comments', async () => {
    const office = emptyFolder();
    await office.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01');
    const file = office.path('mutual.yaml');
    writeFileSync(file, `# 红星路办公室\n${readFileSync(file, 'utf8')}`);
    const untouched = contentBelow(office.folder);
    const dry = await office.run('init --next --period 4 --dry-run');
    expect(dry).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/2027-07-01 to\s+2028-06-30/) });
    expect(contentBelow(office.folder)).toEqual(untouched);
    const real = await office.run('init --next --period 4');
    expect(real.stdout.split('\n')[0]).toBe(dry.stdout.split('\n')[0]);
    expect(readFileSync(file, 'utf8')).toMatch(/^# 红星路办公室\n/);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      scheme: 'fuzhou-3',
      period: '4',
      centre: '职工互助中心',
    });
    expect((await office.run('status')).stdout).toContain('period 4, 2027-07-01 to 2028-06-30');
    expect((await office.run('status --period 3')).stdout).toContain('period 3, 2026-07-01 to 2027-06-30');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('is refused without a workspace, without a number, and with dates that contradict the ledger', async () => {
    expect(await emptyFolder().run('init --next --period 4')).toMatchObject({ exitCode: 2, stdout: '' });
    const office = emptyFolder();
    await office.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01');
    expect((await office.run('init --next')).stderr).toContain('No period is named');
    expect((await office.run('init --next --period 3')).stderr).toContain('2026-07-01 to 2027-07-01');
    expect((await office.run('init --scheme fuzhou-3 --period 4 --start 2027-07-01')).stderr).toContain(
      'mutual init --next',
    );
    expect(JSON.parse((await office.run('runs --json')).stdout).runs).toHaveLength(1);
  });

  it('run again changes nothing more', async () => {
    const office = emptyFolder();
    await office.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01');
    await office.run('init --next --period 4');
    expect(await office.run('init --next --period 4 --start 2027-07-01')).toMatchObject({ exitCode: 0 });
    expect((await office.run('status')).stdout).toContain('period 4');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });
});

describe('renewal', () => {
  it('is recognised by the former period in the ledger, whatever the roster says, and pays the renewing fee', async () => {
    const office = await twoPeriods();
    office.write('17.csv', list(3, 12, '续参'));
    const report = await office.report('enrol 17.csv', later);
    expect(report.period).toEqual({ scheme: 'yunnan-17', number: '17', from: '2027-01-01', to: '2028-01-01' });
    expect(report.units).toMatchObject([
      {
        status: 'accepted',
        due: '1500.00',
        plans: [{ members: { new: 2, renewing: 10 } }],
        change: { added: 12, removed: 0, changed: 0 },
      },
    ]);
    expect(report.findings.filter(({ code }) => code === 'renewal-unknown')).toHaveLength(2);
    const held = coverages(office, 'yunnan-17/17');
    for (const { idNumber } of staff(3, 10)) expect(held[idNumber]).toEqual(['renewing', 2, 12_000]);
    for (const { idNumber } of staff(13, 2)) expect(held[idNumber]).toEqual(['new', 1, 15_000]);
    expect(Object.values(coverages(office, 'yunnan-17/16'))).toEqual(Array(12).fill(['new', 1, 15_000]));
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('the former list cannot be undone while it is renewed', async () => {
    const office = await twoPeriods();
    office.write('17.csv', list(3, 12, '续参'));
    await office.run('enrol 17.csv', later);
    const { exitCode, stderr } = await office.run('undo 2 --reason wrong', later);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('蒙自市第一小学');
    expect(await office.run('undo 4 --reason wrong', later)).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 2 --reason wrong', later)).toMatchObject({ exitCode: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('has lapsed where a period was left out', async () => {
    const office = await twoPeriods();
    await office.run('init --next --period 18', later);
    office.write('18.csv', list(1, 12, '续参'));
    const report = await office.report('enrol 18.csv', { now: '2027-12-01T09:00:00+08:00' });
    expect(report.units).toMatchObject([
      { status: 'accepted', due: '1800.00', plans: [{ members: { new: 12, renewing: 0 } }] },
    ]);
    expect(new Set(report.findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['note renewal-lapsed']),
    );
  });

  it('the file of the former period is a list of its own in this one', async () => {
    const office = await twoPeriods();
    expect((await office.report('enrol 16.csv', later)).units).toMatchObject([
      { status: 'accepted', change: { added: 12 }, due: '1440.00' },
    ]);
    expect((await office.report('enrol 16.csv --period 16', later)).units).toMatchObject([
      { status: 'unchanged', due: '1800.00' },
    ]);
  });
});
