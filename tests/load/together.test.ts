import { beforeAll, describe, expect, it } from 'vitest';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { expectNobodyTwice, expectWhole, projectionsOf, rowsOf } from './ledgers.ts';
import { expectNoHalfFile } from './outputs.ts';
import { smallPrefecture, writeFiles } from './prefecture.ts';
import { type Kind, type Workspace, workspaceToCopy } from './workspace.ts';

/** Four folders; each lacks every fourth file, so that each file is in three of them. */
const folders = ['北', '东', '南', '西'];

describe.each<Kind>(['SQLite', 'PostgreSQL'])(
  'four runs at once over folders that share most of their files, on %s',
  (kind) => {
    const { files, taken, sound, rivals, wrong } = smallPrefecture();
    let copy: () => Promise<Workspace>;
    beforeAll(async () => {
      copy = await workspaceToCopy(kind, []);
    });

    it('take nobody in twice and lose nobody', async () => {
      const workspace = await copy();
      const { office, place, environment } = workspace;
      for (const [number, folder] of folders.entries()) {
        const own = files.filter((_, index) => index % folders.length !== number);
        writeFiles(office.path(folder), own);
      }
      const all = folders.map((folder) => spawnMutual(office.folder, `enrol ${folder}`, environment));
      for (const { ended } of all) {
        const { exitCode, signal, stderr } = await ended;
        expect({ exitCode, signal, stderr }).toEqual({ exitCode: 1, signal: null, stderr: '' });
      }
      await expectWhole(workspace, 'after four runs');
      await expectNobodyTwice(place);
      expectNoHalfFile(office);
      const held = await projectionsOf(place);
      expect(held.list).toHaveLength(taken.lists);
      const names = new Set(
        (await rowsOf(place, 'select distinct name from unit join list on unit.id = list.unit')).map(
          ({ name }) => name,
        ),
      );
      // The later of two rivals has one member more: the one whom both name.
      const laterWon = rivals.filter(([, later]) => names.has(later)).length;
      expect(held.member).toHaveLength(taken.members + laterWon);
      expect(sound.filter((unit) => !names.has(unit))).toEqual([]);
      expect(rivals.filter((pair) => pair.filter((unit) => names.has(unit)).length !== 1)).toEqual([]);
      expect(wrong.filter((unit) => names.has(unit))).toEqual([]);

      // Had one of them lost anything, a run over all folders would find it.
      const { exitCode } = await workspace.end(`enrol ${folders.join(' ')}`);
      expect(exitCode).toBe(1);
      expect(await projectionsOf(place)).toEqual(held);
    });
  },
);
