import { isUtf8 } from 'node:buffer';

/** What the bytes of a text file come to. `encoding` is a name for people: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `GB18030`. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly text: undefined; readonly fault: 'binary' | 'nul-in-text' | 'mixed-encodings' };

/**
 * Decodes a text file strictly: byte order mark, else UTF-8, else UTF-16 without a mark where nothing else is possible, else GB18030, else refused.
 * No statistics: a wrong guess would turn names into other names without anybody noticing.
 *
 * @param bytes - the whole file
 * @returns the text without its byte order mark; or why these bytes are no text
 */
export function decodeText(bytes: Buffer): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked.text.includes('\0') ? { text: undefined, fault: 'nul-in-text' } : marked;
  if (bytes.includes(0)) return withNuls(bytes);
  if (hasControls(bytes)) return { text: undefined, fault: 'binary' };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8' };
  const text = strictly('gb18030', bytes);
  return text === undefined ? { text: undefined, fault: 'mixed-encodings' } : { text, encoding: 'GB18030' };
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16LE' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16BE' },
  { mark: [0x84, 0x31, 0x95, 0x33], label: 'gb18030', encoding: 'GB18030' },
] as const;

function byMark(bytes: Buffer): { text: string; encoding: string } | undefined {
  for (const { mark, label, encoding } of marks) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue;
    const text = strictly(label, bytes.subarray(mark.length));
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

/** Zero bytes: UTF-16 without its mark, text that something has damaged, or no text at all. */
function withNuls(bytes: Buffer): Decoded {
  const readings = (['utf-16le', 'utf-16be'] as const)
    .map((label) => ({ text: strictly(label, bytes), encoding: label.toUpperCase() }))
    .filter((reading): reading is { text: string; encoding: string } => isCertainlyText(reading.text));
  const [only, another] = readings;
  if (only && !another) return only;
  const withoutNuls = bytes.filter((byte) => byte !== 0);
  const damaged = withoutNuls.length > bytes.length * 0.9 && !hasControls(withoutNuls) && decodes(withoutNuls);
  return { text: undefined, fault: damaged ? 'nul-in-text' : 'binary' };
}

/** Letters, digits, punctuation and line ends alone, at least one of them a line end, tab or comma: what bytes read at the wrong end never give. */
function isCertainlyText(text: string | undefined): boolean {
  return text !== undefined && /[\t\n,]/.test(text) && /^[\p{L}\p{N}\p{P}\p{S}\p{Z}\p{M}\t\r\n]+$/u.test(text);
}

function decodes(bytes: Uint8Array): boolean {
  return isUtf8(bytes) || strictly('gb18030', bytes) !== undefined;
}

/** Control characters besides tab, line ends, form feed, and the end mark (1A) that DOS programs write. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte, index) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && !(byte === 0x1a && index === bytes.length - 1),
  );
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
