import { cpSync } from 'node:fs';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { lastingDump } from '../io/ledger/dump.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { emptyFolder, filesBelow, mistyped, type Office, roster, staff } from './office.ts';
import type { Report } from './report-shape.ts';
import { spawnMutual } from './spawn-mutual.ts';

const begin = 'init --scheme fuzhou-3 --period 3 --start 2026-07-01';

/** A folder of so many rosters of twelve; every tenth has a wrong number, and of two neighbours in twenty one person is the same. */
function writeRosters(office: Office, count: number): void {
  for (let index = 0; index < count; index++) {
    const people = staff(index * 20 + 1, 12);
    if (index % 10 === 3) people.splice(5, 1, ...people.slice(5, 6).map(mistyped));
    if (index % 20 === 8) people.push(...staff((index - 1) * 20 + 1, 1));
    const number = String(index + 1).padStart(3, '0');
    office.write(`rosters/${number}.csv`, roster({ unit: `第${number}厂`, people, headcount: 14 }));
  }
}

/** Everything that the ledger holds, but for the numbers of runs and entries and for times. */
async function held(place: string): Promise<Record<string, string[]>> {
  const ledger = await openLedger(place);
  try {
    return await lastingDump(ledger);
  } finally {
    await closeLedger(ledger);
  }
}

/** Waits until the ledger holds so many lists. */
async function listsTaken(office: Office, count: number): Promise<void> {
  const database = new Database(office.path('mutual.db'), { readonly: true });
  const query = database.prepare('select count(*) as taken from list');
  while (Number(Reflect.get(Object(query.get()), 'taken')) < count) await nextTurn();
  database.close();
}

/** What the ledger holds after one undisturbed run. */
async function undisturbed(count: number): Promise<Record<string, string[]>> {
  const office = emptyFolder();
  writeRosters(office, count);
  await office.run(begin);
  await office.run('enrol rosters');
  return held(office.path('mutual.db'));
}

