import type { ChildProcess } from 'node:child_process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportShape } from '../scenarios/report-shape.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { expectToGoOn, type Undisturbed, undisturbed } from './killing.ts';
import { expectWhole, projectionsOf } from './ledgers.ts';
import { smallPrefecture } from './prefecture.ts';
import { type Workspace, workspaceToCopy } from './workspace.ts';

const line = 'enrol rosters';

/** Resolves as soon as the ledger of a workspace holds so many lists, or nothing writes to it any more. */
async function listsTaken({ place }: Workspace, count: number, writer: ChildProcess): Promise<void> {
  const database = new Database(place, { readonly: true });
  const query = database.prepare('select count(*) as taken from list');
  while (writer.exitCode === null && Number(Reflect.get(Object(query.get()), 'taken')) < count) await nextTurn();
  database.close();
}

describe('a run of a prefecture that is stopped by Ctrl-C', () => {
  const { files, taken } = smallPrefecture();
  let copy: () => Promise<Workspace>;
  let whole: Undisturbed;
  beforeAll(async () => {
    copy = await workspaceToCopy('SQLite', files);
  });

  it('comes to what the rosters hold when nothing disturbs it', async () => {
    whole = await undisturbed(await copy(), line);
    expect(whole.projections.list).toHaveLength(taken.lists);
  });

  it.each([
    {
      after: 1,
      language: 'en',
      words: /^Stopped after the units? in hand\. .*\d+ units? (is|are) taken in; the same command goes on from here/m,
    },
    {
      after: taken.lists / 3,
      language: 'zh',
      words: /^已停下：.*已收下 \d+ 个单位。再运行同样的命令，会从停下的地方接着做/m,
    },
  ])(
    'ends after the unit in hand once $after lists are in, and says so in $language',
    async ({ after, language, words }) => {
      const workspace = await copy();
      const { office, place } = workspace;
      const child = spawnMutual(office.folder, `${line} --json --lang ${language}`);
      await listsTaken(workspace, after, child.process);
      child.process.kill('SIGINT');
      const { exitCode, signal, stdout, stderr } = await child.ended;
      expect({ exitCode, signal }, stderr).toEqual({ exitCode: 1, signal: null });
      expect(stderr).toMatch(words);
      const { units } = reportShape.parse(JSON.parse(stdout));
      const accepted = units.filter(({ status }) => status === 'accepted');
      expect(accepted.length).toBeGreaterThanOrEqual(after);
      expect(accepted.length).toBeLessThan(taken.lists);
      await expectWhole(workspace, 'after it was stopped');
      const { list = [], member = [] } = await projectionsOf(place);
      // What it says is what the ledger holds, and whole units only.
      expect(list).toHaveLength(accepted.length);
      expect(member).toHaveLength(accepted.reduce((sum, { participants }) => sum + participants, 0));

      await expectToGoOn(workspace, line, whole);
    },
  );
});
