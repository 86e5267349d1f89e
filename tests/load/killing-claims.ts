import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, type Office } from '../scenarios/office.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { claimProjections } from './claim-ledgers.ts';
import { copyOf, enrolledOffice, inSheets, nextStage, type Stage, workspaceAt } from './claims-office.ts';
import { moments } from './killing.ts';
import { expectWhole, rowsOf } from './ledgers.ts';
import { expectOpens } from './outputs.ts';
import type { Kind, Workspace } from './workspace.ts';

/** Where a run was when it was killed: it had not begun, it was at work, its work stood and the run was closed. */
type Phase = 'start' | 'work' | 'closed';

/** One command of the way from claim sheets to money. */
interface Command {
  readonly verb: string;
  readonly line: string;
  readonly exitCode: number;
}

const commands = [
  { verb: 'claim', line: 'claim sheets', exitCode: 1 },
  { verb: 'payout', line: 'payout --bank generic-csv --quiet', exitCode: 0 },
  { verb: 'payout result', line: 'payout result answer.csv', exitCode: 1 },
] as const satisfies readonly Command[];

/** What a command comes to when nothing disturbs it, and what it begins with. */
interface Whole {
  readonly before: Stage;
  /** Milliseconds. */
  readonly duration: number;
  readonly projections: Record<string, string[]>;
  readonly bankFile: readonly string[] | undefined;
}

/**
 * Defines the tests of killing the commands from claim sheets to money, so often each, on one database: whenever a run is killed, the same command again comes to what an undisturbed
 * one comes to.
 */
export function claimKillTests(kind: Kind, wish: { readonly count: number; readonly seed: number }): void {
  describe(`claim, payout and payout result, each killed at ${wish.count} random moments, on ${kind}`, () => {
    const wholes = new Map<Command, Whole>();
    const phases: Phase[] = [];
    beforeAll(async () => {
      let before = await enrolledOffice(kind);
      for (const command of commands) {
        const after = await nextStage(kind, before);
        wholes.set(command, { before, ...(await undisturbed(workspaceAt(after), command)) });
        if (command.verb === 'payout') await writeAnswer(workspaceAt(after));
        before = after;
      }
    });

    it('come to what the sheets hold when nothing disturbs them', () => {
      const { projections } = wholes.get(commands[2]) ?? expect.fail('it did not run');
      expect(projections.claim).toHaveLength(inSheets.taken);
      expect(projections.batch_line).toHaveLength(inSheets.taken);
      const states = projections.batch_line?.map((line) => /state=(\w+)/.exec(line)?.[1]) ?? [];
      expect(new Set(states)).toEqual(new Set(['paid', 'bounced', 'waiting']));
      expect(projections.live_payout).toHaveLength(states.filter((state) => state !== 'bounced').length);
    });

    const cases = commands.flatMap((command, index) =>
      moments(wish.count, wish.seed + index).map((share) => [command.verb, share, command] as const),
    );
    it.each(cases)('%s goes on after a kill at %f of its duration', async (_verb, share, command) => {
      const whole = wholes.get(command) ?? expect.fail('it did not run undisturbed');
      phases.push(await killAndGoOn(command, share, whole));
    });

    // A few kills may all have come before anything was written.
    it.runIf(wish.count >= 20)('were hit before and behind what they wrote', () => {
      expect(phases).toContain('start');
      expect(phases.filter((phase) => phase !== 'start').length).toBeGreaterThan(0);
    });
  });
}

async function undisturbed(workspace: Workspace, { line, exitCode }: Command): Promise<Omit<Whole, 'before'>> {
  const started = performance.now();
  const ended = await workspace.end(line);
  const duration = performance.now() - started;
  expect(ended).toMatchObject({ exitCode, stderr: '' });
  return { duration, projections: await claimProjections(workspace.place), bankFile: bankFileOf(workspace.office) };
}

