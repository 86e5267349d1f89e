/** What the zip format says of one part, and where it stands in the file. */
export interface PartRecord {
  /** Its path in the file. */
  readonly name: string;
  readonly crc: number;
  /** Bytes in the file, and bytes of what was packed. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly position: number;
}

/** Sizes and places are numbers of 32 bits, and parts are counted in 16, in the form of the format that every spreadsheet reads. */
const MOST_BYTES = 0xffffffff;
const MOST_PARTS = 0xffff;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** What a reader has to know: parts packed, their sizes behind them. */
const VERSION = 20;
/** The sizes stand behind the part; its name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;

/** A moment as the zip format writes it: date and time of MS-DOS in 32 bits, in UTC, to two seconds, years 1980 to 2107. */
export function dosTime(moment: Date): number {
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const years = Math.min(Math.max(moment.getUTCFullYear() - 1980, 0), 127);
  const date = (years << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  return ((date << 16) | time) >>> 0;
}

/** How many bytes stand before a part. */
export function localHeaderSize(name: string): number {
  return 30 + Buffer.byteLength(name);
}

/** What stands before a part. */
export function localHeader(name: string, time: number): Buffer {
  const bytes = Buffer.alloc(localHeaderSize(name));
  bytes.writeUInt32LE(LOCAL, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(FLAGS, 6);
  bytes.writeUInt16LE(DEFLATED, 8);
  bytes.writeUInt32LE(time, 10);
  bytes.writeUInt16LE(bytes.write(name, 30), 26);
  return bytes;
}

/** What stands behind a part: its sum and sizes, which nobody knows before. @throws RangeError beyond 4 GiB */
export function descriptor({ crc, packed, size }: Pick<PartRecord, 'crc' | 'packed' | 'size'>): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(DESCRIPTOR, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(within(packed, MOST_BYTES), 8);
  bytes.writeUInt32LE(within(size, MOST_BYTES), 12);
  return bytes;
}

/** The directory at the end of the file. @param position - where it begins @throws RangeError for more than 65,535 parts or 4 GiB */
export function directory(parts: readonly PartRecord[], time: number, position: number): Buffer {
  const lines = parts.map((part) => directoryLine(part, time));
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const count = within(parts.length, MOST_PARTS);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(within(position, MOST_BYTES), 16);
  return Buffer.concat([...lines, end]);
}

function directoryLine({ name, crc, packed, size, position }: PartRecord, time: number): Buffer {
  const bytes = Buffer.alloc(46 + Buffer.byteLength(name));
  bytes.writeUInt32LE(DIRECTORY, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(VERSION, 6);
  bytes.writeUInt16LE(FLAGS, 8);
  bytes.writeUInt16LE(DEFLATED, 10);
  bytes.writeUInt32LE(time, 12);
  bytes.writeUInt32LE(crc, 16);
  bytes.writeUInt32LE(packed, 20);
  bytes.writeUInt32LE(size, 24);
  bytes.writeUInt16LE(bytes.write(name, 46), 28);
  bytes.writeUInt32LE(within(position, MOST_BYTES), 42);
  return bytes;
}

function within(value: number, most: number): number {
  if (value > most) throw new RangeError('larger than a zip file of the common form can be');
  return value;
}
