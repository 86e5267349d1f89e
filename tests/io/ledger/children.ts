import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChildResult, ChildTask } from './enrol-child.ts';

export interface Child<Result> {
  readonly process: ChildProcess;
  /** When it has opened the ledger and begins. */
  readonly ready: Promise<void>;
  /** What it reported at its end; undefined where it was killed. */
  readonly result: Promise<Result | undefined>;
}

/** Starts a process that does the task; see enrol-child.ts. */
export function startChild(task: ChildTask): Child<ChildResult> {
  return startProgram('enrol-child.ts', task);
}

/** Starts a program of this folder, which says `ready` and at its end gives one line of JSON. */
export function startProgram<Result>(file: string, task: unknown): Child<Result> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const ended = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.startsWith('ready')) resolve();
    });
    ended.then(() => resolve());
  });
  const result = ended.then(() => {
    if (child.signalCode === 'SIGKILL') return undefined;
    if (child.exitCode !== 0) throw new Error(`the child ended with ${child.exitCode}: ${errors}`);
    return JSON.parse(output.split('\n')[1] ?? '{}') as Result;
  });
  result.catch(() => {});
  return { process: child, ready, result };
}
