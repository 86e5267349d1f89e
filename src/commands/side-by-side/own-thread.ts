import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../command.ts';
import { bytesOf } from './input-bytes.ts';

/** So few and small files are read sooner than a thread starts. */
const FEW_FILES = 8;
const SMALL_BYTES = 1024 * 1024;

/** Whether inputs are dealt with in the own thread sooner than others could be started. */
export function areQuick(inputs: readonly SubmittedInput[]): boolean {
  if (inputs.length > FEW_FILES) return false;
  return inputs.reduce((sum, input) => sum + bytesOf(input), 0) <= SMALL_BYTES;
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
