import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The user and group of nobody on Debian. */
const NOBODY = 65_534;

/**
 * Does a piece of work as a user to whom permissions apply: root, as whom CI runs, may write whatever the mode says. What the work loads has to be loaded by then, since the checkout
 * may be closed to others.
 *
 * @param folder - is handed over to that user with all that is in it
 */
export async function asOrdinaryUser<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  handOver(folder);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

function handOver(path: string): void {
  chownSync(path, NOBODY, NOBODY);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) handOver(join(path, name));
}
