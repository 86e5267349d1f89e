import { beforeAll, describe, expect, it } from 'vitest';
import { expectWhole, projectionsOf, rowsOf } from './ledgers.ts';
import { expectNoHalfFile, reportOf } from './outputs.ts';
import { smallPrefecture } from './prefecture.ts';
import { type Kind, type Workspace, workspaceToCopy } from './workspace.ts';

/** Every entry in the order of the chain, but for the times in it. */
async function entriesOf(place: string): Promise<string[]> {
  const rows = await rowsOf(place, 'select text from entry order by position');
  return rows.map(({ text }) => String(text).replaceAll(/"at":"[^"]*"/g, '"at":""'));
}

/** What a run with so many workers leaves. */
async function withJobs(workspace: Workspace, jobs: number) {
  const { office, place } = workspace;
  const { exitCode, stderr } = await workspace.end(`enrol rosters --jobs ${jobs}`);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  await expectWhole(workspace, `with ${jobs} workers`);
  expectNoHalfFile(office);
  const { chainHead, times, ...report } = reportOf(office, 2);
  return { projections: await projectionsOf(place), entries: await entriesOf(place), report };
}

describe.each<Kind>(['SQLite', 'PostgreSQL'])('a prefecture taken in by one, two and four workers, on %s', (kind) => {
  const { files, taken } = smallPrefecture();
  let copy: () => Promise<Workspace>;
  beforeAll(async () => {
    copy = await workspaceToCopy(kind, files);
  });

  it('comes to the same, with the same winners, entry by entry', async () => {
    const one = await withJobs(await copy(), 1);
    expect(one.projections.list).toHaveLength(taken.lists);
    for (const jobs of [2, 4]) expect(await withJobs(await copy(), jobs), `${jobs} workers`).toEqual(one);
  });
});
