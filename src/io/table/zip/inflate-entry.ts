import { crc32 } from 'node:zlib';
import { constants, InflateRaw } from 'minizlib';
import { unreadable } from '../reasons.ts';
import { compressedBytes } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Compressed bytes taken at a time: deflate expands at most 1,032 times, so no step gives more than 17 MB. */
const STEP = 16 * 1024;
const LARGEST_CHUNK = 128 * 1024;

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

function* entryChunks(compressed: Buffer, entry: ZipEntry): Generator<Buffer, void, undefined> {
  if (entry.method === 'stored') {
    for (let start = 0; start < compressed.length; start += LARGEST_CHUNK) {
      yield compressed.subarray(start, start + LARGEST_CHUNK);
    }
    return;
  }
  // One byte more than declared, so that a part of the declared size comes in one chunk without a second being made.
  const options = { finishFlush: constants.Z_FINISH, chunkSize: Math.max(64, Math.min(LARGEST_CHUNK, entry.size + 1)) };
  const inflate = new InflateRaw(options);
  let failed = false;
  inflate.on('error', () => {
    failed = true;
  });
  try {
    for (let start = 0; start < compressed.length && !failed; start += STEP) {
      inflate.write(compressed.subarray(start, start + STEP));
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
