import { isUtf8 } from 'node:buffer';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { XmlAttributes } from './xml-attributes.ts';
import { XmlNames } from './xml-names.ts';
import { decodeXmlText } from './xml-text.ts';

/** What a part's reader is told. A self-closing element opens and closes. Names come without their namespace prefix. */
export interface XmlHandler {
  /** An element begins; its attributes stand in `scanner.attributes` until the call returns. Set `scanner.wantsText` to be given its text. */
  open(name: string, scanner: XmlScanner): void;
  /** A run of the text that was wanted: `scanner.text()`, or its bytes. An element may have several. */
  text?(scanner: XmlScanner): void;
  close?(name: string, scanner: XmlScanner): void;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const UNDERSCORE = 0x5f;
const INCOMPLETE = -1;

/**
 * Scans an XML part as it comes, chunk by chunk, in UTF-8, and tells a handler what stands there. It works on bytes and makes strings only of what is asked for,
 * which is what makes it fast; a character or a tag that straddles two chunks is put together first. Refuses document types, elements that do not match, bytes
 * that are no UTF-8, NUL, tokens and nesting beyond the limits.
 */
export class XmlScanner {
  readonly attributes = new XmlAttributes();
  /** Whether the handler wants the text that comes next; every tag sets it back. */
  wantsText = false;
  /** Elements that are open, the current one included: the root has 1. */
  depth = 0;
  /** The bytes at hand, and where in them the current text lies; valid while a handler is called. */
  bytes: Buffer = Buffer.alloc(0);
  textStart = 0;
  textEnd = 0;

  #escaped = false;
  #rest: Buffer = Buffer.alloc(0);
  #rootSeen = false;
  readonly #open: string[] = [];
  readonly #names: XmlNames;
  readonly #handler: XmlHandler;
  readonly #limits: TableLimits;

  /** @param names - those that the handler looks for: knowing them makes the scanner faster */
  constructor(handler: XmlHandler, names: readonly string[], limits: TableLimits) {
    this.#handler = handler;
    this.#names = new XmlNames(names);
    this.#limits = limits;
  }

  /** The current run of text, with its references and escapes put in. */
  text(): string {
    const raw = this.bytes.toString('utf8', this.textStart, this.textEnd);
    return this.#escaped ? decodeXmlText(raw) : raw;
  }

  /** Takes the next chunk, which need not end where a token does. */
  feed(chunk: Buffer): void {
    this.bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const scanned = this.#scan();
    const done = this.bytes.subarray(0, scanned);
    if (!isUtf8(done)) throw unreadable('bad-encoding');
    if (done.includes(0)) throw unreadable('malformed-xml');
    this.#rest = this.bytes.subarray(scanned);
    if (this.#rest.length > this.#limits.tokenBytes)
      throw unreadable('cell-too-long', { limit: this.#limits.cellLength });
  }

  /** To be called after the last chunk. */
  end(): void {
    if (this.depth > 0) throw unreadable('truncated');
    if (!this.#rootSeen || this.#rest.toString('latin1').trim() !== '') throw unreadable('malformed-xml');
  }

  /** Scans what is complete, and says how many bytes that is. */
  #scan(): number {
    const bytes = this.bytes;
    const end = bytes.length;
    let position = 0;
    while (position < end) {
      const start = position;
      let escaped = false;
      let byte = bytes[position];
      while (byte !== LESS_THAN && position < end) {
        if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) escaped = true;
        byte = bytes[++position];
      }
      if (position === end) return start;
      if (position > start) this.#text(start, position, escaped);
      const next = this.#markup(position);
      if (next === INCOMPLETE) return position;
      position = next;
    }
    return position;
  }

  #text(start: number, end: number, escaped: boolean): void {
    if (this.wantsText) {
      this.textStart = start;
      this.textEnd = end;
      this.#escaped = escaped;
      this.#handler.text?.(this);
    } else if (this.depth === 0 && this.bytes.toString('latin1', start, end).trim() !== '') {
      throw unreadable('malformed-xml');
    }
  }

  #markup(start: number): number {
    const byte = this.bytes[start + 1];
    if (byte === SLASH) return this.#closeTag(start);
    if (byte === EXCLAMATION) return this.#declaration(start);
    if (byte === QUESTION) return this.#pastEnd(start, '?>');
    return byte === undefined ? INCOMPLETE : this.#openTag(start);
  }

  #openTag(start: number): number {
    const bytes = this.bytes;
    const attributes = this.attributes;
    const name = this.#names.read(bytes, start + 1);
    attributes.clear(bytes);
    let position = this.#names.end;
    for (;;) {
      let byte = bytes[position];
      while (byte !== undefined && byte <= SPACE) byte = bytes[++position];
      if (byte === GREATER_THAN) {
        this.#opened(name);
        return position + 1;
      }
      if (byte === SLASH) {
        byte = bytes[position + 1];
        if (byte === undefined) return INCOMPLETE;
        if (byte !== GREATER_THAN) throw unreadable('malformed-xml');
        this.#opened(name);
        this.#closed(name);
        return position + 2;
      }
      if (byte === undefined) return INCOMPLETE;
      position = attributes.read(position);
      if (position === INCOMPLETE) return INCOMPLETE;
    }
  }

  #opened(name: string): void {
    if (name === '' || (this.depth === 0 && this.#rootSeen)) throw unreadable('malformed-xml');
    if (this.depth === this.#limits.nesting) throw unreadable('nested-too-deep', { limit: this.#limits.nesting });
    this.#rootSeen = true;
    this.#open[this.depth++] = name;
    this.wantsText = false;
    this.#handler.open(name, this);
  }

  #closed(name: string): void {
    if (this.depth === 0 || this.#open[this.depth - 1] !== name) throw unreadable('malformed-xml');
    this.wantsText = false;
    this.#handler.close?.(name, this);
    this.depth--;
  }

  #closeTag(start: number): number {
    const name = this.#names.read(this.bytes, start + 2);
    let position = this.#names.end;
    let byte = this.bytes[position];
    while (byte !== undefined && byte <= SPACE) byte = this.bytes[++position];
    if (byte === undefined) return INCOMPLETE;
    if (byte !== GREATER_THAN) throw unreadable('malformed-xml');
    this.#closed(name);
    return position + 1;
  }

  /** Comments are passed over, marked sections are text, and document types are refused. */
  #declaration(start: number): number {
    const opening = this.bytes.toString('latin1', start, start + 9);
    if (opening.startsWith('<!--')) return this.#pastEnd(start + 2, '-->');
    if (opening === '<![CDATA[') {
      const next = this.#pastEnd(start, ']]>');
      if (next !== INCOMPLETE && next - 3 > start + 9) this.#text(start + 9, next - 3, false);
      return next;
    }
    if (/^<!D/i.test(opening)) throw unreadable('dtd');
    if (opening.length < 9) return INCOMPLETE;
    throw unreadable('malformed-xml');
  }

  #pastEnd(start: number, closing: string): number {
    const found = this.bytes.indexOf(closing, start + 2, 'latin1');
    return found < 0 ? INCOMPLETE : found + closing.length;
  }
}
