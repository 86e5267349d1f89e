import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';

/** How many of the newest folders of runs are looked through: what a killed run left is removed by one of the next. */
const FOLDERS = 20;

const machine = hostname().replace(/[^A-Za-z0-9]/g, '_');

/** A new name in the folder of a file that is to be written, for its content until it is whole. It says which process writes it, so that a later one can tell whether it still does. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${machine}-${process.pid}-${randomUUID()}.tmp`);
}

/**
 * Removes what processes of this machine left half written when they were killed, in the folders of the latest runs. What another machine wrote, or a process that still runs,
 * stays.
 *
 * @param folder - the one that holds a folder for each run; nothing happens where it is not there
 */
export async function removeAbandoned(folder: string): Promise<void> {
  const runs = await namesIn(folder);
  const newest = runs.sort((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10)).slice(0, FOLDERS);
  for (const run of newest) await removeAbandonedOfRun(join(folder, run));
}

/** The same for the folder of one run. */
export async function removeAbandonedOfRun(folder: string): Promise<void> {
  for (const place of ['.', 'returned', 'notices', 'slips']) {
    for (const name of await namesIn(join(folder, place))) {
      if (isAbandoned(name)) await rm(join(folder, place, name), { force: true });
    }
  }
}

/**
 * Removes what this process left half written in a folder: a thread of it that dies takes nothing away. Nothing else may be writing there.
 */
export async function removeOwn(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name.startsWith(`.${machine}-${process.pid}-`)) await rm(join(folder, name), { force: true });
  }
}

/** A writer may part what it spools: `.tmp.1`. */
function isAbandoned(name: string): boolean {
  const [, writer, process] = /^\.(\w+)-(\d+)-[0-9a-f-]+\.tmp(?:\.\d+)?$/.exec(name) ?? [];
  return writer === machine && process !== undefined && !isRunning(Number(process));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return hasCode(error, 'EPERM');
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
