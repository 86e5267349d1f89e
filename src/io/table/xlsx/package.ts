import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZipDirectory } from '../zip/zip-directory.ts';
import { partName, type ZipDirectory } from '../zip/zip-entry.ts';
import { WordCache } from './word-cache.ts';
import { utf8Chunks } from './xml-encoding.ts';
import { XmlScanner } from './xml-scanner.ts';

/** An Office file: parts in a zip, most of them XML. */
export class OfficePackage {
  readonly limits: TableLimits;
  readonly #bytes: Buffer;
  readonly #directory: ZipDirectory;
  readonly #words = new WordCache();

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
    const scanner = new XmlScanner(utf8Chunks(inflateEntry(this.#bytes, entry)), this.limits, this.#words);
    scanner.nextWithin(0);
    if (scanner.name !== root) throw unreadable('malformed-xml');
    return scanner;
  }
}
