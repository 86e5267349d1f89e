import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits, isClutter, isNamedLikeTable, isRunFolder } from './file-names.ts';

/** What a folder holds, at any depth; paths in the form of this system, below the folder's own. */
export interface FolderContent {
  readonly tables: readonly string[];
  /** Files of other kinds, and linked folders, which might lead round in a circle. */
  readonly others: readonly string[];
}

/**
 * Walks through a folder and all below it. Clutter and the `out` folder in which mutual keeps its own outputs are passed over.
 *
 * @throws Error of the file system, where a folder cannot be opened
 */
export async function walkFolder(folder: string): Promise<FolderContent> {
  const tables: string[] = [];
  const others: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (isClutter(entry.name)) continue;
    if (entry.isDirectory()) {
      if (entry.name === 'out' && (await entriesOf(path)).some((each) => isRunFolder(each.name))) continue;
      const below = await walkFolder(path);
      tables.push(...below.tables);
      others.push(...below.others);
    } else if (isNamedLikeTable(entry.name) && (await isFile(entry, path))) tables.push(path);
    else others.push(path);
  }
  return { tables, others };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => byCodeUnits(one.name, other.name));
}

/** A link that leads nowhere is no file. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  );
}
