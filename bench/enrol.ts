import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Measurement } from './measurement.ts';
import type { Prefecture } from './prefecture.ts';
import { runProcess } from './process/run-process.ts';

const program = fileURLToPath(new URL('../bin/mutual.js', import.meta.url));
const recorder = fileURLToPath(new URL('process/usage-at-exit.mjs', import.meta.url));

/** The parts of report.json that count here. */
interface Report {
  readonly totals: { readonly units: { readonly accepted: number; readonly returned: number } };
  /** Seconds of each phase. */
  readonly times?: Readonly<Record<string, unknown>>;
}

/**
 * Takes a whole prefecture into a fresh workspace on SQLite by the built program, as a centre does: `init`, then one `enrol`, which alone is measured.
 *
 * @param scratch - folder that the workspace is made in and removed from
 * @throws Error where the run did not take in what it was to
 */
export async function enrolOnce(prefecture: Prefecture, scratch: string, jobs: number): Promise<Measurement> {
  const folder = mkdtempSync(join(scratch, 'workspace-'));
  try {
    const { manifest } = prefecture;
    await mutual(folder, ['init', '--scheme', manifest.scheme, '--period', '17', '--start', manifest.start]);
    const rosters = join(prefecture.folder, 'rosters');
    const register = join(prefecture.folder, 'units.xlsx');
    const usage = join(folder, 'usage.json');
    const words = ['enrol', rosters, '--units', register, '--as-of', manifest.asOf, '--jobs', String(jobs), '--quiet'];
    const ended = await mutual(folder, words, usage);
    const report = reportOf(folder);
    requireWhole(report, prefecture);
    const { processor, peak } = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Measurement, 'processor' | 'peak'>;
    return {
      seconds: ended.seconds,
      processor,
      peak,
      childPeak: ended.childPeak,
      rows: manifest.members,
      failed: 0,
      phases: phasesOf(report),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the built program to its end.
 *
 * @param usage - file for what the process used
 * @throws Error where it ended with anything but 0 or 1
 */
export async function mutual(folder: string, words: readonly string[], usage?: string) {
  const recording = usage === undefined ? [] : ['--import', pathToFileURL(recorder).href];
  const environment = { MUTUAL_ACTOR: 'bench', ...(usage !== undefined && { MUTUAL_BENCH_USAGE: usage }) };
  const ended = await runProcess(process.execPath, [...recording, program, ...words], { folder, environment });
  if (ended.code !== 0 && ended.code !== 1)
    throw new Error(`mutual ${words[0]} ended with ${ended.code}: ${ended.stderr}`);
  return ended;
}

function reportOf(folder: string): Report {
  const out = join(folder, 'out');
  const run = existsSync(out) ? readdirSync(out).find((name) => name.endsWith('-enrol')) : undefined;
  if (run === undefined) throw new Error('mutual enrol has left no outputs');
  return JSON.parse(readFileSync(join(out, run, 'report.json'), 'utf8')) as Report;
}

/** Speed at which something gets lost is none; and figures without their phases would read as phases of no time. */
function requireWhole({ totals, times }: Report, { manifest }: Prefecture): void {
  const accepted = manifest.list.filter(({ status }) => status === 'accepted').length;
  if (totals.units.accepted !== accepted)
    throw new Error(`${accepted} units were to be accepted, ${totals.units.accepted} were`);
  if (!times || times.whole === 0) throw new Error('report.json tells no times');
}

function phasesOf({ times = {} }: Report): Record<string, number> {
  return Object.fromEntries(
    Object.entries(times).filter((phase): phase is [string, number] => typeof phase[1] === 'number'),
  );
}
