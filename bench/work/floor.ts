import { readFileSync } from 'node:fs';
import { inflateParts, type OpenedParts, openedParts } from '../reading/floor.ts';
import type { Prepare } from './work.ts';

interface Opened {
  readonly path: string;
  /** Kept only where the disk is not to count. */
  readonly bytes: Buffer | undefined;
  readonly parts: OpenedParts;
}

/** Bare inflation of the parts that reading takes, the bytes at hand. */
export const prepareFloor: Prepare = async ({ files }) => floorOf(files, true);

/** The same with each file read from the disk first, whole and synchronously, as our reading does. */
export const prepareFloorFromDisk: Prepare = async ({ files }) => floorOf(files, false);

function floorOf(files: readonly string[], atHand: boolean) {
  const opened = files.flatMap((path): Opened[] => {
    const bytes = readFileSync(path);
    try {
      return [{ path, bytes: atHand ? bytes : undefined, parts: openedParts(bytes) }];
    } catch {
      // A workbook whose upload broke off has no parts.
      return [];
    }
  });
  return () => {
    for (const { path, bytes, parts } of opened) inflateParts(bytes ?? readFileSync(path), parts);
    return { failed: files.length - opened.length };
  };
}
