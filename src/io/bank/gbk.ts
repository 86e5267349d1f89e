/**
 * GBK as banks' systems have it (code page 936): ASCII and the two-byte characters. Node decodes it and cannot encode, so the table is made by decoding every pair of
 * bytes once. Left out are pairs that only later standards fill (GB 18030) or that stand for private characters: an older system would show something else there.
 */
let table: ReadonlyMap<string, number> | undefined;

function makeTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f || isOfLaterStandards(lead, trail)) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length !== 1 || /[\ufffd\p{Private_Use}]/u.test(character) || made.has(character)) continue;
      made.set(character, lead * 256 + trail);
    }
  }
  return made;
}

function isOfLaterStandards(lead: number, trail: number): boolean {
  const pair = lead * 256 + trail;
  return (lead === 0xfe && trail >= 0x50) || pair === 0xa8bf || (pair >= 0xa6d9 && pair <= 0xa6f5) || pair === 0xa2e3;
}

/** The characters of a text that GBK does not have, each once. */
export function notInGbk(text: string): string[] {
  table ??= makeTable();
  const known = table;
  return [...new Set([...text].filter((character) => character > '\u007f' && !known.has(character)))];
}

/**
 * A text in GBK.
 *
 * @throws RangeError where GBK lacks a character: ask {@link notInGbk} before; nothing is ever replaced by a question mark
 */
export function encodeGbk(text: string): Buffer {
  table ??= makeTable();
  const bytes: number[] = [];
  for (const character of text) {
    if (character <= '\u007f') {
      bytes.push(character.charCodeAt(0));
      continue;
    }
    const pair = table.get(character);
    if (pair === undefined) throw new RangeError(`not in GBK: ${character}`);
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Buffer.from(bytes);
}
