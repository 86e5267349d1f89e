import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { schemeTexts } from '../report/text/scheme-texts.ts';
import { UserError } from '../user-error.ts';
import { CALENDAR } from './read-calendar.ts';
import { readIfUtf8 } from './read-source-file.ts';

/** The folder of schemes that come with the program: beside `src/` and, once built, beside `dist/`. */
export function packagedSchemes(): string {
  return fileURLToPath(new URL('../../../schemes', import.meta.url));
}

/**
 * Reads every scheme's file of some folders, without their folders below.
 *
 * @param directories - of two files of one name that of the later folder counts: a centre's own before the one that comes with the program
 * @param from - the folder from which paths are shown to the user
 * @returns the sources by id, in order of id
 * @throws UserError where a folder or file cannot be read; one that is not UTF-8 has that as its fault
 */
export async function readSchemes(
  directories: readonly string[],
  from: string,
): Promise<ReadonlyMap<string, SchemeSource>> {
  const files = (await Promise.all(directories.map(schemeFiles))).flat();
  const sources = await Promise.all(files.map((file) => readIfUtf8(file, from, /\.ya?ml$/)));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return new Map([...byId].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function schemeFiles(directory: string): Promise<string[]> {
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => /^[^.]+\.ya?ml$/.test(name) && name !== CALENDAR)
      .map((name) => join(directory, name));
  } catch {
    throw new UserError(schemeTexts.folderUnreadable, { found: directory });
  }
}
