import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RegisterAlong } from '../../src/commands/enrolment/register-along.ts';
import { ThreadDied, WorkerPool } from '../../src/commands/enrolment/worker-pool.ts';
import { temporaryBeside } from '../../src/io/temporary-file.ts';
import type { RunWish } from '../support/run-mutual.ts';
import { filesBelow, fuzhouOffice, mistyped, type Office, roster, staff } from './office.ts';
import { reportShape } from './report-shape.ts';

const count = 60;

/** Units whose lists are right: of every ninth from the fifth on one is not. */
const taken = count - 7;

/** Rosters of sixty units, some returned; the unit of the third sends a second list as the file of this number. */
async function officeWith({ second }: { readonly second: number }): Promise<Office> {
  const office = await fuzhouOffice();
  for (let index = 0; index < count; index++) {
    const people = staff(index * 20 + 1, 12);
    if (index % 9 === 4) people.splice(2, 1, ...people.slice(2, 3).map(mistyped));
    const number = String(index + 1).padStart(3, '0');
    office.write(`rosters/${number}.csv`, roster({ unit: `第${number}厂`, people, headcount: 14 }));
  }
  const late = roster({ unit: '第003厂', people: staff(10_000, 2), headcount: 14 });
  office.write(`rosters/${String(second).padStart(3, '0')}-补报.csv`, late);
  return office;
}

const registerOf = (office: Office) => readFileSync(office.path('out', '2-enrol', 'register.xlsx'));

/** The register that a run with so many threads leaves, and whether it was written along. */
async function registerWith(jobs: number, second: number, wish: Omit<RunWish, 'directory'> = {}) {
  const finish = vi.spyOn(RegisterAlong.prototype, 'finish');
  const office = await officeWith({ second });
  const { exitCode, stderr } = await office.run(`enrol rosters --jobs ${jobs}`, wish);
  const [finished] = await Promise.all(finish.mock.results.map(({ value }) => value));
  expect(filesBelow(office.path('out')).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  const report = readFileSync(office.path('out', '2-enrol', 'report.json'), 'utf8');
  const { accepted } = reportShape.parse(JSON.parse(report)).totals.units;
  return { register: registerOf(office), along: finished !== undefined, accepted, exitCode, stderr };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a register that is written while lists are taken', { timeout: 120_000 }, () => {
  it('is the same bytes as one that is written after the run, also where a unit sends a second list at once', async () => {
    const one = await registerWith(1, 5);
    const two = await registerWith(2, 5);
    expect([one.along, two.along]).toEqual([false, true]);
    expect([one.accepted, two.accepted]).toEqual([taken, taken]);
    expect(two.register.equals(one.register)).toBe(true);
  });

  it('is given up for one that is written after the run where a second list comes late', async () => {
    const one = await registerWith(1, 60);
    const done = RegisterAlong.prototype.fileDone;
    // So few files may all be in one transaction: as if each had been committed at once.
    vi.spyOn(RegisterAlong.prototype, 'fileDone').mockImplementation(function (this: RegisterAlong) {
      done.call(this, Number.MAX_SAFE_INTEGER);
    });
    const two = await registerWith(2, 60);
    expect([one.along, two.along]).toEqual([false, false]);
    expect([one.accepted, two.accepted]).toEqual([taken, taken]);
    expect(two.register.equals(one.register)).toBe(true);
  });

  it('is written after the run where its thread dies, and the half file is gone', async () => {
    const one = await registerWith(1, 5);
    const run = WorkerPool.prototype.run;
    let halfFile = '';
    vi.spyOn(WorkerPool.prototype, 'run').mockImplementation(async function (this: WorkerPool, ...asked: unknown[]) {
      const [name, task] = asked;
      if (name !== 'writeRegisterAlong') return Reflect.apply(run, this, asked);
      halfFile = temporaryBeside(Reflect.get(Object(task), 'path'));
      writeFileSync(halfFile, 'half');
      throw new ThreadDied();
    });
    const two = await registerWith(2, 5);
    expect(dirname(halfFile)).toMatch(/2-enrol$/);
    expect(two.along).toBe(false);
    expect(two.register.equals(one.register)).toBe(true);
  });

  it('is finished with what was taken when the run is stopped', async () => {
    let interrupt = () => {};
    const listening = { onListening: (stop: () => void) => (interrupt = stop) };
    const done = RegisterAlong.prototype.fileDone;
    let files = 0;
    vi.spyOn(RegisterAlong.prototype, 'fileDone').mockImplementation(function (this: RegisterAlong, commits) {
      files += 1;
      if (files === 45) interrupt();
      done.call(this, commits);
    });
    const { along, exitCode, stderr } = await registerWith(2, 5, { ...listening });
    expect({ along, exitCode, files }).toEqual({ along: true, exitCode: 1, files: 45 });
    expect(stderr).toMatch(/the same command goes on from here/);
  });

  it('leaves nothing where the run fails', async () => {
    let files = 0;
    vi.spyOn(RegisterAlong.prototype, 'fileDone').mockImplementation(() => {
      files += 1;
      if (files === 45) throw new Error('no more');
    });
    const office = await officeWith({ second: 5 });
    const { exitCode, stderr } = await office.run('enrol rosters --jobs 2');
    expect(exitCode).toBeGreaterThan(1);
    expect(stderr).toContain('no more');
    expect(readdirSync(join(office.folder, 'out'))).toEqual([]);
  });
});
