import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { hasCode } from '../error-code.ts';

/** Where a file is to go. */
export interface Destination {
  readonly folder: string;
  readonly name: string;
  /** What tells it from another of its name: `20260701-12`. */
  readonly suffix: string;
}

/** The name that a file gets in a folder: its own, else with the suffix, else numbered as well, so that nothing is ever written over. */
export function freeName({ folder, name, suffix }: Destination): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let count = 0; ; count++) {
    const more = count === 0 ? '' : count === 1 ? `-${suffix}` : `-${suffix}-${count}`;
    const candidate = `${stem}${more}${extension}`;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}

/** What became of a file that was to be moved. `open`: another program holds it; `refused`: the folder may not be changed, is on another disk, or its disk is full. */
export type Move = 'moved' | 'gone' | 'open' | 'refused';

/**
 * Gives a file its place in one step, within one disk.
 *
 * @param platform - as `process.platform`: Windows refuses to move what a program holds open, others do not
 * @returns `moved`, or why it stays where it is
 */
export async function moveFile(from: string, to: string, platform: string = process.platform): Promise<Move> {
  try {
    await rename(from, to);
    return 'moved';
  } catch (error) {
    if (hasCode(error, 'ENOENT') && !existsSync(from)) return 'gone';
    if (hasCode(error, 'EBUSY') || (platform === 'win32' && hasCode(error, 'EPERM', 'EACCES'))) return 'open';
    if (isRefused(error)) return 'refused';
    throw error;
  }
}

/** Whether the system refused to write somewhere: no permission, mounted to be read only, another disk, no room, no folder. */
export function isRefused(error: unknown): boolean {
  return hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EXDEV', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR');
}
