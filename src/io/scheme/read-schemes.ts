import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { schemeTexts } from '../report/text/scheme-texts.ts';
import { UserError } from '../user-error.ts';

/** What stands beside the schemes and is none: the table of holidays. */
const CALENDAR = 'calendar.yaml';

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
 * @throws UserError where a folder cannot be read or a file is not UTF-8
 */
export async function readSchemes(
  directories: readonly string[],
  from: string,
): Promise<ReadonlyMap<string, SchemeSource>> {
  const files = (await Promise.all(directories.map(schemeFiles))).flat();
  const sources = await Promise.all(files.map((file) => readScheme(file, shown(file, from))));
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

async function readScheme(path: string, file: string): Promise<SchemeSource> {
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { id: basename(path).replace(/\.ya?ml$/, ''), file, text };
  } catch {
    throw new UserError(schemeTexts.notUtf8, { found: file });
  }
}

/** Relative where that leads down from the folder, else the whole path; always with `/`. */
function shown(path: string, from: string): string {
  const way = relative(from, path);
  return (way.startsWith('..') || isAbsolute(way) ? path : way).split(sep).join('/');
}
