import { link, open, rm, writeFile } from 'node:fs/promises';
import { hasCode } from './error-code.ts';
import { temporaryBeside } from './temporary-file.ts';

/**
 * Writes a text as a file that must not be there yet: whole or not at all, and never over another, also where two do it at the same time.
 *
 * @returns false where a file of that name was there; it is untouched
 * @throws the system's error where the folder cannot be written to
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  const temporary = temporaryBeside(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return await placeNew(temporary, path, text);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link takes a name only where nobody has it. Disks without links (FAT, some network shares) get the file by a write that refuses one that is there. */
async function placeNew(temporary: string, path: string, text: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EINVAL', 'UNKNOWN')) throw error;
  }
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
