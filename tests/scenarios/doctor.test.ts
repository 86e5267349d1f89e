import { chmodSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { emptyFolder, fuzhouOffice, type Office, roster, staff } from './office.ts';

interface Check {
  readonly check: string;
  readonly fitness: string;
  readonly found: string;
  readonly fix: string | null;
}

async function doctor(
  office: Office,
  more = '',
): Promise<{ exitCode: number; of: Record<string, Check>; text: string }> {
  const { stdout, stderr, exitCode } = await office.run(`doctor --json${more}`);
  expect(stderr).toBe('');
  const { checks } = JSON.parse(stdout) as { checks: Check[] };
  return { exitCode, of: Object.fromEntries(checks.map((check) => [check.check, check])), text: stdout };
}

const fitness = ({ of }: { of: Record<string, Check> }) =>
  Object.fromEntries(Object.values(of).map((each) => [each.check, each.fitness]));

describe('mutual doctor', () => {
  it('finds a workspace fit, and says the same in both languages', async () => {
    const office = await fuzhouOffice();
    const told = await doctor(office);
    expect(told.exitCode).toBe(0);
    const { disk, ...others } = fitness(told);
    expect(disk).toMatch(/ok|warn/);
    expect(others).toEqual(
      Object.fromEntries(
        [
          'program',
          'node',
          'database',
          'fonts',
          'workspace',
          'permissions',
          'outputs',
          'ledger',
          'version',
          'chain',
          'runs',
          'period',
          'scheme',
        ].map((check) => [check, 'ok']),
      ),
    );
    expect((await office.run('doctor --lang zh')).stdout).toContain('正常  台账：');
  });

  it('works without a workspace', async () => {
    const told = await doctor(emptyFolder());
    expect([told.exitCode, told.of.workspace?.fitness, told.of.ledger]).toEqual([0, 'warn', undefined]);
  });

  it('says what is wrong with mutual.yaml, and with a ledger that is not there', async () => {
    const office = await fuzhouOffice();
    const missing = await doctor(office, ' --ledger nowhere.db');
    expect([missing.exitCode, missing.of.ledger?.fitness]).toEqual([1, 'bad']);
    expect(missing.of.ledger?.fix).not.toBe(null);
    writeFileSync(office.path('mutual.yaml'), 'centre: 1\nschema: x\n');
    const told = await doctor(office);
    expect([told.exitCode, told.of.workspace?.fitness]).toEqual([1, 'bad']);
  });

  it.skipIf(process.platform === 'win32')('minds a ledger that others can read', async () => {
    const office = await fuzhouOffice();
    chmodSync(office.path('mutual.db'), 0o644);
    const { of, exitCode } = await doctor(office);
    expect([exitCode, of.permissions?.fitness, of.permissions?.fix]).toEqual([
      0,
      'warn',
      expect.stringContaining('chmod 600 mutual.db'),
    ]);
  });

  // Root may write whatever the mode says, and `access` asks for the user who started the process: nothing to see as root.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'finds a ledger unfit that cannot be written to, or whose log beside it cannot',
    async () => {
      const office = await fuzhouOffice();
      for (const name of ['mutual.db', 'mutual.db-wal']) {
        if (name !== 'mutual.db') writeFileSync(office.path(name), '');
        chmodSync(office.path(name), 0o400);
        const { of, exitCode } = await doctor(office);
        expect([exitCode, of.permissions?.fitness]).toEqual([1, 'bad']);
        expect(of.permissions?.found).toMatch(new RegExp(`/${name}$`));
        chmodSync(office.path(name), 0o600);
      }
    },
  );

  it('does not mind a run that was cut short once each of its files was taken in by later ones', async () => {
    const office = await fuzhouOffice();
    for (const first of [1, 21, 41])
      office.write(`${first}.csv`, roster({ unit: `第${first}厂`, people: staff(first, 10) }));
    await office.run('enrol 1.csv 21.csv');
    const database = new Database(office.path('mutual.db'));
    database.exec("update run set closed_at = null, outcome = null where verb = 'enrol'");
    database.close();
    await office.run('enrol 1.csv 41.csv');
    expect((await doctor(office)).of.runs?.found).toBe('run 2 (enrol) did not end');
    await office.run('enrol 21.csv 41.csv');
    expect((await doctor(office)).of.runs?.fitness).toBe('ok');
  });

  it('tells an older and a newer ledger, and one that is none, without changing it', async () => {
    const office = await fuzhouOffice();
    const version = (to: number) => {
      const database = new Database(office.path('mutual.db'));
      database.exec(`update ledger_version set version = ${to}`);
      database.close();
    };
    version(1);
    expect((await doctor(office)).of.version).toMatchObject({ fitness: 'warn', found: expect.stringMatching(/^1, /) });
    // Looked at only: nothing has brought it up to date.
    expect((await doctor(office)).of.version?.found).toMatch(/^1, /);
    version(99);
    expect(await doctor(office)).toMatchObject({ exitCode: 1, of: { version: { fitness: 'bad' } } });
    new Database(office.path('other.db')).exec('create table t (a)');
    expect(await doctor(office, ' --ledger other.db')).toMatchObject({
      exitCode: 1,
      of: { version: { fitness: 'bad' } },
    });
  });

  it('sees a last entry that was altered, a run that did not end and a scheme’s file that is another one', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 10) }));
    await office.run('enrol 1.csv');
    const database = new Database(office.path('mutual.db'));
    for (const { name } of database.prepare("select name from sqlite_master where type = 'trigger'").all() as {
      name: string;
    }[])
      database.exec(`drop trigger "${name}"`);
    database.exec(
      "update run set closed_at = null where verb = 'enrol'; insert into scheme_version select 'other', scheme, text from scheme_version; update period set scheme_hash = 'other'",
    );
    database.exec("update entry set text = replace(text, '甲厂', '乙厂')");
    database.close();
    const { of, exitCode } = await doctor(office);
    expect(exitCode).toBe(1);
    expect(of.chain).toMatchObject({ fitness: 'bad', fix: expect.stringContaining('mutual verify') });
    expect(of.scheme).toMatchObject({ fitness: 'warn', fix: expect.stringContaining('scheme adopt') });
    expect(of.runs).toMatchObject({ fitness: 'warn', found: 'run 2 (enrol) did not end' });
  });

  it.skipIf(!hasPostgres)('never shows a server’s password, reached or not', async () => {
    const office = await fuzhouOffice();
    const away = await doctor(office, ' --ledger postgres://mutual:hunter2@127.0.0.1:9/mutual');
    expect([away.exitCode, away.of.ledger?.fitness]).toEqual([1, 'bad']);
    expect(away.text).not.toContain('hunter2');
    const { url, drop } = await createDatabase();
    try {
      expect((await doctor(office, ` --ledger ${url}`)).of.version).toMatchObject({ fitness: 'bad' });
    } finally {
      await drop();
    }
  });
});
