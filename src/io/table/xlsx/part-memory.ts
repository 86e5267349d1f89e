import type { TableLimits } from '../limits.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

/** Longer parts differ from file to file. */
const LONGEST = 32 * 1024;
/** Units use few programs and few templates. */
const MOST = 24;

interface KeptPart {
  readonly use: string;
  readonly limits: TableLimits;
  readonly entry: ZipEntry;
  /** As they lie in the zip. */
  readonly compressed: Buffer;
  readonly meaning: unknown;
}

const kept: KeptPart[] = [];
let oldest = 0;

/**
 * Gives what a part says. Of thousands of workbooks most have the same few styles and relationships: one that lay byte for byte the same in a file before it is not
 * inflated and read again. Bytes, declared size and checksum are all compared, so nothing is taken for the same that is not.
 *
 * @param use - what is read of the part, and whatever else that depends on
 * @param compressed - its bytes as they lie in the zip
 * @param read - reads it; what that gives must never be changed
 */
export function rememberedPart<Meaning>(
  use: string,
  limits: TableLimits,
  entry: ZipEntry,
  compressed: Buffer,
  read: () => Meaning,
): Meaning {
  if (compressed.length > LONGEST) return read();
  const same = kept.find(
    (each) =>
      each.entry.crc32 === entry.crc32 &&
      each.use === use &&
      each.limits === limits &&
      each.entry.size === entry.size &&
      each.entry.method === entry.method &&
      each.compressed.equals(compressed),
  );
  // Whoever asks for a use asks for the meaning that it always has.
  if (same) return same.meaning as Meaning;
  const meaning = read();
  kept[oldest] = { use, limits, entry, compressed: Buffer.from(compressed), meaning };
  oldest = (oldest + 1) % MOST;
  return meaning;
}
