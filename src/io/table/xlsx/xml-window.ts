import { isUtf8 } from 'node:buffer';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { giveBack } from '../zip/lent-buffer.ts';
import { END, ENDS, INCOMPLETE, SPACE } from './xml-bytes.ts';

const NOTHING = Buffer.alloc(ENDS);

/**
 * The stretch of an XML part that is at hand: what is left unread of the chunks so far, put together with the next. Zeros stand behind it, so that whoever goes
 * through the bytes need not look where they end.
 */
export class XmlWindow {
  bytes: Buffer;
  /** The same bytes, to be read several at a time. */
  view: DataView;
  /** How many of the bytes are of the part. */
  length: number;
  readonly #chunks: Iterator<Buffer> | undefined;
  readonly #limits: TableLimits;

  /** @param source - the part in UTF-8: its chunks, or all of it with {@link ENDS} zeros behind, which becomes the window's own */
  constructor(source: Iterator<Buffer> | Buffer, limits: TableLimits) {
    const isWhole = Buffer.isBuffer(source);
    this.#chunks = isWhole ? undefined : source;
    this.bytes = isWhole ? source : Buffer.alloc(ENDS);
    this.view = viewOf(this.bytes);
    this.length = this.bytes.length - ENDS;
    this.#limits = limits;
  }

  /**
   * Moves on: what has been read goes, the next chunk comes. Without a next chunk everything stays as it is.
   *
   * @param read - how many bytes have been read, up to the end of a token
   * @returns whether there was a next chunk
   * @throws Unreadable bad-encoding; malformed-xml, for a zero, which stops a reader as the one behind the end does; cell-too-long, for a token without end
   */
  moveOn(read: number): boolean {
    const chunk = this.#nextChunk();
    this.#prove(chunk === undefined ? this.length : read, read);
    if (chunk === undefined) return false;
    const rest = this.length - read;
    const before = this.bytes;
    if (rest + chunk.length + ENDS > before.length) {
      this.bytes = Buffer.allocUnsafeSlow(rest + chunk.length + ENDS);
      this.view = viewOf(this.bytes);
    }
    before.copy(this.bytes, 0, read, this.length);
    chunk.copy(this.bytes, rest);
    this.length = rest + chunk.length;
    this.bytes.fill(END, this.length, this.length + ENDS);
    return true;
  }

  /** Gives its bytes back to whoever lent them. */
  close(): void {
    giveBack(this.bytes);
    this.bytes = NOTHING;
    this.view = viewOf(NOTHING);
    this.length = 0;
  }

  #nextChunk(): Buffer | undefined {
    const next = this.#chunks?.next();
    return next?.done ? undefined : next?.value;
  }

  #prove(whole: number, read: number): void {
    if (!isUtf8(this.bytes.subarray(0, whole))) throw unreadable('bad-encoding');
    if (read === this.length) return;
    const rest = this.bytes.subarray(read, this.length);
    if (rest.includes(END)) throw unreadable('malformed-xml');
    if (rest.length > this.#limits.tokenBytes) throw unreadable('cell-too-long', { limit: this.#limits.cellLength });
  }

  /** Where a delimiter ends that comes at or after a place; {@link INCOMPLETE} where none is at hand. */
  pastNext(delimiter: string, start: number): number {
    const found = this.bytes.subarray(0, this.length).indexOf(delimiter, start, 'latin1');
    return found < 0 ? INCOMPLETE : found + delimiter.length;
  }

  /** Where an instruction, a comment or a marked section ends that begins at a place; {@link INCOMPLETE} where its end is not at hand. Document types are refused. */
  pastMarkup(start: number): number {
    const opening = this.bytes.toString('latin1', start, start + 9);
    if (opening.startsWith('<?')) return this.pastNext('?>', start + 2);
    if (opening.startsWith('<!--')) return this.pastNext('-->', start + 4);
    if (opening === '<![CDATA[') return this.pastNext(']]>', start + 9);
    if (/^<!D/i.test(opening)) throw unreadable('dtd');
    if (opening.includes('\0')) return INCOMPLETE;
    throw unreadable('malformed-xml');
  }

  /** The first place from the given one on that is no blank. */
  pastBlanks(start: number): number {
    let position = start;
    for (let byte = this.bytes[position] ?? END; byte !== END && byte <= SPACE; ) byte = this.bytes[++position] ?? END;
    return position;
  }

  isBlank(start: number, end: number): boolean {
    let position = start;
    while (position < end && isPlainBlank(this.bytes[position] ?? END)) position++;
    return position === end || this.bytes.toString('latin1', position, end).trim() === '';
  }
}

function isPlainBlank(byte: number): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
