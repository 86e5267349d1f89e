import { unreadable } from '../reasons.ts';
import { decodeXmlReferences } from './xml-text.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const INCOMPLETE = -1;
const MOST = 256;

/** The attributes of one tag, kept as places in its bytes until one is asked for. Names go without their namespace prefix; `xmlns:…` keeps it. */
export class XmlAttributes {
  bytes: Buffer = Buffer.alloc(0);
  #count = 0;
  /** Of each: where its name starts and ends, where its value starts and ends. */
  readonly #places = new Int32Array(MOST * 4);

  clear(bytes: Buffer): void {
    this.bytes = bytes;
    this.#count = 0;
  }

  /** Takes in the attribute that begins there. @returns the place after it, or -1 where the bytes end before it does */
  read(start: number): number {
    const bytes = this.bytes;
    let position = start;
    let nameStart = start;
    let byte = bytes[position];
    while (byte !== EQUALS && byte !== undefined && byte > SPACE) {
      if (byte === COLON && !this.#isNamespace(start, position)) nameStart = position + 1;
      if (byte === LESS_THAN) throw unreadable('malformed-xml');
      byte = bytes[++position];
    }
    const nameEnd = position;
    while (byte !== undefined && byte <= SPACE) byte = bytes[++position];
    if (byte !== EQUALS && byte !== undefined) throw unreadable('malformed-xml');
    byte = bytes[++position];
    while (byte !== undefined && byte <= SPACE) byte = bytes[++position];
    if (byte === undefined) return INCOMPLETE;
    if (byte !== QUOTE && byte !== APOSTROPHE) throw unreadable('malformed-xml');
    const quote = byte;
    const valueStart = position + 1;
    do {
      byte = bytes[++position];
      if (byte === LESS_THAN) throw unreadable('malformed-xml');
    } while (byte !== quote && byte !== undefined);
    if (byte === undefined) return INCOMPLETE;
    this.#keep(nameStart, nameEnd, valueStart, position);
    return position + 1;
  }

  /** The number under which the attribute is kept, or -1 where the tag lacks it. */
  find(name: string): number {
    for (let index = 0; index < this.#count; index++) {
      if (this.#isAt(name, this.#places[index * 4] ?? 0, this.#places[index * 4 + 1] ?? 0)) return index;
    }
    return -1;
  }

  valueStart(index: number): number {
    return this.#places[index * 4 + 2] ?? 0;
  }

  valueEnd(index: number): number {
    return this.#places[index * 4 + 3] ?? 0;
  }

  get(name: string): string | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    return decodeXmlReferences(this.bytes.toString('utf8', this.valueStart(index), this.valueEnd(index)));
  }

  /** Which of some plain words the attribute is; `undefined` where it is none of them or absent. Makes no string. */
  choice(name: string, words: readonly string[]): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : words.find((word) => this.#isAt(word, this.valueStart(index), this.valueEnd(index)));
  }

  /** Whether it says yes, in any of the ways that a boolean is written. */
  isTrue(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  #isAt(word: string, start: number, end: number): boolean {
    if (end - start !== word.length) return false;
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  #isNamespace(start: number, end: number): boolean {
    return this.#isAt('xmlns', start, end);
  }

  #keep(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.#count === MOST) throw unreadable('malformed-xml');
    const place = this.#count * 4;
    this.#places[place] = nameStart;
    this.#places[place + 1] = nameEnd;
    this.#places[place + 2] = valueStart;
    this.#places[place + 3] = valueEnd;
    this.#count++;
  }
}
