import { constants, openSync, statSync } from 'node:fs';

/**
 * Opens a file to be read from its beginning, synchronously: for small files promises and streams take many times as long as the work itself.
 *
 * @returns its descriptor; undefined where the path is a pipe, a device or a folder. A pipe is not touched: whoever writes into it would be cut off.
 * @throws the system's error where it is not there or cannot be opened
 */
export function openFile(path: string): number | undefined {
  if (!statSync(path).isFile()) return undefined;
  // Without waiting, should a pipe have come into its place meanwhile; Windows has no such flag.
  return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}
