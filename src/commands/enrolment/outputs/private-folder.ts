import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes the folder of an output, for its owner only: the workbooks hold personal data. Any number of threads may do so at once. */
export async function privateFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}
