import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './error-code.ts';
import { workbookErrors } from './report/text/workbook-texts.ts';
import { UserError } from './user-error.ts';

/** Milliseconds before each further try: a virus scanner or an index lets go of a new file within a second or so. Elsewhere than on Windows the same answers mean that it is not allowed. */
const WAITS = process.platform === 'win32' ? [50, 150, 400, 900] : [];

/**
 * Gives a finished temporary file its name, in one step, over what is there under it.
 *
 * @param move - renames a file
 * @param waits - milliseconds before each further try where another program holds one of them
 * @throws UserError where another program holds the file open all the while: on Windows it cannot be replaced then
 */
export async function moveInto(
  temporary: string,
  path: string,
  move: typeof rename = rename,
  waits: readonly number[] = WAITS,
): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await move(temporary, path);
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      const pause = waits[attempt];
      if (pause === undefined) throw new UserError(workbookErrors.fileInUse, { file: basename(path) });
      await wait(pause);
    }
  }
}
