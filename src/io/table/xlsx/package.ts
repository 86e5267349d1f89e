import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { inflateEntry, inflateSmall, isSmall } from '../zip/inflate-entry.ts';
import { compressedBytes, readZipDirectory } from '../zip/zip-directory.ts';
import { partName, type ZipDirectory, type ZipEntry } from '../zip/zip-entry.ts';
import { rememberedPart } from './part-memory.ts';
import { ENDS } from './xml-bytes.ts';
import { isPlainUtf8, utf8Chunks } from './xml-encoding.ts';
import { XmlScanner } from './xml-scanner.ts';

/** An Office file: parts in a zip, most of them XML. */
export class OfficePackage {
  readonly limits: TableLimits;
  readonly #bytes: Buffer;
  readonly #directory: ZipDirectory;

  /** @throws Unreadable as {@link readZipDirectory} does */
  constructor(bytes: Buffer, limits: TableLimits) {
    this.limits = limits;
    this.#bytes = bytes;
    this.#directory = readZipDirectory(bytes, limits);
  }

  has(part: string): boolean {
    return this.#directory.has(partName(part));
  }

  /**
   * A scanner at the root element of an XML part.
   *
   * @param root - the root's name
   * @throws Unreadable missing-part; malformed-xml, where the root is another
   */
  open(part: string, root: string): XmlScanner {
    const entry = this.#directory.get(partName(part));
    if (entry === undefined) throw unreadable('missing-part', { part });
    const scanner = new XmlScanner(this.#content(entry), this.limits);
    scanner.nextWithin(0);
    if (scanner.name !== root) throw unreadable('malformed-xml');
    return scanner;
  }

  /**
   * What a part says, from memory where it is the same as in a file before.
   *
   * @param part - one that the file {@link has}
   * @param use - what is read of it, and whatever else that depends on
   * @param read - reads it; what that gives must never be changed
   */
  remembered<Meaning>(part: string, use: string, read: () => Meaning): Meaning {
    const entry = this.#directory.get(partName(part));
    if (entry === undefined) return read();
    return rememberedPart(use, this.limits, entry, compressedBytes(this.#bytes, entry), read);
  }

  #content(entry: ZipEntry): Buffer | Iterator<Buffer> {
    if (!isSmall(entry)) return utf8Chunks(inflateEntry(this.#bytes, entry));
    const content = inflateSmall(this.#bytes, entry, ENDS);
    return isPlainUtf8(content) ? content : utf8Chunks([content.subarray(0, entry.size)]);
  }
}
