import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { outputErrors } from './report/text/output-texts.ts';
import { UserError } from './user-error.ts';

/**
 * Makes a folder for files that are to be written and sees that they can be, before anything is done that they are to tell of. Only its owner can look into it.
 *
 * @throws UserError where the path is a file, cannot be made, or cannot be written to
 */
export async function prepareOutputFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new UserError(outputErrors.folder, { folder, code });
  }
}
