import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { hasCode } from './error-code.ts';
import { workbookErrors } from './report/text/workbook-texts.ts';
import { UserError } from './user-error.ts';

/**
 * Gives a finished temporary file its name, in one step, over what is there under it.
 *
 * @param move - renames a file
 * @throws UserError where another program holds the file open: on Windows it cannot be replaced then
 */
export async function moveInto(temporary: string, path: string, move: typeof rename = rename): Promise<void> {
  try {
    await move(temporary, path);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
    throw new UserError(workbookErrors.fileInUse, { file: basename(path) });
  }
}
