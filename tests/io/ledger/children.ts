import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChildResult, ChildTask } from './enrol-child.ts';

const program = fileURLToPath(new URL('enrol-child.ts', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  /** When it has opened the ledger and begins. */
  readonly ready: Promise<void>;
  /** What it reported at its end; undefined where it was killed. */
  readonly result: Promise<ChildResult | undefined>;
}

/** Starts a process that does the task; see enrol-child.ts. */
export function startChild(task: ChildTask): Child {
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
    return JSON.parse(output.split('\n')[1] ?? '{}') as ChildResult;
  });
  result.catch(() => {});
  return { process: child, ready, result };
}
