import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { filesBelow, fuzhouOffice, mistyped, type Office, roster, staff } from '../scenarios/office.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { moments } from './killing.ts';
import { expectWhole } from './ledgers.ts';
import { workspaceOf } from './workspace.ts';

const FILES = 24;
const LINE = 'inbox inbox --settle 0 --jobs 2 --json';

/** An office with rosters in its inbox, every sixth of which has to go back. */
async function filledInbox(): Promise<Office> {
  const office = await fuzhouOffice();
  for (let index = 0; index < FILES; index++) {
    const [first, ...others] = staff(1000 + index * 20, 12);
    if (!first) throw new Error('nobody');
    const people = index % 6 === 0 ? [mistyped(first), ...others] : [first, ...others];
    office.write(`inbox/${String(index).padStart(2, '0')}.csv`, roster({ unit: `第${index}厂`, people }));
  }
  return office;
}

/** Where each roster lies, whatever lies beside it. */
function places(office: Office): string[] {
  return filesBelow(office.path('inbox')).filter((path) => /(^|\/)\d\d[^/.]*\.csv$/.test(path));
}

/** Every roster once, in the folder where it belongs, under its own name, with nothing left half done. */
async function expectTaken(office: Office, when: string): Promise<void> {
  const expected = Array.from({ length: FILES }, (_, index) => {
    return `${index % 6 === 0 ? 'returned' : 'done'}/${String(index).padStart(2, '0')}.csv`;
  });
  expect(places(office), when).toEqual(expected.sort());
  const marked = readdirSync(office.path('inbox', 'returned')).filter((name) => name.endsWith('.returned.xlsx'));
  expect(marked, when).toHaveLength(FILES / 6);
  expect(filesBelow(office.path('inbox', 'working')), when).toEqual(['.lock']);
  const status = JSON.parse((await office.run('status --json')).stdout) as { units: number; members: number };
  expect(status, when).toMatchObject({ units: FILES - FILES / 6, members: (FILES - FILES / 6) * 12 });
  await expectWhole(workspaceOf(office), when);
}

describe('an inbox whose call is killed', () => {
  let duration = 0;
  it('takes all of it when nothing disturbs it', async () => {
    const whole = await filledInbox();
    const begun = performance.now();
    expect((await spawnMutual(whole.folder, LINE).ended).exitCode).toBe(1);
    duration = performance.now() - begun;
    await expectTaken(whole, 'undisturbed');
  });

  it.each(moments(10, 7))('loses nothing and takes nothing twice after a kill at %f of a whole call', async (share) => {
    const office = await filledInbox();
    const child = spawnMutual(office.folder, LINE);
    await Promise.race([wait(share * duration), child.ended]);
    child.process.kill('SIGKILL');
    await child.ended;
    expect(places(office), 'right after the kill').toHaveLength(FILES);
    await spawnMutual(office.folder, LINE).ended;
    await expectTaken(office, `killed at ${share}`);
  });

  it('is gone on with wherever between ledger and folder a file was caught', async () => {
    const office = await filledInbox();
    await spawnMutual(office.folder, LINE).ended;
    for (const path of places(office)) {
      const [folder = '', name = ''] = path.split('/');
      for (const beside of readdirSync(office.path('inbox', folder)).filter((each) => each.startsWith(`${name}.`)))
        rmSync(office.path('inbox', folder, beside));
      renameSync(office.path('inbox', path), office.path('inbox', 'working', name));
    }
    const { stdout } = await spawnMutual(office.folder, LINE).ended;
    expect(JSON.parse(stdout).totals).toMatchObject({ files: FILES, held: 0, left: 0 });
    await expectTaken(office, 'all caught in working');
  });
});

describe('several calls at once', () => {
  it('take every file once between them', async () => {
    const office = await filledInbox();
    const calls = Array.from({ length: 4 }, () => spawnMutual(office.folder, LINE).ended);
    for (const { exitCode, stderr } of await Promise.all(calls)) {
      expect(stderr).toBe('');
      expect(exitCode).toBeLessThan(2);
    }
    if (places(office).some((path) => !path.includes('/'))) await spawnMutual(office.folder, LINE).ended;
    await expectTaken(office, 'four at once');
    const lists = JSON.parse((await office.run('runs --json')).stdout) as { runs: readonly { verb: string }[] };
    expect(lists.runs.filter(({ verb }) => verb === 'enrol').length).toBeLessThanOrEqual(2);
    expect(existsSync(office.path('out'))).toBe(true);
    expect(readFileSync(office.path('inbox', 'returned', '00.csv.note.txt'), 'utf8')).toContain('00.csv');
  });
});
