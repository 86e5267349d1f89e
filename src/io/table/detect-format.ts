import { isCompoundFile } from './compound/compound-file.ts';
import type { FileReason } from './reasons.ts';
import { isZip } from './zip/zip-directory.ts';

/** What the first bytes of a file say that it is. `text` is everything that may be text, which decoding decides. */
export type Container = 'zip' | 'compound' | 'biff' | 'text' | { readonly refused: FileReason };

/** The first bytes of what people send by mistake, as hexadecimal. */
const foreign: readonly (readonly [start: string, reason: FileReason])[] = [
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['424d', 'image'],
  ['52494646', 'image'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b08', 'archive'],
  ['7b5c727466', 'word-document'],
];

/**
 * Tells the format by content; the name of a file says nothing.
 *
 * @param bytes - the whole file, not empty
 */
export function detectContainer(bytes: Buffer): Container {
  if (isZip(bytes)) return 'zip';
  if (isCompoundFile(bytes)) return 'compound';
  if (isBareBiff(bytes)) return 'biff';
  const start = bytes.toString('hex', 0, 16);
  const match = foreign.find(([magic]) => start.startsWith(magic));
  // "BM" may also begin a text: a bitmap says its own size next.
  if (match?.[0] === '424d' && (bytes.length < 6 || bytes.readUInt32LE(2) !== bytes.length)) return 'text';
  return match ? { refused: match[1] } : 'text';
}

/** A worksheet of Excel 2 to 4 stands in the file without a container: a record "beginning of file". Source: [MS-XLS] 2.4.21 and its forerunners. */
function isBareBiff(bytes: Buffer): boolean {
  if (bytes.length < 8 || bytes[0] !== 0x09) return false;
  const version = bytes[1] ?? 0xff;
  const length = bytes.readUInt16LE(2);
  return [0x00, 0x02, 0x04, 0x08].includes(version) && [4, 6, 8, 16].includes(length);
}

/** The kinds of text that hold a table. */
export type TextFormat = 'html' | 'spreadsheetml' | 'fods' | 'delimited' | { readonly refused: FileReason };

/** Tells what a decoded text is by its beginning. */
export function detectTextFormat(text: string): TextFormat {
  const beginning = text.slice(0, 64 * 1024).trimStart();
  if (/^MIME-Version:/i.test(beginning)) return { refused: 'web-archive' };
  if (!beginning.startsWith('<')) return 'delimited';
  const root = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s+)*<([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)/i.exec(
    beginning,
  );
  const name = root?.[1]?.toLowerCase() ?? '';
  if (/(^|:)workbook$/.test(name) && /urn:schemas-microsoft-com:office:spreadsheet/.test(root?.[2] ?? ''))
    return 'spreadsheetml';
  if (name === 'office:document') return 'fods';
  if (/<table[\s>]/i.test(text)) return 'html';
  if (/^(html|head|body|div|meta|style|script|table)$/.test(name)) return { refused: 'web-page' };
  return /^<\?xml/.test(beginning) ? { refused: 'xml-document' } : 'delimited';
}
