import { crc32, inflateRawSync } from 'node:zlib';
import { constants, InflateRaw } from 'minizlib';
import { unreadable } from '../reasons.ts';
import { compressedBytes } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Up to here an entry is inflated in one go, which saves half the time. */
const SMALL = 256 * 1024;
/** Compressed bytes taken at a time: deflate expands at most 1,032 times, so no step gives more than 17 MB. */
const STEP = 16 * 1024;
const CHUNK = 128 * 1024;

/**
 * Inflates an entry step by step, so that whoever reads can stop at any chunk, and proves its size and checksum. Do not keep a chunk: copy what is needed.
 *
 * @throws Unreadable damaged, where the bytes do not inflate to what the directory declares
 */
export function* inflateEntry(bytes: Buffer, entry: ZipEntry): Generator<Buffer, void, undefined> {
  let size = 0;
  let checksum = 0;
  for (const chunk of entryChunks(compressedBytes(bytes, entry), entry)) {
    size += chunk.length;
    if (size > entry.size) throw unreadable('damaged');
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.size || checksum !== entry.crc32) throw unreadable('damaged');
}

function entryChunks(compressed: Buffer, { method, size }: ZipEntry): Iterable<Buffer> {
  if (method === 'stored') return slices(compressed, CHUNK);
  return size <= SMALL ? [inflated(compressed, size)] : inflatedSteps(compressed);
}

function inflated(compressed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
  } catch {
    throw unreadable('damaged');
  }
}

function* inflatedSteps(compressed: Buffer): Generator<Buffer, void, undefined> {
  // minizlib hands its options on to node:zlib, which knows more of them than the types say.
  const options = { finishFlush: constants.Z_FINISH, chunkSize: CHUNK };
  const inflate = new InflateRaw(options);
  let failed = false;
  inflate.on('error', () => {
    failed = true;
  });
  try {
    for (const step of slices(compressed, STEP)) {
      if (failed) break;
      inflate.write(step);
      yield* chunksOf(inflate);
    }
    if (!failed) inflate.end();
    yield* chunksOf(inflate);
    if (failed) throw unreadable('damaged');
  } finally {
    inflate.close();
  }
}

function* chunksOf(inflate: InflateRaw): Generator<Buffer, void, undefined> {
  for (let chunk = inflate.read(); chunk !== null; chunk = inflate.read()) yield chunk;
}

function* slices(bytes: Buffer, length: number): Generator<Buffer, void, undefined> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}
