import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZipDirectory } from '../zip/zip-directory.ts';
import { partName, type ZipDirectory } from '../zip/zip-entry.ts';
import { Relationships } from './relationships.ts';
import { utf8Chunks } from './xml-encoding.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';

/** An Office file: parts in a zip that point at each other by relationships. Parts are found by these and by nothing else. */
export class OfficePackage {
  readonly directory: ZipDirectory;
  readonly limits: TableLimits;
  readonly #bytes: Buffer;

  /** @throws Unreadable as {@link readZipDirectory} does */
  constructor(bytes: Buffer, limits: TableLimits) {
    this.directory = readZipDirectory(bytes, limits);
    this.limits = limits;
    this.#bytes = bytes;
  }

  has(name: string): boolean {
    return this.directory.has(partName(name));
  }

  /**
   * Scans an XML part from start to end.
   *
   * @param names - the elements that the handler looks for
   * @throws Unreadable missing-part, and whatever inflating and scanning find
   */
  scan(name: string, names: readonly string[], handler: XmlHandler): void {
    const entry = this.directory.get(partName(name));
    if (entry === undefined) throw unreadable('missing-part', { part: name });
    const scanner = new XmlScanner(handler, names, this.limits);
    for (const chunk of utf8Chunks(inflateEntry(this.#bytes, entry))) scanner.feed(chunk);
    scanner.end();
  }

  /** Where a part's relationships lead; of a part without any, nowhere. The package's own are those of the part `''`. */
  relationships(part: string): Relationships {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const relationships = new Relationships(part.slice(0, slash));
    if (this.has(name)) this.scan(name, ['Relationships', 'Relationship'], relationships);
    return relationships;
  }
}
