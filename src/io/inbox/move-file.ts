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

/**
 * Gives a file its place in one step, within one disk.
 *
 * @returns false where it is gone or another program holds it open; it stays then where it is
 */
export async function moveFile(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EPERM', 'EBUSY', 'EACCES')) return false;
    throw error;
  }
}
