import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { filesBelow, type Office } from '../scenarios/office.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { claimProjections } from './claim-ledgers.ts';
import { copyOf } from './claims-office.ts';
import { moments } from './killing.ts';
import { expectWhole, rowsOf } from './ledgers.ts';
import { expectOpens } from './outputs.ts';
import type { SheetsOffice } from './sheets-office.ts';
import type { Kind, Workspace } from './workspace.ts';

/** How a run was left by its kill: it had not begun, was at work, or was closed with its files to write. */
type Phase = 'start' | 'work' | 'closed';

/** What an undisturbed run leaves. */
interface Whole {
  readonly entries: number;
  readonly projections: Record<string, string[]>;
  readonly told: unknown;
}

export interface SheetKills {
  readonly count: number;
  readonly seed: number;
  readonly verb: 'receive' | 'amend';
  readonly office: (kind: Kind) => Promise<SheetsOffice>;
}

/**
 * Defines the tests of killing a command that takes sheets in, so often on one database. A kill comes when the ledger shows so many of the run's entries, whatever the speed of
 * the machine; the first comes before there are any.
 */
export function sheetKillTests(kind: Kind, { count, seed, verb, office: begin }: SheetKills): void {
  describe(`${verb}, killed at ${count} random moments, on ${kind}`, () => {
    let office: SheetsOffice;
    let whole: Whole;
    const phases: Phase[] = [];
    beforeAll(async () => {
      office = await begin(kind);
    });

    it('comes to what the sheets hold when nothing disturbs it', async () => {
      const workspace = await copyOf(office.stage);
      const before = await entriesIn(workspace);
      expect(await workspace.end(office.line)).toMatchObject({ exitCode: 1, stderr: '' });
      const entries = (await entriesIn(workspace)) - before;
      whole = { entries, projections: await claimProjections(workspace.place), told: told(workspace.office, verb) };
      for (const [query, rows] of office.leaves) expect(await rowsOf(workspace.place, query), query).toHaveLength(rows);
    });

    it.each([0, ...moments(count - 1, seed)])('goes on after a kill at %f of its entries', async (share) => {
      const workspace = await copyOf(office.stage);
      const wished = Math.round(share * whole.entries);
      const there = await killAt(workspace, office.line, wished);
      const when = `killed with ${there} entries written of ${whole.entries}`;
      phases.push(await phaseOf(workspace.place, verb));
      const { exitCode, signal, stdout, stderr } = await workspace.end(office.line);
      expect({ exitCode, signal, stderr }, `${when}: ${stdout}`).toEqual({ exitCode: 1, signal: null, stderr: '' });
      await expectWhole(workspace, when);
      expect(await claimProjections(workspace.place), when).toEqual(whole.projections);
      expectOpens(workspace.office, filesBelow(workspace.office.path('out')));
      expect(told(workspace.office, verb), when).toEqual(whole.told);
    });

    it('was hit before its first entry, and among them', () => {
      expect(phases).toContain('start');
      expect(phases).toContain('work');
    });
  });
}

async function entriesIn({ place }: Workspace): Promise<number> {
  const ledger = await openLedger(place);
  try {
    return await entryCount(ledger);
  } finally {
    await closeLedger(ledger);
  }
}

async function entryCount({ database }: Ledger): Promise<number> {
  const counted = await database
    .selectFrom('entry')
    .select((entry) => entry.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(counted.count);
}

/** Kills a run once the ledger shows so many of its entries; at once where none is wished. @returns how many it left */
async function killAt({ office, environment, place }: Workspace, line: string, wished: number): Promise<number> {
  const ledger = await openLedger(place);
  try {
    const before = await entryCount(ledger);
    const { process, ended } = spawnMutual(office.folder, line, environment);
    while (process.exitCode === null && (await entryCount(ledger)) - before < wished) await wait(1);
    process.kill('SIGKILL');
    await ended;
    return (await entryCount(ledger)) - before;
  } finally {
    await closeLedger(ledger);
  }
}

async function phaseOf(place: string, verb: string): Promise<Phase> {
  const [run] = await rowsOf(place, `select closed_at from run where verb = '${verb}'`);
  if (run === undefined) return 'start';
  return run.closed_at === null ? 'work' : 'closed';
}

const amendReport = z.object({
  totals: z.object({ rows: z.number(), applied: z.number(), unchanged: z.number(), returned: z.number() }),
});

/** What the files of the last run say, whether a row was done by it or by the one that was killed. */
function told(office: Office, verb: SheetKills['verb']): unknown {
  const files = filesBelow(office.path('out'));
  const run = Math.max(...files.map((path) => Number.parseInt(path, 10)));
  const names = files.filter((path) => path.startsWith(`${run}-${verb}/`)).map((path) => path.replace(/^\d+-/, ''));
  if (verb === 'receive') return names;
  const { totals } = amendReport.parse(
    JSON.parse(readFileSync(office.path('out', `${run}-amend`, 'report.json'), 'utf8')),
  );
  const { rows, applied, unchanged, returned } = totals;
  return { names, rows, done: applied + unchanged, returned };
}