describe('a run that is killed', () => {
  it('leaves whole entries wherever it is hit, and the same command goes on until nothing is missing', async () => {
    const count = 40;
    const office = emptyFolder();
    writeRosters(office, count);
    await office.run(begin);
    const started = performance.now();
    await spawnMutual(office.folder, 'status').ended;
    const startUp = performance.now() - started;
    let hits = 0;
    for (let turn = 0; turn < 6; turn++) {
      const child = spawnMutual(office.folder, 'enrol rosters');
      await Promise.race([wait(startUp * 0.8 + Math.random() * 1_200), child.ended]);
      child.process.kill('SIGKILL');
      if ((await child.ended).signal === 'SIGKILL') hits++;
      expect(await office.run('verify'), `after ${turn + 1} kills`).toMatchObject({ exitCode: 0 });
    }
    expect(hits).toBeGreaterThan(0);
    const runs: { verb: string; closedAt: string | null }[] = JSON.parse((await office.run('runs --json')).stdout).runs;
    // Newest first: what was killed before a turn that came to its end is finished by that turn.
    const whole = runs.findIndex(({ verb, closedAt }) => verb === 'enrol' && closedAt !== null);
    const since = whole < 0 ? runs : runs.slice(0, whole);
    const unfinished = since.filter(({ closedAt }) => closedAt === null).length;
    expect((await office.run('status')).stdout.match(/did not finish/g) ?? []).toHaveLength(unfinished);

    const last = await spawnMutual(office.folder, 'enrol rosters').ended;
    expect(last, last.stderr).toMatchObject({ exitCode: 1, signal: null });
    expect((await office.run('status')).stdout).not.toContain('did not finish');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    expect(await held(office.path('mutual.db'))).toEqual(await undisturbed(count));
    expect(filesBelow(office.path('out')).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  }, 120_000);
});

describe('a run that is asked to stop', () => {
  it('ends after the unit in hand, says what is taken in, and the same command goes on', async () => {
    const office = emptyFolder();
    writeRosters(office, 12);
    await office.run(begin);
    const { exitCode, stdout, stderr } = await office.run('enrol rosters --json', {
      onListening: (interrupt) => void listsTaken(office, 2).then(interrupt),
    });
    const { units }: Report = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the same command goes on from here');
    expect(units.length).toBeGreaterThanOrEqual(2);
    expect(units.length).toBeLessThan(12);
    expect((await office.run('runs')).stdout).toContain('interrupted');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    const next = await office.report('enrol rosters');
    expect(next.units).toHaveLength(12);
    expect(next.units.slice(0, units.length).filter(({ status }) => status === 'accepted')).toEqual([]);
    expect(await held(office.path('mutual.db'))).toEqual(await undisturbed(12));
  });

  it('stops between the units of one file too', async () => {
    const office = emptyFolder();
    // Lists are committed in groups by time: so many that the file lasts for several groups on any machine.
    const count = 2_000;
    const lines = Array.from({ length: count }, (_, unit) =>
      staff(unit * 3 + 1, 2).map((each) =>
        [`第${unit}厂`, '企业', 2, each.name, each.sexText, each.idNumber].join(','),
      ),
    );
    office.write('all.csv', ['单位名称,单位性质,职工总数,姓名,性别,身份证号码', ...lines.flat(), ''].join('\n'));
    await office.run(begin);
    const { stdout } = await office.run('enrol all.csv --json', {
      onListening: (interrupt) => void listsTaken(office, 2).then(interrupt),
    });
    const { units }: Report = JSON.parse(stdout);
    expect(units.length).toBeGreaterThanOrEqual(2);
    expect(units.length).toBeLessThan(count);
    expect((await office.report('enrol all.csv')).units).toHaveLength(count);
  });

  it.skipIf(process.platform === 'win32')('stops by Ctrl-C, as a process', async () => {
    const office = emptyFolder();
    writeRosters(office, 200);
    await office.run(begin);
    const child = spawnMutual(office.folder, 'enrol rosters');
    await Promise.race([listsTaken(office, 1), child.ended]);
    child.process.kill('SIGINT');
    const { exitCode, signal, stderr } = await child.ended;
    expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null });
    expect(stderr).toContain('Stopped after the units in hand');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    expect((await office.run('status')).stdout).not.toContain('did not finish');
  });
});

describe.each([
  ['SQLite', true],
  ['PostgreSQL', hasPostgres],
])('two runs at once on one ledger, on %s', (kind, possible) => {
  it.skipIf(!possible)(
    'over folders that share units and members: nobody is in twice, nobody is lost',
    async () => {
      const office = emptyFolder();
      writeRosters(office, 20);
      cpSync(office.path('rosters'), office.path('second'), { recursive: true });
      office.write('second/900.csv', roster({ unit: '第900厂', people: [...staff(5, 1), ...staff(5_001, 9)] }));
      const database = kind === 'PostgreSQL' ? await createDatabase() : undefined;
      try {
        await office.run(database ? `${begin} --ledger ${database.url}` : begin);
        const both = [spawnMutual(office.folder, 'enrol rosters'), spawnMutual(office.folder, 'enrol second')];
        for (const { ended } of both) {
          const { exitCode, stderr } = await ended;
          expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
        }
        expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
        const { member = [], list = [] } = await held(database?.url ?? office.path('mutual.db'));
        const numbers = member.map((row) => /identity_number=(\S+)/.exec(row)?.[1]);
        expect(new Set(numbers).size).toBe(numbers.length);
        const units = list.map((row) => /unit=(\S+)/.exec(row)?.[1]);
        expect(new Set(units).size).toBe(units.length);
        // Returned are the two with a wrong number, one of each two that name one person, and one of the two units that name the fifth.
        expect(units.length).toBe(21 - 2 - 1 - 1);
      } finally {
        await database?.drop();
      }
    },
    120_000,
  );
});
