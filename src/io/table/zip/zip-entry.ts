/** A file within a zip, as the central directory declares it. Nothing of it has been proved yet; inflating does that. */
export interface ZipEntry {
  /** As the directory spells it. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the local header, from the start of the file. */
  readonly offset: number;
}

/** The entries of a zip by {@link partName}. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** One spelling for a part's name: `/` between folders, none in front, lower case. Office programs take names so, and some writers rely on it. */
export function partName(name: string): string {
  const isPlain = !name.includes('\\') && !name.startsWith('/');
  return (isPlain ? name : name.replaceAll('\\', '/').replace(/^\/+/, '')).toLowerCase();
}
