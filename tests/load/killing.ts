import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { expectWhole, projectionsOf, rowsOf } from './ledgers.ts';
import { expectNoHalfFile, lastingOutputs, lastRun } from './outputs.ts';
import { smallPrefecture } from './prefecture.ts';
import { type Kind, type Workspace, workspaceToCopy } from './workspace.ts';

/** What an undisturbed run takes, in milliseconds, and what it leaves. */
export interface Undisturbed {
  readonly duration: number;
  readonly projections: Record<string, string[]>;
  readonly outputs: ReturnType<typeof lastingOutputs>;
}

/** What a killed run was about: nothing written yet, units being taken, or everything taken and files being written. */
export type Phase = 'start' | 'taking' | 'outputs';

/** Runs a command line that takes rosters in to its end, undisturbed. */
export async function undisturbed(workspace: Workspace, line: string): Promise<Undisturbed> {
  const started = performance.now();
  const { exitCode, stderr } = await workspace.end(line);
  const duration = performance.now() - started;
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  const { office, place } = workspace;
  return { duration, projections: await projectionsOf(place), outputs: lastingOutputs(office, lastRun(office)) };
}

/** Gives a command line again after its run was cut short, and holds the ledger and the files to be what an undisturbed run leaves. */
export async function expectToGoOn(
  workspace: Workspace,
  line: string,
  whole: Undisturbed,
  when = 'after the same command',
): Promise<void> {
  const { office, place } = workspace;
  const { exitCode, signal, stderr } = await workspace.end(line);
  expect({ exitCode, signal, stderr }, when).toEqual({ exitCode: 1, signal: null, stderr: '' });
  await expectWhole(workspace, when);
  expect(await projectionsOf(place), when).toEqual(whole.projections);
  expectNoHalfFile(office);
  expect(lastingOutputs(office, lastRun(office)), when).toEqual(whole.outputs);
}

/** So many moments, as shares of a whole duration: one at random in each of as many equal parts, the same ones for a seed. */
export function moments(count: number, seed: number): number[] {
  let state = seed;
  const random = () => {
    // Numerical Recipes' linear congruence: even enough to spread moments.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => (index + random()) / count);
}

/** Kills a run so many milliseconds after its start. @returns whether it still ran then */
async function killedAfter({ office, environment }: Workspace, line: string, milliseconds: number): Promise<boolean> {
  const child = spawnMutual(office.folder, line, environment);
  await Promise.race([wait(milliseconds), child.ended]);
  child.process.kill('SIGKILL');
  return (await child.ended).signal === 'SIGKILL';
}

/**
 * Kills a run at a share of its duration, runs the same command again, and holds what is left then to what an undisturbed run leaves.
 *
 * @returns what the killed run was about
 */
export async function killAndGoOn(
  copy: () => Promise<Workspace>,
  line: string,
  share: number,
  whole: Undisturbed,
): Promise<Phase> {
  let milliseconds = share * whole.duration;
  let workspace = await copy();
  // Where the machine is quicker than it was when the whole was measured, the run has ended: again, a little sooner.
  while (!(await killedAfter(workspace, line, milliseconds))) {
    milliseconds *= 0.95;
    workspace = await copy();
  }
  const when = `killed after ${Math.round(milliseconds)} ms`;
  await expectToGoOn(workspace, line, whole, `${when}, and the same command`);
  return phaseOf(workspace.place);
}

async function phaseOf(place: string): Promise<Phase> {
  const [killed, next] = await rowsOf(place, `select closed_at from run where verb = 'enrol' order by number`);
  if (next === undefined) return 'start';
  return killed?.closed_at === null ? 'taking' : 'outputs';
}

/** Defines the tests of so many kills on one database, the last of which holds them to have hit every phase. */
export function killTests(
  kind: Kind,
  wish: { readonly count: number; readonly seed: number; readonly line: string },
): void {
  describe(`a run killed at ${wish.count} random moments, on ${kind}`, () => {
    const prefecture = smallPrefecture();
    let copy: () => Promise<Workspace>;
    let whole: Undisturbed;
    const phases: Phase[] = [];
    beforeAll(async () => {
      copy = await workspaceToCopy(kind, prefecture.files);
    });

    it('comes to what the rosters hold when nothing disturbs it', async () => {
      whole = await undisturbed(await copy(), wish.line);
      expect(whole.projections.list).toHaveLength(prefecture.taken.lists);
      expect(whole.projections.member).toHaveLength(prefecture.taken.members);
    });

    it.each(moments(wish.count, wish.seed))('goes on after a kill at %f of its duration', async (share) => {
      phases.push(await killAndGoOn(copy, wish.line, share, whole));
    });

    it('was hit before it wrote, among the units and among the files', () => {
      expect(new Set(phases)).toEqual(new Set<Phase>(['start', 'taking', 'outputs']));
    });
  });
}
