import { inflateRawSync } from 'node:zlib';
import { defaultLimits } from '../../src/io/table/limits.ts';
import { OfficePackage } from '../../src/io/table/xlsx/package.ts';
import { readRelationships } from '../../src/io/table/xlsx/relationships.ts';
import { readWorkbookPart, workbookName } from '../../src/io/table/xlsx/workbook-part.ts';
import { compressedBytes, readZipDirectory } from '../../src/io/table/zip/zip-directory.ts';
import { partName, type ZipEntry } from '../../src/io/table/zip/zip-entry.ts';

/** A workbook's parts that reading it takes, found beforehand, so that the floor inflates these and does nothing else. */
export interface OpenedParts {
  readonly entries: readonly ZipEntry[];
  /** Bytes that they inflate to. */
  readonly inflated: number;
}

/**
 * The parts that our reader opens of a workbook: relationships, workbook, shared texts, styles, each sheet, and the properties that may carry a mark of ours.
 *
 * @throws Unreadable where it is no workbook
 */
export function openedParts(bytes: Buffer): OpenedParts {
  const directory = readZipDirectory(bytes, defaultLimits);
  const file = new OfficePackage(bytes, defaultLimits);
  const relationships = readRelationships(file, '');
  const name = workbookName(file, relationships);
  const workbook = readWorkbookPart(file, name);
  const slash = name.lastIndexOf('/') + 1;
  const names = [
    '_rels/.rels',
    name,
    `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`,
    workbook.sharedStrings,
    workbook.styles,
    ...workbook.sheets.map(({ part }) => part),
    relationships.find(({ type }) => type === 'core-properties')?.part,
  ];
  const entries = names.flatMap((part) => (part === undefined ? [] : (directory.get(partName(part)) ?? [])));
  return { entries, inflated: entries.reduce((sum, { size }) => sum + size, 0) };
}

/** Bare inflation: each part in one call of zlib into a buffer of its size, nothing checked. Gives the bytes that came out. */
export function inflateParts(bytes: Buffer, { entries }: OpenedParts): number {
  let sum = 0;
  for (const entry of entries) {
    const compressed = compressedBytes(bytes, entry);
    sum +=
      entry.method === 'stored' ? compressed.length : inflateRawSync(compressed, { chunkSize: entry.size + 64 }).length;
  }
  return sum;
}
