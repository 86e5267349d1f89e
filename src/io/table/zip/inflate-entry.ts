import { crc32 } from 'node:zlib';
import { constants, InflateRaw } from 'minizlib';
import { unreadable } from '../reasons.ts';
import { inflateInto } from './kept-inflater.ts';
import { lendBuffer } from './lent-buffer.ts';
import { compressedBytes } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Up to here an entry is inflated in one go, which saves half the time; a sheet of 1,000 people is so long. */
const SMALL = 512 * 1024;
/** Compressed bytes taken at a time: deflate expands at most 1,032 times, so no step gives more than 17 MB. */
const STEP = 16 * 1024;
const CHUNK = 128 * 1024;
/** Room for one byte more than declared: whatever comes to stand there tells that more would have come. */
const SPARE = 1;

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
 * Inflates a small entry in one go, into a buffer that is lent, and proves its size and checksum.
 *
 * @param zeros - to stand behind its bytes, so that whoever reads them need not look where they end
 * @returns bytes to be given back, see {@link lendBuffer}
 * @throws Unreadable damaged, as {@link inflateEntry} does
 */
export function inflateSmall(bytes: Buffer, entry: ZipEntry, zeros: number): Buffer {
  const { size } = entry;
  const lent = lendBuffer(size + SPARE + zeros);
  const length = fill(lent, compressedBytes(bytes, entry), entry);
  if (length !== size || crc32(lent.subarray(0, size)) !== entry.crc32) throw unreadable('damaged');
  return lent.subarray(0, size + zeros).fill(0, size);
}

function entryChunks(compressed: Buffer, entry: ZipEntry): Iterable<Buffer> {
  if (entry.method === 'stored') return slices(compressed, CHUNK);
  if (!isSmall(entry)) return inflatedSteps(compressed);
  const content = Buffer.allocUnsafe(entry.size + SPARE);
  return [content.subarray(0, fill(content, compressed, entry))];
}

/** Puts the content to the start of a buffer and gives its length; where more comes than declared, one byte more. */
function fill(buffer: Buffer, compressed: Buffer, { method, size }: ZipEntry): number {
  const room = size + SPARE;
  const length = method === 'stored' ? compressed.copy(buffer, 0, 0, room) : inflateInto(compressed, buffer, room);
  if (length < 0) throw unreadable('damaged');
  return length;
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
