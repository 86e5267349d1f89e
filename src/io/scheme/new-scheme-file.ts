import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { newErrors } from '../report/text/scheme-new-texts.ts';
import { UserError } from '../user-error.ts';
import { writeNew } from '../write-new.ts';
import { packagedSchemes } from './read-schemes.ts';

const SCHEMA = 'scheme.schema.json';

/** Whether a folder of schemes is there already. */
export function folderIsThere(directory: string): boolean {
  return existsSync(directory);
}

/**
 * The way from a folder of schemes to the JSON Schema of the language, for the first line of a file there: the one beside it, else that of the program where both lie
 * in one tree, so that the way still leads there when the tree is moved. Undefined where no such way leads there.
 */
export function schemaWayFrom(directory: string): string | undefined {
  const folder = resolve(directory);
  if (existsSync(join(folder, SCHEMA))) return `./${SCHEMA}`;
  const packaged = join(packagedSchemes(), SCHEMA);
  const way = relative(folder, packaged);
  const climbs = way.split(sep).filter((step) => step === '..').length;
  const common = resolve(folder, ...Array.from({ length: climbs }, () => '..'));
  if (isAbsolute(way) || common === parse(common).root || /\s/.test(way)) return undefined;
  return way.split(sep).join('/');
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
  try {
    await mkdir(dirname(path), { recursive: true });
    if (await writeNew(path, text)) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(newErrors.notWritable, { file, reason: String(error.code) });
  }
  throw new UserError(newErrors.taken, { id, file });
}
