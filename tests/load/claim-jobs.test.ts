import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, enrolledOffice, inSheets, type Stage } from './claims-office.ts';
import { expectWhole, projectionsOf, rowsOf } from './ledgers.ts';
import type { Kind } from './workspace.ts';

/** What a run with so many threads leaves, but for its times, its hashes and the ledger's own place. */
async function withJobs(stage: Stage, jobs: number) {
  const workspace = await copyOf(stage);
  const { office, place } = workspace;
  const { exitCode, stderr } = await workspace.end(`claim sheets --jobs ${jobs} --out out/claims`);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  await expectWhole(workspace, `with ${jobs} threads`);
  expect(readdirSync(office.path('out/claims')).sort()).toEqual(['decisions.xlsx', 'report.json', 'returned']);
  const entries = await rowsOf(place, "select text from entry where kind = 'claims-decided' order by position");
  const { claim, award, posting } = await projectionsOf(place);
  const { chainHead, ...report } = JSON.parse(readFileSync(office.path('out/claims/report.json'), 'utf8'));
  return { entries: entries.map(({ text }) => String(text)), claim, award, posting, report };
}

/** Everybody’s earlier stay stands in a later file, so that decisions of the run are made again; on PostgreSQL one thread does it all. */
describe('claim sheets decided by one, two and four threads, and by one that does all', () => {
  const stages = new Map<Kind, Stage>();
  beforeAll(async () => {
    for (const kind of ['SQLite', 'PostgreSQL'] as const) stages.set(kind, await enrolledOffice(kind));
  });

  it('come to the same, entry by entry', async () => {
    const of = (kind: Kind) => stages.get(kind) as Stage;
    const one = await withJobs(of('SQLite'), 1);
    expect(one.claim).toHaveLength(inSheets.taken);
    for (const jobs of [2, 4]) expect(await withJobs(of('SQLite'), jobs), `${jobs} threads`).toEqual(one);
    const { entries, report } = await withJobs(of('PostgreSQL'), 1);
    expect({ entries, report }).toEqual({ entries: one.entries, report: one.report });
  });
});