/** The bank answers most lines; every seventh comes back, every eleventh waits. */
async function writeAnswer({ office, place }: Workspace): Promise<void> {
  const lines = await rowsOf(place, 'select line, amount_fen from batch_line order by line');
  const answered = lines.flatMap(({ line, amount_fen: fen }) => {
    if (Number(line) % 11 === 0) return [];
    const [outcome, reason] = Number(line) % 7 === 0 ? ['失败', '账号不存在'] : ['成功', ''];
    return [`${line},${outcome},${(Number(fen) / 100).toFixed(2)},${reason}`];
  });
  office.write('answer.csv', `行号,处理结果,金额,失败原因\r\n${answered.join('\r\n')}\r\n`);
}

/** The lines that the bank gets, but for the run and the chain head that each names at its end. */
function bankFileOf(office: Office): readonly string[] | undefined {
  const path = bankFileIn(office);
  if (path === undefined) return undefined;
  return readFileSync(office.path('out', path), 'utf8')
    .split('\r\n')
    .map((line) => line.replace(/,"\d+","[0-9a-f]*"$/, ''));
}

/** Its path below `out`. */
function bankFileIn(office: Office): string | undefined {
  const files = filesBelow(office.path('out')).filter((each) => each.endsWith('-generic-csv.csv'));
  expect(files.length).toBeLessThanOrEqual(1);
  return files[0];
}

async function killAndGoOn(command: Command, share: number, whole: Whole): Promise<Phase> {
  let milliseconds = share * whole.duration;
  let workspace = await copyOf(whole.before);
  // Where the machine is quicker than it was when the whole was measured, the run has ended: again, a little sooner.
  while (!(await killedAfter(workspace, command.line, milliseconds))) {
    milliseconds *= 0.95;
    workspace = await copyOf(whole.before);
  }
  const when = `killed after ${Math.round(milliseconds)} ms`;
  const phase = await phaseOf(workspace.place, command.verb);
  const { exitCode, signal, stdout, stderr } = await workspace.end(command.line);
  expect({ exitCode, signal, stderr }, `${when}: ${stdout}`).toEqual({
    exitCode: command.exitCode,
    signal: null,
    stderr: '',
  });
  await expectWhole(workspace, when);
  expect(await claimProjections(workspace.place), when).toEqual(whole.projections);
  await expectPaidOnce(workspace.place, when);
  await expectFiles(workspace, whole, command.verb, when);
  return phase;
}

async function killedAfter({ office, environment }: Workspace, line: string, milliseconds: number): Promise<boolean> {
  const child = spawnMutual(office.folder, line, environment);
  await Promise.race([wait(milliseconds), child.ended]);
  child.process.kill('SIGKILL');
  return (await child.ended).signal === 'SIGKILL';
}

async function phaseOf(place: string, verb: string): Promise<Phase> {
  const [run] = await rowsOf(place, `select closed_at from run where verb = '${verb}' order by number desc limit 1`);
  if (run === undefined) return 'start';
  return run.closed_at === null ? 'work' : 'closed';
}

/** No claim has more at the bank or paid than it comes to. */
async function expectPaidOnce(place: string, when: string): Promise<void> {
  const twice = await rowsOf(
    place,
    `select number from claim where amount_fen < (select coalesce(sum(amount_fen), 0) from batch_line
     where batch_line.number = claim.number and batch_line.state in ('waiting', 'paid'))`,
  );
  expect(twice, when).toEqual([]);
}

/** Everything below `out` is whole; the bank gets one file, with the same lines as undisturbed, and whoever asks for it again gets the same bytes. */
async function expectFiles({ office, end }: Workspace, { bankFile }: Whole, verb: string, when: string): Promise<void> {
  expect(bankFileOf(office), when).toEqual(bankFile);
  expectOpens(office, filesBelow(office.path('out')));
  const path = bankFileIn(office);
  if (path === undefined || verb !== 'payout') return;
  const [name = '', folder = ''] = path.split('/').reverse();
  expect(await end('payout --batch 2021-001 --bank generic-csv --out again'), when).toMatchObject({ exitCode: 0 });
  for (const each of [name, 'payout.xlsx']) {
    const [written, again] = [office.path('out', folder, each), office.path('again', each)].map((file) =>
      readFileSync(file),
    );
    expect(written?.equals(again ?? Buffer.of()), `${when}: ${each}`).toBe(true);
  }
}
