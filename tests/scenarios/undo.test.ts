import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { fuzhouOffice, type Office, roster, staff } from './office.ts';

const counts = async (office: Office) =>
  /\d+ units? \(\d+ lists?\), \d+ members?, [\d.]+ yuan/.exec((await office.run('status')).stdout)?.[0];

async function twoUnits() {
  const office = await fuzhouOffice();
  office.write('a/1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
  office.write('a/2.csv', roster({ unit: '乙厂', people: staff(21, 5) }));
  await office.run('enrol a');
  return office;
}

describe('mutual undo', () => {
  it('takes a run back: nobody is a member, nothing is due, and the same files are taken again', async () => {
    const office = await twoUnits();
    const { exitCode, stdout } = await office.run(['undo', '2', '--reason', '名单发错期次']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Run 2 is undone: 2 of its entries (this is run 3)');
    expect(stdout).toContain('  甲厂: 5 members of a/1.csv, 180.00 yuan due\n');
    expect(stdout).toContain('  乙厂: 5 members of a/2.csv, 180.00 yuan due\n');
    expect(await counts(office)).toBe('0 units (0 lists), 0 members, 0.00 yuan');
    expect((await office.run('status')).stdout).not.toContain('yuan open');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    expect((await office.report('enrol a')).units.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    const runs = (await office.run('runs')).stdout;
    expect(runs).toMatch(/2 \(2 undone\)/);
    expect(runs).toContain('     2 files; lists taken 2, returned 0, unchanged 0\n');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('takes one unit back, by its name', async () => {
    const office = await twoUnits();
    expect((await office.run('status')).stdout).toContain('no fees received yet, 360.00 yuan open from 2 units; with');
    expect(await office.run('undo 2 --unit 乙厂 --reason 单位重报')).toMatchObject({ exitCode: 0 });
    expect(await counts(office)).toBe('1 unit (1 list), 5 members, 180.00 yuan');
    expect((await office.report('enrol a')).units.map(({ status }) => status)).toEqual(['unchanged', 'accepted']);
  });

  it('is refused while a later list of the unit stands, and names it', async () => {
    const office = await twoUnits();
    office.write('b/1.csv', roster({ unit: '甲厂', people: staff(6, 2), headcount: 7 }));
    await office.run('enrol b');
    const dry = await office.run('undo 2 --reason wrong --dry-run');
    const real = await office.run('undo 2 --reason wrong');
    const later = await office.run('undo 3 --reason wrong --dry-run');
    expect(later.stdout).toContain('  甲厂: 2 members of b/1.csv, 72.00 yuan due\n');
    for (const { exitCode, stdout, stderr } of [dry, real]) {
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('甲厂');
    }
    expect(await counts(office)).toBe('2 units (3 lists), 12 members, 432.00 yuan');
    expect(await office.run('undo 3 --reason wrong')).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 2 --reason wrong')).toMatchObject({ exitCode: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('is refused where somebody whom it would bring back is covered elsewhere by now', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 6) }));
    office.write('2.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    office.write('3.csv', roster({ unit: '乙厂', people: staff(6, 5) }));
    await office.run('enrol 1.csv');
    await office.run('enrol 2.csv --replace');
    await office.run('enrol 3.csv');
    for (const line of ['undo 3 --reason wrong --dry-run', 'undo 3 --reason wrong']) {
      const { exitCode, stderr } = await office.run(line);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('乙厂');
    }
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('takes back in one go what rests on itself: a member who went from one unit of the run to another', async () => {
    const office = await fuzhouOffice();
    office.write('0.csv', roster({ unit: '甲厂', people: staff(1, 6) }));
    await office.run('enrol 0.csv');
    office.write('n/1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    office.write('n/2.csv', roster({ unit: '乙厂', people: staff(6, 5) }));
    await office.run('enrol n --replace');
    expect((await office.run('undo 3 --reason wrong --dry-run')).stdout).toContain('2 of its entries');
    expect(await counts(office)).toBe('2 units (2 lists), 10 members, 360.00 yuan');
    expect(await office.run('undo 3 --reason wrong')).toMatchObject({ exitCode: 0 });
    expect(await counts(office)).toBe('1 unit (1 list), 6 members, 216.00 yuan');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['undo 9 --reason x', '9'],
    ['undo 1 --reason x', 'init'],
    ['undo 2 --unit 丙厂 --reason x', '丙厂'],
    ['undo 2 --reason x --dry-run', ''],
  ])('%s leaves no run behind', async (line, named) => {
    const office = await twoUnits();
    const { exitCode, stdout, stderr } = await office.run(line);
    expect(exitCode).toBe(named === '' ? 0 : 2);
    expect(named === '' ? stdout : stderr).toContain(named);
    expect(JSON.parse((await office.run('runs --json')).stdout).runs).toHaveLength(2);
  });

  it('a run that was undone has nothing more to undo', async () => {
    const office = await twoUnits();
    await office.run('undo 2 --reason x');
    expect(await office.run('undo 2 --reason x')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('mutual verify', () => {
  it('proves a register and every other file of the run to be of this ledger', async () => {
    const office = await twoUnits();
    await office.run('enrol a --notices');
    for (const path of ['register.xlsx', 'units.xlsx', 'notices/甲厂.xlsx']) {
      expect(await office.run(`verify --against out/3-enrol/${path}`), path).toMatchObject({ exitCode: 0 });
    }
    const other = await twoUnits();
    const foreign = await other.run(['verify', '--against', office.path('out/3-enrol/register.xlsx')]);
    expect(foreign).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('the chain head of the file is not in the ledger'),
    });
    expect(await office.run('verify --against a/1.csv')).toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['a fee', 'update coverage set fee_fen = 100 where person = (select min(person) from coverage)', 'coverage'],
    ['a member taken out', 'delete from member where person = (select min(person) from member)', 'member'],
    ['a name', "update unit set name = '丙厂' where name = '甲厂'", 'unit'],
  ])('tells of %s that was changed behind its back', async (_, statement, table) => {
    const office = await twoUnits();
    const database = new Database(office.path('mutual.db'));
    database.exec(statement);
    database.close();
    const { exitCode, stdout } = await office.run('verify');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${table} [`);
    const report = JSON.parse((await office.run('verify --json')).stdout);
    expect(report).toMatchObject({ schemaVersion: 1, command: 'verify' });
    expect(report.differences.length).toBeGreaterThan(0);
  });

  it('tells of an entry that was rewritten, and of one cut off together with all that it did', async () => {
    const office = await twoUnits();
    const database = new Database(office.path('mutual.db'));
    const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all() as {
      name: string;
    }[];
    for (const { name } of triggers) database.exec(`drop trigger "${name}"`);
    database.exec("update entry set text = replace(text, '甲厂', '丁厂') where kind = 'list-taken'");
    database.close();
    const { exitCode, stdout } = await office.run('verify');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('an entry was changed');
  });
});
