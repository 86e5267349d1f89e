import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { contentBelow, roster } from './office.ts';
import { changeTown, own, townOffice } from './town.ts';

const correct = ['enterprise: 36', 'enterprise: 38'] as const;
const adopt = ['scheme', 'adopt', '--reason', '第五条金额录错'];

describe('mutual scheme adopt', () => {
  it('shows what it would change and, in a dry run, writes nothing', async () => {
    const office = await townOffice();
    changeTown(office, ...correct);
    const before = contentBelow(office.folder);
    const { exitCode, stdout, stderr } = await office.run([...adopt, '--dry-run'], own);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(
      stdout.replace(/[0-9a-f]{12}/g, 'HASH'),
    ).toBe(`Period 1 of town-1: the version in force, HASH, gives way to today’s file of town-1, HASH

town-1@ledger → town-1: 1 change under 1 heading.

第五条 (示例市职工医疗互助活动实施办法, stated)
  changed plans · “职工医疗互助” · fee · of · “企业” [plans.general.fee.of.enterprise]: 36 yuan → 38 yuan

It concerns 2 units with 4 members; the lists in force owe 144.00 yuan under the former version and would owe 148.00 under the new one (difference +4.00).
  plan          kind of unit  coverages  due, former  due, new  difference
  职工医疗互助  企业                  2        72.00     76.00       +4.00
  职工医疗互助  机关事业              2        72.00     72.00        0.00
  together                            4       144.00    148.00       +4.00
Lists taken and dues decided stay as they are, each under its version; so do claims in a batch or paid, ruled on or corrected by a person, or decided elsewhere. Lists and claims taken from now on go by the new one.
Dry run: nothing was written.
`);
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it('brings today’s file into force: what was decided stays, later lists go by it, and the ledger proves itself', async () => {
    const office = await townOffice();
    changeTown(office, ...correct);
    office.write('c.csv', roster({ unit: '丙厂', people: [person({ seed: 11 })] }));
    const told = await office.run('enrol c.csv --dry-run', own);
    expect(told.stderr).toContain('mutual scheme adopt town-1 --reason');
    const { exitCode, stdout } = await office.run([...adopt, '--lang', 'zh', '--actor', 'director'], own);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/已采用（第 3 次运行，记录 .+\/\d+，链头 [0-9a-f]{16}）。撤销：mutual undo 3 --reason …\n$/);
    const later = await office.run('enrol c.csv', own);
    expect(later.stderr).not.toContain('scheme adopt');
    const status = await office.run('status', own);
    expect(status.stdout).toContain('3 units (3 lists), 5 members, 182.00 yuan');
    expect(status.stdout).toMatch(/Scheme: version [0-9a-f]{12} of town-1 since 2026-06-15 \(run 3\): 第五条金额录错/);
    const runs = JSON.parse((await office.run('runs --json')).stdout).runs;
    expect(runs[1]).toMatchObject({
      number: 3,
      verb: 'scheme adopt',
      actor: 'director',
      entries: 1,
      options: { scheme: 'town-1', period: '1', to: 'town-1', reason: '第五条金额录错' },
      inputs: [{ path: 'schemes/town-1.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    const database = new Database(office.path('mutual.db'), { readonly: true });
    const versions = database.prepare('select count(*) as count, count(distinct scheme_hash) as used from list').all();
    expect(versions).toEqual([{ count: 3, used: 2 }]);
    expect(database.prepare('select count(*) as count from scheme_version').all()).toEqual([{ count: 2 }]);
    database.close();
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('says that the file is in force already, exit 0, and makes no run', async () => {
    const office = await townOffice();
    const before = contentBelow(office.folder);
    expect(await office.run(adopt, own)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'This version of town-1 is in force for period 1 already; nothing was written.\n',
    });
    expect(JSON.parse((await office.run([...adopt, '--json'], own)).stdout)).toMatchObject({ adopted: false });
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it('adopts another edition of the same scheme; the period keeps its name', async () => {
    const office = await townOffice();
    const { exitCode, stdout } = await office.run(['scheme', 'adopt', 'town-2', '--reason', '改期', '--json'], own);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'scheme adopt',
      run: 3,
      adopted: true,
      reason: '改期',
      period: { scheme: 'town-1', number: '1', from: '2026-07-01', to: '2027-07-01' },
      before: { scheme: 'town-1' },
      after: { scheme: 'town-2' },
      concerns: { units: 2, members: 4 },
      dues: { before: '144.00', after: '152.00', difference: '8.00' },
      difference: { count: 10 },
    });
    const status = JSON.parse((await office.run('status --json', own)).stdout);
    expect(status).toMatchObject({ scheme: 'town-1', adopted: [{ scheme: 'town-2', run: 3, reason: '改期' }] });
    office.write('c.csv', roster({ unit: '丙厂', people: [person({ seed: 11 })] }));
    expect(await office.run('enrol c.csv', own)).toMatchObject({ exitCode: 0 });
    expect((await office.run('status', own)).stdout).toContain('184.00 yuan');
    expect((await office.run('scheme diff @ledger town-2', own)).stdout).toContain('Nothing differs');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('can be undone, unless lists were taken under it', async () => {
    const office = await townOffice();
    changeTown(office, ...correct);
    await office.run(adopt, own);
    office.write('c.csv', roster({ unit: '丙厂', people: [person({ seed: 11 })] }));
    await office.run('enrol c.csv', own);
    const refused = await office.run('undo 3 --reason 录错', own);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('丙厂');
    expect(await office.run('undo 4 --reason 录错', own)).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 3 --reason 录错 --dry-run', own)).toMatchObject({ exitCode: 0 });
    expect(await office.run('undo 3 --reason 录错', own)).toMatchObject({ exitCode: 0 });
    expect((await office.run('status', own)).stdout).not.toContain('Scheme: version');
    await office.run('enrol c.csv', own);
    expect((await office.run('status', own)).stdout).toContain('180.00 yuan');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('masks a number in the reason, which the ledger keeps in full', async () => {
    const office = await townOffice();
    changeTown(office, ...correct);
    const { idNumber } = person({ seed: 1 });
    await office.run(['scheme', 'adopt', '--reason', `按 ${idNumber} 的来信更正`], own);
    for (const line of ['status', 'status --json', 'runs --json'])
      expect((await office.run(line, own)).stdout).not.toContain(idNumber);
    expect((await office.run('status --unmask', own)).stdout).toContain(idNumber);
  });

  it.each([
    [['scheme', 'adopt'], '--reason', '--reason'],
    [['scheme', 'adopt', '--reason', ' '], '--reason', '--reason'],
    [
      ['scheme', 'adopt', 'fuzhou-3', '--reason', 'x'],
      'no edition of the same scheme as town-1',
      '不是同一个办法的各期',
    ],
    [['scheme', 'adopt', 'town-9', '--reason', 'x'], 'town-9', 'town-9'],
    [['scheme', 'adopt', '--period', '9', '--reason', 'x'], 'no period 9', '没有 town-1 第 9 期'],
  ])('mutual %j: exit code 2, naming what is wrong in both languages', async (line, english, chinese) => {
    const office = await townOffice();
    const before = contentBelow(office.folder);
    for (const [language, part] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const { exitCode, stdout, stderr } = await office.run([...line, '--lang', language], own);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(part);
    }
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it('is refused for a file with errors, with all of them', async () => {
    const office = await townOffice();
    changeTown(office, 'enterprise: 36', 'enterprise: many');
    const { exitCode, stderr } = await office.run(adopt, own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('schemes/town-1.yaml:');
  });

  it('is refused for a file without a plan in which somebody is enrolled', async () => {
    const office = await townOffice();
    for (const [from, to] of [
      ['plans:\n  general:', 'plans:\n  basic:'],
      ['plan: general\n    events: [hospitalisation]', 'plan: basic\n    events: [hospitalisation]'],
      ['plan: general\n    events: [death]', 'plan: basic\n    events: [death]'],
    ] as const)
      changeTown(office, from, to);
    const { exitCode, stderr } = await office.run(adopt, own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('general');
  });

  it('is refused for a closed period', async () => {
    const office = await townOffice();
    changeTown(office, ...correct);
    const database = new Database(office.path('mutual.db'));
    database.prepare("update period set state = 'closed'").run();
    database.close();
    const { exitCode, stderr } = await office.run(adopt, own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is closed');
  });

  it.skipIf(!hasPostgres)('works on PostgreSQL as well', async () => {
    const { url, drop } = await createDatabase();
    try {
      const office = await townOffice('--ledger', url);
      changeTown(office, ...correct);
      expect((await office.run(adopt, own)).stdout).toContain('(difference +4.00)');
      expect(
        (await office.run('scheme diff @ledger town-1 --replay claims.csv --replay @ledger', own)).stdout,
      ).toContain('Together: former 7,050.00 yuan');
      expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
      expect(await office.run('undo 3 --reason 录错', own)).toMatchObject({ exitCode: 0 });
      expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    } finally {
      await drop();
    }
  });
});
