import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a child came to that read one workbook and nothing else. */
export interface ChildReading {
  readonly rows: number;
  readonly cells: number;
  readonly reason: string | undefined;
  /** Seconds of processor time that reading took, without starting up: they stay the same on a busy machine. */
  readonly seconds: number;
  /** The most memory that the process ever held, starting up included, in MiB. */
  readonly peak: number;
}

/**
 * Reads a workbook in a process of its own, so that its peak of memory is known.
 *
 * @param megabytes - of heap that it may have
 */
export function readInChild(path: string, megabytes: number): ChildReading {
  const program = fileURLToPath(new URL('./reading-child.ts', import.meta.url));
  const child = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, '--import', 'tsx', program, path], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`the child ended with ${child.status ?? child.signal}: ${child.stderr}`);
  return JSON.parse(child.stdout) as ChildReading;
}
