import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/mutual.js', import.meta.url));
const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A mutual that runs as a process of its own, so that it can be killed. */
export interface Spawned {
  readonly process: ChildProcess;
  readonly ended: Promise<{
    readonly exitCode: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Starts the built program as a user does; `npm test` builds it first. Of the environment it has what a test names, besides the path, a day and an actor. */
export function spawnMutual(folder: string, line: string, environment: Readonly<Record<string, string>> = {}): Spawned {
  if (!existsSync(built)) throw new Error('build the program first: npm run build');
  const child = spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      LANG: 'en_GB.UTF-8',
      MUTUAL_AS_OF: '2026-06-15',
      MUTUAL_ACTOR: 'clerk',
      ...environment,
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    output.stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    output.stderr += data.toString();
  });
  const ended = once(child, 'close').then(() => ({ exitCode: child.exitCode, signal: child.signalCode, ...output }));
  return { process: child, ended };
}
