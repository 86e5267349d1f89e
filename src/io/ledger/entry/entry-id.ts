/** The name of an entry in tables, messages and outputs: its office and its number in that office's chain, `红河/12`. */
export function entryId(office: string, sequence: bigint | number): string {
  return `${office}/${sequence}`;
}

/** Office and sequence of an entry's name; the office's own name may hold a `/`. */
export function partsOfEntryId(id: string): { readonly office: string; readonly sequence: bigint } {
  const slash = id.lastIndexOf('/');
  return { office: id.slice(0, slash), sequence: BigInt(id.slice(slash + 1)) };
}
