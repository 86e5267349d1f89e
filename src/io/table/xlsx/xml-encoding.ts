import { TextDecoder } from 'node:util';
import { unreadable } from '../reasons.ts';
import { END, LESS_THAN } from './xml-bytes.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

/** How almost every part of a workbook begins, unless it begins with its root element. */
const USUAL = Buffer.from('<?xml version="1.0" encoding="UTF-8"');
const LETTER_A = 0x41;

/** Whether a part's first bytes show that it is UTF-8 without byte order mark, so that {@link utf8Chunks} would give it unchanged. */
export function isPlainUtf8(start: Buffer): boolean {
  if (start[0] === LESS_THAN && (start[1] ?? END) >= LETTER_A) return true;
  return start.length >= USUAL.length && USUAL.compare(start, 0, USUAL.length) === 0;
}

/**
 * The chunks of an XML part as UTF-8 without byte order mark. A part is UTF-8 unless a byte order mark, or a `<` of two bytes, says UTF-16.
 *
 * @throws Unreadable bad-encoding, where it says another encoding or its UTF-16 is broken; bytes that are no UTF-8 are the scanner's to find
 */
export function* utf8Chunks(chunks: Iterable<Buffer>): Generator<Buffer, void, undefined> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (first) {
      first = false;
      decoder = utf16Decoder(chunk);
      if (decoder === undefined) {
        refuseOtherEncodings(chunk);
        yield chunk.subarray(0, 3).equals(BYTE_ORDER_MARK) ? chunk.subarray(3) : chunk;
        continue;
      }
    }
    yield decoder === undefined ? chunk : recoded(decoder, chunk);
  }
  if (decoder !== undefined) yield recoded(decoder);
}

function utf16Decoder(start: Buffer): TextDecoder | undefined {
  const mark = start.toString('latin1', 0, 2);
  if (mark === '\xff\xfe' || mark === '<\0') return new TextDecoder('utf-16le', { fatal: true });
  if (mark === '\xfe\xff' || mark === '\0<') return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}

/** @param chunk - the next, or none after the last */
function recoded(decoder: TextDecoder, chunk?: Buffer): Buffer {
  try {
    return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
  } catch {
    throw unreadable('bad-encoding');
  }
}

function refuseOtherEncodings(start: Buffer): void {
  const declared = DECLARED_ENCODING.exec(start.toString('latin1', 0, 200).replace(/^\xef\xbb\xbf/, ''))?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) throw unreadable('bad-encoding');
}
