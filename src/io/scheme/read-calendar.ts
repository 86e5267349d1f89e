import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { readSourceFile } from './read-source-file.ts';

/** The name of the table of holidays, beside the schemes. */
export const CALENDAR = 'calendar.yaml';

/**
 * The tables of holidays of some folders of schemes, in their order; a folder without one has none.
 *
 * @param from - the folder from which paths are shown to the user
 * @throws UserError where one cannot be read or is not UTF-8
 */
export async function readCalendarFiles(directories: readonly string[], from: string): Promise<SchemeSource[]> {
  const files = directories.map((directory) => join(directory, CALENDAR)).filter((file) => existsSync(file));
  return Promise.all(files.map((file) => readSourceFile(file, from, /\.yaml$/)));
}
