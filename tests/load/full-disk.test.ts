import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder, filesBelow, officeIn } from '../scenarios/office.ts';
import { expectToGoOn, type Undisturbed, undisturbed } from './killing.ts';
import { expectWhole, rowsOf } from './ledgers.ts';
import { expectNoHalfFile } from './outputs.ts';
import { smallPrefecture } from './prefecture.ts';
import { mayMount, type SmallDisk, smallDisk } from './small-disk.ts';
import { type Workspace, workspaceOf, workspaceToCopy } from './workspace.ts';

const line = 'enrol rosters --notices';
const ample = 256 * 1024 * 1024;

/** Bytes that a run needs on a disk that is large enough: in use at its start, at most, and by the files that it leaves. */
interface Need {
  start: number;
  most: number;
  files: number;
}

const said = {
  en: { full: /disk is full/i, mend: /Free some space, then run the same command again/ },
  zh: { full: /磁盘已满/, mend: /请腾出磁盘空间，然后再次运行同一命令/ },
};

// Whoever may not mount a disk is told so by a failure where everything is required, and by a skipped test elsewhere.
describe.skipIf(process.env.MUTUAL_TEST_REQUIRE_ALL !== '1' && !mayMount())('a full disk', () => {
  let copy: () => Promise<Workspace>;
  let whole: Undisturbed;
  const need: Need = { start: 0, most: 0, files: 0 };
  beforeAll(async () => {
    copy = await workspaceToCopy('SQLite', smallPrefecture().files);
  });

  async function workspaceOn(disk: SmallDisk): Promise<Workspace> {
    cpSync((await copy()).office.folder, disk.folder, { recursive: true });
    return workspaceOf(officeIn(disk.folder));
  }

  it('is none where it is large enough', async () => {
    const disk = smallDisk(ample);
    const workspace = await workspaceOn(disk);
    need.start = disk.used();
    const watch = setInterval(() => {
      need.most = Math.max(need.most, disk.used());
    }, 2);
    onTestFinished(() => clearInterval(watch));
    whole = await undisturbed(workspace, line);
    const { office } = workspace;
    need.files = filesBelow(office.path('out')).reduce((sum, path) => sum + statSync(office.path('out', path)).size, 0);
    expect(need.files).toBeGreaterThan(0);
    expect(need.most - need.files).toBeGreaterThan(need.start);
  });

  /**
   * Runs on a disk that is full at some time, and holds what is said to be words; then makes room, and holds the same command to complete what was begun.
   *
   * @param fills - makes it full: by its size from the beginning, or once something is there
   */
  async function fillUp(
    fills: (disk: SmallDisk, workspace: Workspace) => Promise<unknown>,
    language: 'zh' | 'en',
    arranged = (workspace: Workspace) => workspace,
  ): Promise<{ closed: boolean; lists: number }> {
    const disk = smallDisk(ample);
    const workspace = arranged(await workspaceOn(disk));
    const { office, place } = workspace;
    const filled = fills(disk, workspace);
    const { exitCode, signal, stderr } = await workspace.end(`${line} --lang ${language}`);
    await filled;
    expect({ exitCode, signal }, stderr).toEqual({ exitCode: 2, signal: null });
    expect(stderr).toMatch(said[language].full);
    expect(stderr).toMatch(said[language].mend);
    expect(stderr).not.toMatch(/^\s+at /m);
    disk.resize(ample);
    expectNoHalfFile(office);
    await expectWhole(workspace, 'after the disk was full');
    const [run] = await rowsOf(
      place,
      `select closed_at, (select count(*) from list) as lists from run where number = 2`,
    );
    await expectToGoOn(workspace, line, whole);
    return { closed: run?.closed_at !== null, lists: Number(run?.lists) };
  }

  it.each(['zh', 'en'] as const)('in the ledger, told in %s, leaves it whole', async (language) => {
    const half = (need.start + need.most - need.files) / 2;
    const { closed, lists } = await fillUp(async (disk) => disk.resize(half), language);
    expect(closed).toBe(false);
    expect(lists).toBeGreaterThan(0);
    expect(lists).toBeLessThan(whole.projections.list?.length ?? 0);
  });

  it('behind the last list leaves it whole', async () => {
    const all = whole.projections.list?.length;
    const { lists } = await fillUp(async (disk, { place }) => {
      const isIn = async () => (await rowsOf(place, 'select count(*) as lists from list'))[0]?.lists;
      while (Number(await isIn()) !== all) await nextTurn();
      disk.fill();
    }, 'en');
    expect(lists).toBe(all);
  });

  it.each(['zh', 'en'] as const)('among the files, told in %s, leaves the ledger whole', async (language) => {
    const half = (disk: SmallDisk) => Promise.resolve(disk.resize(disk.used() + need.files / 2));
    const { closed, lists } = await fillUp(half, language, withLedgerElsewhere);
    expect(closed).toBe(true);
    expect(lists).toBe(whole.projections.list?.length);
  });
});

/** The same workspace with its ledger on another disk, which is large enough. */
function withLedgerElsewhere({ office, place }: Workspace): Workspace {
  const elsewhere = join(emptyFolder().folder, 'mutual.db');
  cpSync(place, elsewhere);
  rmSync(place);
  return workspaceOf(office, elsewhere, { MUTUAL_LEDGER: elsewhere });
}
