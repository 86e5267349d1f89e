import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { emptyFolder, filesBelow, fuzhouOffice, roster, staff } from './office.ts';

const begin = 'init --scheme fuzhou-3 --period 3 --start 2026-07-01';

describe('mutual init', () => {
  it('sets up mutual.yaml and the ledger, and says what comes next', async () => {
    const office = emptyFolder();
    const { exitCode, stdout, stderr } = await office.run([
      ...begin.split(' '),
      '--centre',
      '福州市职工互助中心',
      '--office',
      '鼓楼',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('2026-07-01 to 2027-06-30');
    expect(stdout).toContain('mutual enrol');
    expect(filesBelow(office.folder).filter((path) => !/-(wal|shm)$/.test(path))).toEqual(['mutual.db', 'mutual.yaml']);
    expect(parse(readFileSync(office.path('mutual.yaml'), 'utf8'))).toEqual({
      centre: '福州市职工互助中心',
      office: '鼓楼',
      scheme: 'fuzhou-3',
      period: '3',
      ledger: 'mutual.db',
      language: 'en',
    });
    expect((await office.run('status')).stdout).toContain('period 3, 2026-07-01 to 2027-06-30 (applying)');
  });

  it('says where the period lies on other days than the edition of the scheme', async () => {
    const told = async (line: string) => (await emptyFolder().run(line)).stdout.replace(/\s+/g, ' ');
    expect(await told('init --scheme hunan-4 --period 4 --start 2025-01-01')).toContain(
      'this edition of the scheme was in force from 2017-01-01 to 2017-12-31, and the period does not lie within',
    );
    expect(await told('init --scheme hunan-4 --period 4 --start 2025-01-01 --lang zh')).toContain(
      '这一版实施办法的有效期是 2017-01-01 至 2017-12-31，本期不全在其内',
    );
    expect(await told('init --scheme hunan-4 --period 4 --start 2017-01-01')).not.toContain('Note');
    expect(await told(begin)).not.toContain('Note');
  });

  it('gives the same as JSON', async () => {
    const office = emptyFolder();
    const { stdout } = await office.run(`${begin} --json`);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      command: 'init',
      centre: '职工互助中心',
      office: 'main',
      scheme: 'fuzhou-3',
      period: { number: '3', from: '2026-07-01', to: '2027-07-01' },
      settings: office.path('mutual.yaml'),
      ledger: office.path('mutual.db'),
    });
  });

  it('names the command that checks a scheme of the centre’s own which has errors, with its folder', async () => {
    const office = emptyFolder();
    mkdirSync(office.path('own'));
    writeFileSync(office.path('own/town-1.yaml'), 'id: town-1\n');
    const refused = await office.run('init --scheme town-1 --schemes own --period 1 --start 2026-01-01');
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('The scheme "town-1" has');
    expect(refused.stderr).toContain('"mutual scheme check town-1 --dir own" checks the file alone');
    expect((await office.run('scheme check town-1 --dir own')).exitCode).toBe(1);
    expect(filesBelow(office.folder)).toEqual(['own/town-1.yaml']);
  });

  it('is refused where there is a workspace already, and leaves it as it is', async () => {
    const office = await fuzhouOffice();
    const before = readFileSync(office.path('mutual.yaml'), 'utf8');
    const { exitCode, stdout, stderr } = await office.run('init --scheme xuchang --period 4 --start 2026-07-01');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('mutual.yaml exists already');
    expect(readFileSync(office.path('mutual.yaml'), 'utf8')).toBe(before);
    expect((await office.run('runs --json')).stdout.match(/"verb"/g)).toHaveLength(1);
  });

  it.each([
    ['init --period 3 --start 2026-07-01', 'No scheme is named.'],
    ['init --scheme fuzhou-3 --start 2026-07-01', 'No period is named.'],
    ['init --scheme fuzhou-3 --period 3', 'The centre sets the first day of a period of fuzhou-3'],
    ['init --scheme fuzhou-3 --period 3 --start 2026-02-30', '"2026-02-30" for --start is not a date'],
    ['init --scheme yunnan-17 --period 17 --start 2026-07-01', 'Periods of yunnan-17 start on 01-01'],
    ['init --scheme fuzho-3 --period 3 --start 2026-07-01', 'fuzhou-3'],
    ['init --scheme fuzhou-3 --period 3 --start 2026-07-01 --ledger nowhere/mutual.db', 'nowhere'],
    ['init --scheme fuzhou-3 --period 3 --start 2026-07-01 --ledger postgres://nobody@127.0.0.1:1/none', '127.0.0.1'],
    ['init --scheme fuzhou-3 --period 3 --start 2026-07-01 --office ""', '--office is blank'],
  ])('%s: exit code 2, what is wrong, how to mend it, nothing set up', async (line, message) => {
    const office = emptyFolder();
    const { exitCode, stdout, stderr } = await office.run(line.split(' ').map((word) => (word === '""' ? '' : word)));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: .+\nmend: {2}.+\n$/s);
    expect(stderr).not.toMatch(/fault of ours|\n\s+at /);
    expect(filesBelow(office.folder)).toEqual([]);
  });

  it('starts on the scheme’s own day where that is fixed', async () => {
    const office = emptyFolder();
    expect((await office.run('init --scheme yunnan-17 --period 17')).stdout).toContain('2027-01-01 to 2027-12-31');
  });

  it('--dry-run says the same and sets up nothing', async () => {
    const office = emptyFolder();
    const dry = await office.run(`${begin} --dry-run`);
    expect(dry.exitCode).toBe(0);
    expect(filesBelow(office.folder)).toEqual([]);
    const real = await office.run(begin);
    expect(dry.stdout.split('\n').slice(0, 3)).toEqual(real.stdout.split('\n').slice(0, 3));
  });

  it('takes up a ledger that is there, when mutual.yaml was lost, and only with the same dates', async () => {
    const office = emptyFolder();
    await office.run(begin);
    rmSync(office.path('mutual.yaml'));
    const other = await office.run(begin.replace('07-01', '08-01'));
    expect(other).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('2026-07-01 to 2027-07-01') });
    expect(await office.run(begin)).toMatchObject({ exitCode: 0 });
    expect(await office.run('status')).toMatchObject({ exitCode: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('lets a second office join the period of the centre’s ledger, with a chain of its own', async () => {
    const centre = emptyFolder();
    const county = emptyFolder();
    await centre.run(`${begin} --office 市中心`);
    expect(await county.run(`${begin} --office 蒙自 --ledger ${centre.path('mutual.db')}`)).toMatchObject({
      exitCode: 0,
    });
    centre.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    county.write('1.csv', roster({ unit: '甲厂', people: staff(21, 5) }));
    county.write('2.csv', roster({ unit: '乙厂', people: staff(1, 5) }));
    await centre.run('enrol .');
    const report = await county.report('enrol .');
    expect(report.units.map(({ status, change }) => [status, change?.added])).toEqual([
      ['accepted', 5],
      ['returned', undefined],
    ]);
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(['duplicate-across-units']));
    for (const office of [centre, county]) expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it.skipIf(!hasPostgres)('keeps the ledger on PostgreSQL, whose password is shown nowhere', async () => {
    const database = await createDatabase();
    try {
      const office = emptyFolder();
      const url = database.url.replace('://mutual@', '://mutual:geheim@');
      const begun = await office.run(`${begin} --ledger ${url}`);
      expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
      expect(begun.stdout).not.toContain('geheim');
      expect(filesBelow(office.folder)).toEqual(['mutual.yaml']);
      office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
      expect((await office.report('enrol 1.csv')).units).toMatchObject([{ status: 'accepted', due: '180.00' }]);
      expect((await office.report('enrol 1.csv')).units).toMatchObject([{ status: 'unchanged' }]);
      const { stdout } = await office.run('status');
      expect(stdout).toContain('1 unit (1 list), 5 members, 180.00 yuan due');
      expect(await office.run('verify --against out/2-enrol/register.xlsx')).toMatchObject({ exitCode: 0 });
      expect(await office.run('undo 2 --reason wrong')).toMatchObject({ exitCode: 0 });
      expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
      const environment = { MUTUAL_LEDGER: url };
      for (const line of [`enrol 1.csv --ledger ${url}`, 'enrol 1.csv', 'undo 5 --reason wrong'])
        expect(await office.run(line, { environment })).toMatchObject({ exitCode: 0 });
      for (const line of ['runs', 'runs --json', 'status', 'status --json', 'verify', 'verify --json']) {
        const shown = await office.run([...line.split(' '), '--unmask'], { environment });
        expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
        expect(shown.stdout).not.toContain('geheim');
      }
    } finally {
      await database.drop();
    }
  });
});
