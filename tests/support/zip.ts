import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip; what is left out is told truly. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  /** What the directory says instead of the truth. */
  readonly says?: {
    readonly crc32?: number;
    readonly size?: number;
    readonly compressedSize?: number;
    readonly method?: number;
  };
  /** Bit 0 marks encryption. */
  readonly flags?: number;
  /** Bytes of the part as they lie in the zip, instead of `content` deflated. */
  readonly compressed?: Buffer;
}

/** How a zip is made besides its parts. */
export interface ZipHabits {
  /** Of compression, 1 to 9; the quickest where absent. */
  readonly level?: number;
  /** Midnight of this day is every entry's time; none is set where absent. */
  readonly modified?: { readonly year: number; readonly month: number; readonly day: number };
}

/** A zip with these files in this order, honest unless a part says otherwise. */
export function makeZip(parts: readonly ZipPart[], comment = '', habits: ZipHabits = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { shared, data } = entry(part, habits);
    const name = Buffer.from(part.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    bodies.push(local);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, place, name]));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...bodies, entries, end, Buffer.from(comment)]);
}

/** What local header and directory share, and the bytes that follow the former. */
function entry(
  { name, content, stored = false, says = {}, flags = 0, compressed }: ZipPart,
  { level = 1, modified }: ZipHabits,
): { shared: Buffer; data: Buffer } {
  const bytes = Buffer.from(content);
  const data = compressed ?? (stored ? bytes : deflateRawSync(bytes, { level }));
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(says.method ?? (stored ? 0 : 8), 4);
  if (modified) shared.writeUInt16LE(((modified.year - 1980) << 9) | (modified.month << 5) | modified.day, 8);
  shared.writeUInt32LE(says.crc32 ?? crc32(bytes), 10);
  shared.writeUInt32LE(says.compressedSize ?? data.length, 14);
  shared.writeUInt32LE(says.size ?? bytes.length, 18);
  shared.writeUInt16LE(Buffer.byteLength(name), 22);
  return { shared, data };
}
