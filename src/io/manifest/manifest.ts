import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { writeWhole } from '../write-whole.ts';

/** Names of the two files that tell of the others. */
export const MANIFEST = 'manifest.json';
/** The sums, one a line as `sha256sum -c` takes them. */
export const SUMS = 'SHA256SUMS';

/** A file of a set. */
export interface ManifestFile {
  /** Its path below the set's folder, with `/` between its parts. */
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a manifest says besides its files; plain data. */
export type ManifestHead = Readonly<Record<string, unknown>>;

/**
 * Writes what a set of files is: `manifest.json`, with the size and SHA-256 of every file, and `SHA256SUMS`, which `sha256sum -c` reads, of them all and of the manifest. Last, since
 * where they stand the set is whole.
 *
 * @param names - of the files, below the folder, in the order in which they are to be told
 */
export async function writeManifest(
  folder: string,
  head: ManifestHead,
  names: readonly string[],
): Promise<readonly ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const name of names) files.push(await fileOf(folder, name));
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify({ schemaVersion: 1, ...head, files }, null, 2)}\n`);
  const all = [...files, await fileOf(folder, MANIFEST)];
  await writeWhole(join(folder, SUMS), all.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
  return all;
}

/** A line of `SHA256SUMS`, as `sha256sum` writes it: the sum and the file's name; undefined where it is none. */
export function sumIn(line: string): Pick<ManifestFile, 'name' | 'sha256'> | undefined {
  const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
  return sha256 === undefined || name === undefined ? undefined : { name, sha256 };
}

/**
 * Files of a set that are not as its sums say, or not there.
 *
 * @param sums - content of `SHA256SUMS`
 */
export async function differingFiles(folder: string, sums: string): Promise<string[]> {
  const differing: string[] = [];
  for (const line of sums.split('\n').filter((each) => each !== '')) {
    const { name, sha256 } = sumIn(line) ?? { name: line, sha256: undefined };
    if (sha256 === undefined || (await sumOrNothing(folder, name)) !== sha256) differing.push(name);
  }
  return differing;
}

async function sumOrNothing(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await fileOf(folder, name)).sha256;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES')) return undefined;
    throw error;
  }
}

async function fileOf(folder: string, name: string): Promise<ManifestFile> {
  const path = join(folder, ...name.split('/'));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
