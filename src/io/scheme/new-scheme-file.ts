import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newErrors } from '../report/text/scheme-new-texts.ts';
import { UserError } from '../user-error.ts';
import { writeNew } from '../write-new.ts';
import { packagedSchemes } from './read-schemes.ts';

/** JSON Schemas that a file of schemes, and one of cases, names in its first line. */
const SCHEMAS = ['scheme.schema.json', 'cases/cases.schema.json'];

/** Whether a folder of schemes is there already. */
export function folderIsThere(directory: string): boolean {
  return existsSync(directory);
}

/**
 * Writes a scheme's file where none is, with the folder for it.
 *
 * @param file - its path as shown to the user
 * @throws UserError where one is there, or it cannot be written
 */
export async function writeNewScheme(
  path: string,
  text: string,
  { id, file }: { id: string; file: string },
): Promise<void> {
  const written = await system({ file }, async () => {
    await mkdir(dirname(path), { recursive: true });
    return writeNew(path, text);
  });
  if (!written) throw new UserError(newErrors.taken, { id, file });
}

/**
 * Puts the JSON Schemas of the language into a folder of schemes that lacks them, so that an editor checks files there while one types. Those that are there stay.
 *
 * @param shown - the folder's path as shown to the user
 * @returns which were written, as paths in the folder
 * @throws UserError where they cannot be written
 */
export async function writeSchemas(directory: string, shown: string): Promise<string[]> {
  const written: string[] = [];
  for (const name of SCHEMAS) {
    const path = join(directory, name);
    if (existsSync(path)) continue;
    await system({ file: `${shown}/${name}` }, async () => {
      await mkdir(dirname(path), { recursive: true });
      if (await writeNew(path, await readFile(join(packagedSchemes(), name), 'utf8'))) written.push(name);
    });
  }
  return written;
}

/** What the system refuses, told as a mistake of the folder. */
async function system<Result>({ file }: { file: string }, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(newErrors.notWritable, { file, reason: String(error.code) });
  }
}
