import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { outputErrors } from './report/text/output-texts.ts';
import { UserError } from './user-error.ts';

/** What files are called that we write or read: somebody who names `--out summary.xlsx` means the file, and would look for it in vain. */
const FILE_NAME = /\.(?:xlsx?|et|ods|csv|json|html?|pdf|md|txt|ya?ml|zip)$/iu;

/**
 * Sees that a folder that is not there yet is not called as a file is.
 *
 * @throws UserError where it is
 */
export function refuseFileName(folder: string): void {
  if (FILE_NAME.test(folder) && !existsSync(folder)) throw new UserError(outputErrors.namedAsFile, { folder });
}

/**
 * Makes a folder for files that are to be written and sees that they can be, before anything is done that they are to tell of. Only its owner can look into it.
 *
 * @throws UserError where the path is a file, has the name of one, cannot be made, or cannot be written to
 */
export async function prepareOutputFolder(folder: string): Promise<void> {
  refuseFileName(folder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new UserError(outputErrors.folder, { folder, code });
  }
}
