import { relative, sep } from 'node:path';

/** A path from the current folder, with `/` between its parts; of a folder with one at its end. */
export function shownPath(path: string, directory: string): string {
  return `${relative(directory, path).split(sep).join('/')}${path.endsWith(sep) ? '/' : ''}`;
}
