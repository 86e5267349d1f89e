import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentBelow, emptyFolder, type Office, roster, staff } from './office.ts';

const before = { now: '2025-12-01T09:00:00+08:00' };
const later = { now: '2026-12-01T09:00:00+08:00' };

function list(first: number, count: number, renewing: string): string {
  return roster({
    unit: '蒙自市第一小学',
    people: staff(first, count),
    facts: { 参保人数: String(count) },
    columns: { 参加性质: () => renewing, 医保类型: () => '职工医保' },
  });
}

async function seventeenth(): Promise<Office> {
  const office = emptyFolder();
  await office.run('init --scheme yunnan-17 --period 17 --start 2026-01-01', before);
  office.write('17.csv', list(1, 12, '新参'));
  expect(await office.run('enrol 17.csv', before)).toMatchObject({ exitCode: 0 });
  return office;
}

const settings = (office: Office) => parse(readFileSync(office.path('mutual.yaml'), 'utf8'));

describe('mutual init --after', () => {
  it('opens the period that follows the current one, with the next number, and knows who renews', async () => {
    const office = await seventeenth();
    const untouched = contentBelow(office.folder);
    const dry = await office.run('init --after --dry-run', later);
    expect(dry).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/period 18, 2027-01-01 to\s+2027-12-31/) });
    expect(contentBelow(office.folder)).toEqual(untouched);
    expect(await office.run('init --after', later)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(settings(office)).toMatchObject({ scheme: 'yunnan-17', period: '18' });
    office.write('18.csv', list(1, 13, '续参'));
    const report = await office.report('check 18.csv', later);
    expect(JSON.stringify(report)).toContain('renewal-unknown');
    office.write('18.csv', list(1, 12, '续参'));
    expect(JSON.stringify(await office.report('enrol 18.csv', later))).not.toContain('renewal-unknown');
  });

  it('follows a period that is named, by another edition of the same scheme', async () => {
    const office = await seventeenth();
    await office.run('init --after 17 --scheme yunnan-20 --period 20', later);
    expect(settings(office)).toMatchObject({ scheme: 'yunnan-20', period: '20' });
    const again = await office.run('init --after 17 --scheme yunnan-20 --period 20 --json', later);
    expect(JSON.parse(again.stdout)).toMatchObject({
      scheme: 'yunnan-20',
      period: { number: '20', from: '2027-01-01' },
      before: { scheme: 'yunnan-17', number: '17' },
    });
  });

  it.each([
    ['init --after 17 --scheme hunan-4 --start 2027-01-01', 'no further edition of yunnan-17'],
    ['init --after 17 --start 2026-01-01 --period 18', 'the two would overlap'],
    ['init --after 16', 'no period 16'],
    ['init --after 17 --opening opening.xlsx', 'opening'],
  ])('%s is refused, and nothing is written', async (line, message) => {
    const office = await seventeenth();
    const untouched = contentBelow(office.folder);
    const { exitCode, stdout, stderr } = await office.run(line, later);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(contentBelow(office.folder)).toEqual(untouched);
  });

  it('asks for the number where the former has none', async () => {
    const office = emptyFolder();
    await office.run('init --scheme fuzhou-3 --period 甲 --start 2026-07-01', later);
    expect((await office.run('init --after', later)).stderr).toContain('Add --period');
  });
});
