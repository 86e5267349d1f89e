import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { peakMemory } from './peak-memory.mjs';

/** A process that came to its end. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From its start to its end. */
  readonly seconds: number;
  /** The most memory that one of its child processes was seen with, in MiB; Linux only. */
  readonly childPeak: number;
}

/** How often the child processes are looked at. */
const LOOK_MILLISECONDS = 40;

/** Runs a program to its end and takes its time. What it prints is kept. */
export async function runProcess(
  program: string,
  words: readonly string[],
  { folder, environment = {} }: { readonly folder?: string; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    ...(folder !== undefined && { cwd: folder }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  let childPeak = 0;
  const clock = setInterval(() => {
    for (const id of childrenOf(child.pid)) childPeak = Math.max(childPeak, peakMemory(id));
  }, LOOK_MILLISECONDS);
  try {
    await once(child, 'close');
  } finally {
    clearInterval(clock);
    process.off('exit', kill);
  }
  return { code: child.exitCode, ...output, seconds: (performance.now() - started) / 1000, childPeak };
}

/** Ids of the processes that any thread of a process has started and that still run; none where the system does not tell. */
function childrenOf(id: number | undefined): number[] {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
