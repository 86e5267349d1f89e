import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Spawned, spawnMutual } from '../scenarios/spawn-mutual.ts';
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

/** When a run is killed, given how it runs. */
type Moment = (run: Spawned, workspace: Workspace) => Promise<unknown>;

/** @returns whether the run still ran at the moment */
async function killedAt(moment: Moment, workspace: Workspace, line: string): Promise<boolean> {
  const run = spawnMutual(workspace.office.folder, line, workspace.environment);
  await Promise.race([moment(run, workspace), run.ended]);
  run.process.kill('SIGKILL');
  return (await run.ended).signal === 'SIGKILL';
}

/**
 * Kills a run at a moment, runs the same command again, and holds what is left then to what an undisturbed run leaves.
 *
 * @param momentOf the moment, by how many attempts came too late: the run had ended
 * @returns what the killed run was about
 */
export async function killAndGoOn(
  copy: () => Promise<Workspace>,
  line: string,
  momentOf: (late: number) => Moment,
  whole: Undisturbed,
): Promise<Phase> {
  let workspace = await copy();
  for (let late = 0; !(await killedAt(momentOf(late), workspace, line)); late += 1) workspace = await copy();
  const phase = await phaseOf(workspace.place);
  await expectToGoOn(workspace, line, whole, `killed in phase ${phase}, and the same command`);
  return phase;
}

/** The moment at a share of a duration; where the machine is quicker than it was when the whole was measured, the run has ended: again, a little sooner. */
function atShare(share: number, { duration }: Undisturbed): (late: number) => Moment {
  return (late) => () => wait(share * duration * 0.95 ** late);
}

/** The moment at which the ledger shows a phase, however quick the machine is. */
function inPhase(phase: Phase): () => Moment {
  return () => async (run, workspace) => {
    while (run.process.exitCode === null && (await phaseOf(workspace.place)) !== phase) await wait(1);
  };
}

async function phaseOf(place: string): Promise<Phase> {
  const [run] = await rowsOf(place, `select closed_at from run where verb = 'enrol'`);
  if (run === undefined) return 'start';
  return run.closed_at === null ? 'taking' : 'outputs';
}

/** Defines the tests of so many kills on one database at random moments, and of one in every phase. */
export function killTests(
  kind: Kind,
  wish: { readonly count: number; readonly seed: number; readonly line: string },
): void {
  describe(`a run killed at ${wish.count} random moments, on ${kind}`, () => {
    const prefecture = smallPrefecture();
    let copy: () => Promise<Workspace>;
    let whole: Undisturbed;
    beforeAll(async () => {
      copy = await workspaceToCopy(kind, prefecture.files);
    });

    it('comes to what the rosters hold when nothing disturbs it', async () => {
      whole = await undisturbed(await copy(), wish.line);
      expect(whole.projections.list).toHaveLength(prefecture.taken.lists);
      expect(whole.projections.member).toHaveLength(prefecture.taken.members);
    });

    it.each(moments(wish.count, wish.seed))('goes on after a kill at %f of its duration', async (share) => {
      await killAndGoOn(copy, wish.line, atShare(share, whole), whole);
    });

    // Chance may leave a phase out: that of the files is short.
    it.each<Phase>(['start', 'taking', 'outputs'])('goes on after a kill in its phase “%s”', async (phase) => {
      expect(await killAndGoOn(copy, wish.line, inPhase(phase), whole)).toBe(phase);
    });
  });
}
