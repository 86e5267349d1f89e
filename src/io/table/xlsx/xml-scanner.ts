import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { wholeNumberIn } from './cell-address.ts';
import { isAt, wordAt } from './word-cache.ts';
import { XmlAttributes } from './xml-attributes.ts';
import * as byteOf from './xml-bytes.ts';
import { decodeXmlText } from './xml-text.ts';
import { XmlWindow } from './xml-window.ts';

/** What the scanner came to. A self-closing element opens and closes. */
type Token = 'open' | 'close' | 'text' | 'end';

/**
 * Goes through an XML part, chunk by chunk as it is inflated, from element to element. It works on bytes and makes strings only of what is asked for, which is what
 * makes it fast; a character or a tag that straddles two chunks is put together first. Every method refuses, as unreadable, document types, elements that do not
 * match or do not end, bytes that are no UTF-8, NUL, and tokens and nesting beyond the limits.
 */
export class XmlScanner {
  /** Of the element that was opened last, without its namespace prefix. */
  name = '';
  readonly attributes = new XmlAttributes();
  /** Elements that are open, the current one included: the root has 1. */
  depth = 0;
  /** The bytes at hand, for whoever reads plain markup in them faster than it can be done here: from {@link place} on, to the end of a token. */
  readonly window: XmlWindow;
  #bytes: Buffer;
  #position = 0;
  /** Whether text is to be stopped at; every tag sets it back. */
  #wantsText = false;
  #nameStart = 0;
  #textStart = 0;
  #textEnd = 0;
  #escaped = false;
  #rootSeen = false;
  /** Whether the current element closed itself, and that has not been told yet. */
  #closesItself = false;
  /** Whether the element at the current depth has been closed, so that the next token lies outside it. */
  #hasClosed = false;
  readonly #open: string[] = [];
  readonly #limits: TableLimits;

  /** @param source - the part in UTF-8: its chunks, or all of it with zeros behind */
  constructor(source: Iterator<Buffer> | Buffer, limits: TableLimits) {
    this.window = new XmlWindow(source, limits);
    this.#bytes = this.window.bytes;
    this.#limits = limits;
  }

