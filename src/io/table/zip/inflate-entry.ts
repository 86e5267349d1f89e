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
/** Buffers of this length or more share their memory with no other. */
const ALONE = Buffer.poolSize / 2;

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

/** Whether {@link inflateSmall} takes the entry. */
export function isSmall({ size }: ZipEntry): boolean {
  return size <= SMALL;
}

/**
 * Inflates a small entry in one go and proves its size and checksum.
 *
 * @param zeros - to stand behind its bytes, so that whoever reads them need not look where they end
 * @throws Unreadable damaged, as {@link inflateEntry} does
 */
export function inflateSmall(bytes: Buffer, entry: ZipEntry, zeros: number): Buffer {
  const compressed = compressedBytes(bytes, entry);
  const content = entry.method === 'stored' ? compressed : inflated(compressed, entry.size, zeros);
  if (content.length !== entry.size || crc32(content) !== entry.crc32) throw unreadable('damaged');
  return withZeros(content, zeros);
}

/** Large output of zlib lies alone in a block of the length that was asked for, see {@link inflated}; small output lies among other buffers and is copied. */
function withZeros(content: Buffer, zeros: number): Buffer {
  const { buffer, byteOffset, length } = content;
  const isAlone = length >= ALONE && byteOffset === 0 && buffer.byteLength === length + zeros;
  const longer = isAlone ? Buffer.from(buffer) : Buffer.allocUnsafe(length + zeros);
  if (!isAlone) content.copy(longer);
  return longer.fill(0, length);
}

function entryChunks(compressed: Buffer, { method, size }: ZipEntry): Iterable<Buffer> {
  if (method === 'stored') return slices(compressed, CHUNK);
  return size <= SMALL ? [inflated(compressed, size, 1)] : inflatedSteps(compressed);
}

/** @param spare - room behind the bytes */
function inflated(compressed: Buffer, size: number, spare: number): Buffer {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + spare) });
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
