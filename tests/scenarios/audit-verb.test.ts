import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/io/terminal/width.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { auditShape } from './audit-shape.ts';
import { contentBelow, filesBelow, fuzhouOffice, type Office, roster, staff } from './office.ts';
import { on, paidTown } from './reconcile-office.ts';
import { townOffice } from './town.ts';

const december = on('2026-12-31');
const files = ['audit.html', 'audit.json', 'audit.xlsx'];

/** Runs `audit --json` and holds what it prints to its shape. */
async function told(office: Office, options = '') {
  const run = await office.run(['audit', '--json', ...options.split(' ').filter(Boolean)], december);
  expect(run.stderr).toBe('');
  const audit = auditShape.parse(JSON.parse(run.stdout));
  expect(run.exitCode).toBe(audit.clean ? 0 : 1);
  return audit;
}

/** The numbers of the charts, by chart and series. */
function expectFigures({ charts, figures }: Awaited<ReturnType<typeof told>>): void {
  const numbers = Object.fromEntries(
    charts.map(({ id, categories, series }) => [id, [categories, ...series.map(({ values }) => values)]]),
  );
  expect(numbers).toMatchObject({
    paid: [['2026-10'], ['850.00'], [2]],
    balance: [
      ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
      ['144.00', '144.00', '144.00', '144.00', '-706.00'],
      ['144.00', '144.00', '144.00', '144.00', '-706.00'],
    ],
  });
  // The town asks for no ratio.
  expect(numbers.ratios).toBeUndefined();
  expect(numbers.bands?.[1]?.[0]).toBe('850.00');
  expect(figures.map(({ value }) => value)).toEqual([
    ...['2', '4', '144.00', '144.00', '2', '850.00', '850.00', '-706.00'],
  ]);
}

describe('mutual audit in a town that was paid', () => {
  it('tells figures and tests, writes its files for the owner alone, and the same again', async () => {
    const office = await townOffice();
    await paidTown(office);
    const audit = await told(office);
    expectFigures(audit);
    expect(audit).toMatchObject({ scheme: 'town-1', period: '1', asOf: '2026-12-31', masked: true, language: 'en' });
    expect(audit.outputs).toEqual(['out/audit/audit.html', 'out/audit/audit.xlsx', 'out/audit/audit.json']);
    expect(filesBelow(office.path('out/audit'))).toEqual(files);
    if (process.platform !== 'win32')
      for (const file of files) expect(statSync(office.path('out/audit', file)).mode & 0o777).toBe(0o600);
    // What auditors are handed is in the scheme's language, whoever sits at the terminal.
    const written = auditShape.parse(JSON.parse(readFileSync(office.path('out/audit/audit.json'), 'utf8')));
    expect(written).toMatchObject({ language: 'zh', counts: audit.counts });

    const table = await office.run('audit --lang zh --out 审计', december);
    const [one, other] = ['out/audit', '审计'].map((folder) => contentBelow(office.path(folder)));
    for (const file of ['audit.html', 'audit.xlsx']) expect(other?.[file]).toBe(one?.[file]);
    expect(table.exitCode).toBe(audit.clean ? 0 : 1);
    expect(table.stdout).toContain('审计报告，截至 2026-12-31');
    expect(table.stdout).toContain('已写入 审计/audit.html');
    expect(Math.max(...table.stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
    expect(table.stdout).not.toMatch(/\{[a-z]/i);
  });

  it('runs only the tests that are asked for, writes nothing where it is only tried out, and names what is like an unknown test', async () => {
    const office = await fuzhouOffice();
    office.write('a.csv', roster({ unit: '甲厂', people: staff(1, 9), headcount: 10 }));
    await office.run('enrol a.csv');
    const one = await told(office, '--test paid-within-waiting --dry-run');
    const ratios = one.charts.find(({ id }) => id === 'ratios');
    expect([ratios?.categories, ...(ratios?.series ?? []).map(({ values }) => values)]).toEqual([
      ['甲厂'],
      ['0.9000'],
      [9],
    ]);
    expect(one.tests.map(({ id }) => id)).toEqual(['paid-within-waiting']);
    expect(filesBelow(office.path('out/audit'))).toEqual([]);
    const run = await office.run('audit --test paid-within-waitin', december);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('There is no test "paid-within-waitin".');
    expect(run.stderr).toContain('Did you mean paid-within-waiting?');
    office.write('wages.csv', '姓名,工资\n张三,1\n');
    const unusable = await office.run('audit --payroll wages.csv --deaths wages.csv', december);
    expect(unusable).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unusable.stderr).toContain('No identity number could be read in wages.csv');
    expect(filesBelow(office.path('out/audit'))).toEqual([]);
    expect((await office.run('audit --test not-on-payroll', december)).stdout).toContain('No test was run.');
  });

  it.runIf(hasPostgres)('tells the same figures on PostgreSQL', async () => {
    const database = await createDatabase();
    try {
      const office = await townOffice('--ledger', database.url);
      await paidTown(office);
      expectFigures(await told(office));
    } finally {
      await database.drop();
    }
  });
});

describe('mutual explain of a test of the audit', () => {
  it('says what it looks for, why and where it comes from, and lists tests among the codes', async () => {
    const office = await townOffice();
    const { stdout } = await office.run('explain paid-within-waiting --lang zh');
    for (const label of ['级别：', '查什么：', '为什么：', '依据：']) expect(stdout).toContain(label);
    const { findings } = JSON.parse((await office.run('explain paid-within-waiting --json')).stdout);
    expect(findings).toMatchObject([{ code: 'paid-within-waiting', group: 'audit', severity: 'high' }]);
    expect((await office.run('explain')).stdout).toContain('\npaid-within-waiting ');
    expect((await office.run('explain paid-within-waitingg')).stderr).toContain('paid-within-waiting');
  });
});