  /** How far the scanner has come in the bytes at hand; `INCOMPLETE` where the current element has closed itself and that is still to be told. */
  get place(): number {
    if (this.#closesItself) return byteOf.INCOMPLETE;
    this.#leaveClosed();
    return this.#position;
  }

  /** Goes on at the end of a token that somebody else has read; what was opened since {@link place} has been closed, but for `opened`, now the current element. */
  moveTo(place: number, opened?: string): void {
    this.#position = place;
    if (opened !== undefined) this.#open[this.depth++] = opened;
  }

  /** Goes to the next element directly within the one at a depth, past everything deeper, and says whether there is one. The document itself has depth 0. */
  nextWithin(depth: number): boolean {
    for (;;) {
      const token = this.#next();
      if (token === 'open') {
        if (this.depth === depth + 1) return true;
      } else if (token === 'end' || this.depth === depth) {
        // Nobody goes on behind the root: what stands there, and the part's checksum, is proved now.
        if (depth === 1) while (this.#next() !== 'end');
        return false;
      }
    }
  }

  /** Goes past the current element and gives its text, references and escapes put in; text of elements within it is no part of it. */
  readText(): string {
    const { depth } = this;
    let text = '';
    while (this.#nextTextWithin(depth)) {
      const run = this.#bytes.toString('utf8', this.#textStart, this.#textEnd);
      text += this.#escaped ? decodeXmlText(run) : run;
      if (text.length > this.#limits.cellLength) throw unreadable('cell-too-long', { limit: this.#limits.cellLength });
    }
    return text;
  }

  /** Goes past the current element and gives the whole number that is its text, NaN where it is none, `undefined` where it has no text. */
  readWholeNumber(): number | undefined {
    const { depth } = this;
    if (!this.#nextTextWithin(depth)) return undefined;
    const number = wholeNumberIn(this.#bytes, this.#textStart, this.#textEnd);
    return this.#nextTextWithin(depth) ? Number.NaN : number;
  }

  #nextTextWithin(depth: number): boolean {
    let token: Token;
    do {
      this.#wantsText = true;
      token = this.#next();
    } while (this.depth > depth);
    this.#wantsText = false;
    return token === 'text';
  }

  #next(): Token {
    if (this.#closesItself) {
      this.#closesItself = false;
      this.#hasClosed = true;
      return 'close';
    }
    this.#leaveClosed();
    for (;;) {
      const token = this.#scan();
      if (token !== undefined) return token;
      const goesOn = this.window.moveOn(this.#position);
      if (!goesOn) this.#finish();
      this.#bytes = this.window.bytes;
      this.#position = 0;
      if (!goesOn) return 'end';
    }
  }

  #leaveClosed(): void {
    if (this.#hasClosed) this.depth--;
    this.#hasClosed = false;
  }

  /** The next token; none where the bytes at hand end before it does. */
  #scan(): Token | undefined {
    const bytes = this.#bytes;
    for (;;) {
      const start = this.#position;
      let position = start;
      let byte = bytes[position];
      if (this.#wantsText) {
        let escaped = false;
        while (byte !== byteOf.LESS_THAN && byte !== byteOf.END) {
          if (byte === byteOf.AMPERSAND || byte === byteOf.UNDERSCORE || byte === byteOf.CARRIAGE_RETURN)
            escaped = true;
          byte = bytes[++position];
        }
        if (position > start && byte === byteOf.LESS_THAN) return this.#text(start, position, position, escaped);
      } else {
        while (byte !== byteOf.LESS_THAN && byte !== byteOf.END) byte = bytes[++position];
        if (this.depth === 0 && !this.window.isBlank(start, position)) throw unreadable('malformed-xml');
      }
      if (byte !== byteOf.LESS_THAN) return undefined;
      this.#position = position;
      byte = bytes[position + 1];
      if (byte === byteOf.SLASH) return this.#closeTag(position + 2);
      if (byte !== byteOf.EXCLAMATION && byte !== byteOf.QUESTION)
        return byte === byteOf.END ? undefined : this.#openTag(position + 1);
      const past = this.window.pastMarkup(position);
      if (past === byteOf.INCOMPLETE) return undefined;
      this.#position = past;
      if (this.#wantsText && bytes[position + 2] === byteOf.BRACKET)
        return this.#text(position + 9, past - 3, past, false);
    }
  }

  #text(start: number, end: number, next: number, escaped: boolean): Token {
    this.#textStart = start;
    this.#textEnd = end;
    this.#escaped = escaped;
    this.#position = next;
    return 'text';
  }

  #openTag(start: number): Token | undefined {
    const bytes = this.#bytes;
    let position = this.#pastName(start);
    this.name = wordAt(bytes, this.#nameStart, position);
    this.attributes.clear(bytes);
    for (;;) {
      const byte = bytes[position] ?? byteOf.END;
      if (byte === byteOf.GREATER_THAN) return this.#opened(position + 1);
      if (byte === byteOf.SLASH) {
        if (bytes[position + 1] === byteOf.END) return undefined;
        if (bytes[position + 1] !== byteOf.GREATER_THAN) throw unreadable('malformed-xml');
        this.#closesItself = true;
        return this.#opened(position + 2);
      }
      if (byte === byteOf.END) return undefined;
      if (byte <= byteOf.SPACE) {
        position++;
      } else {
        position = this.attributes.read(position);
        if (position === byteOf.INCOMPLETE) return undefined;
      }
    }
  }

  /** Where the element's name ends; its own part, without namespace prefix, begins at `#nameStart`. */
  #pastName(start: number): number {
    const bytes = this.#bytes;
    let position = start;
    let byte = bytes[position] ?? byteOf.END;
    this.#nameStart = start;
    while (byte > byteOf.SPACE && byte !== byteOf.GREATER_THAN && byte !== byteOf.SLASH) {
      position++;
      if (byte === byteOf.COLON) this.#nameStart = position;
      byte = bytes[position] ?? byteOf.END;
    }
    return position;
  }

  #opened(next: number): Token {
    if (this.name === '' || (this.depth === 0 && this.#rootSeen)) throw unreadable('malformed-xml');
    this.#rootSeen = true;
    if (this.depth === this.#limits.nesting) throw unreadable('nested-too-deep', { limit: this.#limits.nesting });
    this.#open[this.depth++] = this.name;
    this.#position = next;
    this.#wantsText = false;
    return 'open';
  }

  #closeTag(start: number): Token | undefined {
    const name = this.#open[this.depth - 1] ?? '';
    let position = start + name.length;
    if (!isAt(name, this.#bytes, start, position) || this.#bytes[position] !== byteOf.GREATER_THAN) {
      position = this.#pastName(start);
      const isWhole = wordAt(this.#bytes, this.#nameStart, position) === name;
      position = this.window.pastBlanks(position);
      if (this.#bytes[position] === byteOf.END) return undefined;
      if (!isWhole || this.#bytes[position] !== byteOf.GREATER_THAN || this.depth === 0)
        throw unreadable('malformed-xml');
    }
    this.#wantsText = false;
    this.#position = position + 1;
    this.#hasClosed = true;
    return 'close';
  }

  #finish(): void {
    if (this.depth > 0) throw unreadable('truncated');
    if (!this.#rootSeen || !this.window.isBlank(this.#position, this.window.length)) throw unreadable('malformed-xml');
    this.window.close();
  }
}
