import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { SubmittedInput } from './expand-inputs.ts';

/** The files of a run with their SHA-256, as the run's first entry keeps them; null for standard input, which can be read only once, and for what cannot be opened, of which a finding tells. */
export async function hashInputs(
  inputs: readonly SubmittedInput[],
): Promise<{ path: string; sha256: string | null }[]> {
  const hashed: { path: string; sha256: string | null }[] = [];
  for (const { path, shownAs } of inputs)
    hashed.push({ path: shownAs, sha256: path === '-' ? null : await hashOf(path) });
  return hashed;
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
