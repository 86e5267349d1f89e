import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { readSourceFile } from './read-source-file.ts';

const ENDING = /\.cases\.ya?ml$/;

/** A file of cases, and the folder of schemes beside which it stands. */
export interface CaseSource {
  readonly source: SchemeSource;
  readonly directory: string;
}

/**
 * Reads every file of cases beside some folders of schemes: `cases/<id>.cases.yaml` in each. A folder without cases has none.
 *
 * @param from - the folder from which paths are shown to the user
 * @returns in the order of the folders, in each by name
 * @throws UserError where a file cannot be read or is not UTF-8
 */
export async function readCaseFiles(directories: readonly string[], from: string): Promise<CaseSource[]> {
  const read = directories.map(async (directory) => {
    const names = await readdir(join(directory, 'cases')).catch(() => []);
    const files = names.filter((name) => ENDING.test(name)).sort();
    const sources = await Promise.all(files.map((name) => readCaseFile(join(directory, 'cases', name), from)));
    return sources.map((source) => ({ source, directory }));
  });
  return (await Promise.all(read)).flat();
}

/** Reads one file of cases, whatever its name. @throws UserError where it cannot be read or is not UTF-8 */
export function readCaseFile(path: string, from: string): Promise<SchemeSource> {
  return readSourceFile(path, from, ENDING);
}
