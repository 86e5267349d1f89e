import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuseFileName } from '../../io/output-folder.ts';

/**
 * Where a blank sheet goes: the path of `--file`, else what `--out` says, else the folder one is in. It is one workbook, so that an `--out` which is called as one is that
 * workbook itself; a folder that is there is a folder whatever it is called.
 *
 * @param name - of the workbook where only a folder is named
 * @throws UserError where `--out` has the name of a file that is no workbook
 */
export function templatePath(
  name: string,
  { file, out }: { readonly file?: string | undefined; readonly out?: string | undefined },
  directory: string,
): string {
  if (file !== undefined) return resolve(directory, file);
  const path = resolve(directory, out ?? '.');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return resolve(path, name);
  if (/\.xlsx$/iu.test(path)) return path;
  refuseFileName(path);
  return resolve(path, name);
}
