import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { partName, type ZipDirectory, type ZipEntry } from './zip-entry.ts';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_HEADER_SIZE = 46;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/** Whether the bytes begin as a zip does; an empty zip begins with its end. */
export function isZip(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const signature = bytes.readUInt32LE(0);
  return signature === LOCAL_HEADER || signature === END_RECORD;
}

/**
 * Reads a zip's central directory, and refuses before anything is inflated what declares more than the limits.
 *
 * @throws Unreadable truncated, damaged, unsupported-zip, password, too-many-entries, inflates-too-far
 */
export function readZipDirectory(bytes: Buffer, limits: TableLimits): ZipDirectory {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  let position = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || position === IN_ZIP64 || bytes.readUInt16LE(end + 4) !== 0)
    throw unreadable('unsupported-zip');
  if (count > limits.zipEntries) throw unreadable('too-many-entries', { limit: limits.zipEntries });
  if (position + size > end) throw unreadable('damaged');

  const entries = new Map<string, ZipEntry>();
  let inflated = 0;
  for (let index = 0; index < count; index++) {
    if (position + DIRECTORY_HEADER_SIZE > end || bytes.readUInt32LE(position) !== DIRECTORY_HEADER) {
      throw unreadable('damaged');
    }
    const nameLength = bytes.readUInt16LE(position + 28);
    const entry = directoryEntry(bytes, position, nameLength);
    inflated += entry.size;
    checkSizes(entry, inflated, limits);
    // Two parts of one name: programs differ in which they show, so neither can be trusted.
    const name = partName(entry.name);
    if (entries.has(name)) throw unreadable('damaged');
    entries.set(name, entry);
    position +=
      DIRECTORY_HEADER_SIZE + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  return entries;
}

/** Where the end-of-directory record stands: the last one whose comment fits in the file. */
function endRecord(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let position = bytes.length - END_RECORD_SIZE; position >= lowest; position--) {
    if (bytes.readUInt32LE(position) !== END_RECORD) continue;
    if (position + END_RECORD_SIZE + bytes.readUInt16LE(position + 20) <= bytes.length) return position;
  }
  throw unreadable('truncated');
}

function directoryEntry(bytes: Buffer, position: number, nameLength: number): ZipEntry {
  const method = bytes.readUInt16LE(position + 10);
  const compressedSize = bytes.readUInt32LE(position + 20);
  const size = bytes.readUInt32LE(position + 24);
  const offset = bytes.readUInt32LE(position + 42);
  if (bytes.readUInt16LE(position + 8) & ENCRYPTED) throw unreadable('password');
  if ((method !== 0 && method !== 8) || compressedSize === IN_ZIP64 || size === IN_ZIP64 || offset === IN_ZIP64) {
    throw unreadable('unsupported-zip');
  }
  const nameStart = position + DIRECTORY_HEADER_SIZE;
  return {
    name: bytes.toString('utf8', nameStart, nameStart + nameLength),
    method: method === 0 ? 'stored' : 'deflated',
    crc32: bytes.readUInt32LE(position + 16),
    compressedSize,
    size,
    offset,
  };
}

function checkSizes(entry: ZipEntry, inflated: number, limits: TableLimits): void {
  if (entry.size > limits.partBytes) throw unreadable('inflates-too-far', { limit: limits.partBytes });
  if (inflated > limits.inflatedBytes) throw unreadable('inflates-too-far', { limit: limits.inflatedBytes });
  if (entry.size > limits.ratioFromBytes && entry.size > entry.compressedSize * limits.ratio) {
    throw unreadable('inflates-too-far', { limit: limits.ratioFromBytes });
  }
}

/**
 * The bytes of an entry as they lie in the zip.
 *
 * @throws Unreadable damaged, where the local header or the bytes are not where the directory says
 */
export function compressedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw unreadable('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + entry.compressedSize > bytes.length) throw unreadable('damaged');
  return bytes.subarray(start, start + entry.compressedSize);
}
