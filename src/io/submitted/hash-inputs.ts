import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openFile } from '../open-file.ts';
import type { SubmittedInput } from './expand-inputs.ts';

/** Bytes read at once. */
const CHUNK = 1024 * 1024;

/** The files of a run with their SHA-256, as the run's first entry keeps them; null for standard input and pipes, which can be read only once, and for what cannot be opened, of which a finding tells. */
export async function hashInputs(
  inputs: readonly SubmittedInput[],
): Promise<{ path: string; sha256: string | null }[]> {
  const hashed: { path: string; sha256: string | null }[] = [];
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  for (const { path, shownAs } of inputs) {
    hashed.push({ path: shownAs, sha256: path === '-' ? null : hashOf(path, chunk) });
    // Lets Ctrl-C through.
    await nextTurn();
  }
  return hashed;
}

/** Synchronous, as nothing else goes on yet: a stream for each of thousands of small files took ten times as long. */
function hashOf(path: string, chunk: Buffer): string | null {
  try {
    const file = openFile(path);
    if (file === undefined) return null;
    try {
      return hashOfFile(file, chunk);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function hashOfFile(file: number, chunk: Buffer): string {
  const hash = createHash('sha256');
  for (;;) {
    const length = readSync(file, chunk, 0, chunk.length, null);
    if (length === 0) return hash.digest('hex');
    hash.update(chunk.subarray(0, length));
  }
}
