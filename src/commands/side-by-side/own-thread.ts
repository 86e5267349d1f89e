import { stat } from 'node:fs/promises';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../command.ts';

/** So few and small files are read sooner than a thread starts. */
const FEW_FILES = 8;
const SMALL_BYTES = 1024 * 1024;

/** Whether inputs are dealt with in the own thread sooner than others could be started. */
export async function areQuick(inputs: readonly SubmittedInput[]): Promise<boolean> {
  if (inputs.length > FEW_FILES) return false;
  const sizes = await Promise.all(inputs.map(({ path }) => (path === '-' ? 0 : sizeOf(path))));
  return sizes.reduce((sum, size) => sum + size, 0) <= SMALL_BYTES;
}

/** What cannot be opened is small: a finding will tell of it. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** MiB: enough for a sheet of a million rows. `MUTUAL_WORKER_MEMORY` sets another. */
const HEAP = 1024;
const LEAST_HEAP = 16;

/** MiB of heap that each thread may have. */
export function workerHeap({ MUTUAL_WORKER_MEMORY: wish }: Context['surroundings']['environment']): number {
  if (wish === undefined || wish === '') return HEAP;
  const heap = /^\d+$/.test(wish) ? Number(wish) : 0;
  if (heap < LEAST_HEAP) throw new UserError(enrolErrors.badHeap, { found: wish, least: LEAST_HEAP });
  return heap;
}
