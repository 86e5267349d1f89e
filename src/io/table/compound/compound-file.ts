import { Sectors } from './sectors.ts';

/**
 * The directory of a compound file (OLE2: .xls, .et, .doc, an encrypted .xlsx), read far enough to say what the file is and whether it is all there.
 * Source: [MS-CFB] sections 2.2, 2.3 and 2.6.
 */
export interface CompoundFile {
  /** Names of what stands at the top level. */
  readonly names: ReadonlySet<string>;
  /** Every stream's and table's sectors lie inside the file. */
  readonly complete: boolean;
}

const NO_STREAM = 0xffffffff;
const SMALL_STREAM = 4096;

/** Whether the bytes begin as a compound file does. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0 && bytes.readUInt32BE(4) === 0xa1b11ae1;
}

/** Reads the directory; what cannot be read because the file was cut off is left out and `complete` is false. */
export function readCompoundFile(bytes: Buffer): CompoundFile {
  try {
    return read(bytes);
  } catch {
    return { names: new Set(), complete: false };
  }
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly firstSector: number;
  readonly size: number;
}

function read(bytes: Buffer): CompoundFile {
  const sectorSize = 1 << bytes.readUInt16LE(30);
  if (sectorSize !== 512 && sectorSize !== 4096) return { names: new Set(), complete: false };
  const sectors = new Sectors(bytes, sectorSize);
  const directory = Buffer.concat(sectors.chain(bytes.readUInt32LE(48)).map((sector) => sectors.at(sector)));
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) entries.push(entry(directory.subarray(at, at + 128)));
  const top = topLevel(entries);
  const streams = top.filter((each) => each.isStream && each.size >= SMALL_STREAM);
  return {
    names: new Set(top.map((each) => each.name)),
    complete: streams.every((each) => sectors.holds(each.firstSector, each.size)),
  };
}

function entry(bytes: Buffer): Entry {
  const nameLength = Math.min(Math.max(bytes.readUInt16LE(64) - 2, 0), 62);
  return {
    name: bytes.toString('utf16le', 0, nameLength),
    isStream: bytes[66] === 2,
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    firstSector: bytes.readUInt32LE(116),
    size: bytes.readUInt32LE(120),
  };
}

/** The entries below the root: a tree of siblings. Those of embedded objects hang deeper and are not seen. */
function topLevel(entries: readonly Entry[]): Entry[] {
  const found = new Map<number, Entry>();
  const waiting = [entries[0]?.child ?? NO_STREAM];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const each = entries[index];
    if (!each || found.has(index)) continue;
    found.set(index, each);
    waiting.push(each.left, each.right);
  }
  return [...found.values()];
}
