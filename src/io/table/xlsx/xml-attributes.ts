import { unreadable } from '../reasons.ts';
import { columnIn, wholeNumberIn } from './cell-address.ts';
import { isAt, wordAt } from './word-cache.ts';
import { APOSTROPHE, COLON, END, EQUALS, INCOMPLETE, LESS_THAN, QUOTE, SPACE } from './xml-bytes.ts';
import { decodeXmlReferences } from './xml-text.ts';

const MOST = 256;
const NOTHING = Buffer.alloc(1);

/** The attributes of one tag, kept as places in its bytes until one is asked for. Names go without their namespace prefix; `xmlns:…` keeps it. */
export class XmlAttributes {
  #bytes: Buffer = NOTHING;
  #count = 0;
  /** Of each: where its name starts and ends, where its value starts and ends. */
  readonly #places: number[] = [];

  /** @param bytes - of the tag that begins; behind them stands a zero */
  clear(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#count = 0;
  }

  /** Takes in the attribute that begins there, and gives the place after it, or {@link INCOMPLETE}. */
  read(start: number): number {
    const bytes = this.#bytes;
    let position = start;
    let nameStart = start;
    let byte = bytes[position] ?? END;
    while (byte !== EQUALS && byte > SPACE) {
      if (byte === COLON && !isAt('xmlns', bytes, start, position)) nameStart = position + 1;
      if (byte === LESS_THAN) throw unreadable('malformed-xml');
      byte = bytes[++position] ?? END;
    }
    const nameEnd = position;
    if (byte !== EQUALS) position = this.#pastBlanks(position);
    byte = bytes[position] ?? END;
    if (byte !== EQUALS) return this.#broken(byte);
    const quote = bytes[++position] ?? END;
    if (quote <= SPACE) position = this.#pastBlanks(position);
    byte = bytes[position] ?? END;
    if (byte !== QUOTE && byte !== APOSTROPHE) return this.#broken(byte);
    const closing = byte;
    const valueStart = position + 1;
    do byte = bytes[++position] ?? END;
    while (byte !== closing && byte !== END && byte !== LESS_THAN);
    if (byte !== closing) return this.#broken(byte);
    this.#keep(nameStart, nameEnd, valueStart, position);
    return position + 1;
  }

  /** The number under which the attribute is kept, or -1 where the tag lacks it. */
  #find(name: string): number {
    for (let index = 0; index < this.#count; index++) {
      if (isAt(name, this.#bytes, this.#places[index * 4] ?? 0, this.#places[index * 4 + 1] ?? 0)) return index;
    }
    return -1;
  }

  get(name: string): string | undefined {
    const index = this.#find(name);
    if (index < 0) return undefined;
    return decodeXmlReferences(this.#bytes.toString('utf8', this.#valueStart(index), this.#valueEnd(index)));
  }

  /** The attribute where it is one of a few words, as a string that costs nothing; undecoded. */
  word(name: string): string | undefined {
    const index = this.#find(name);
    return index < 0 ? undefined : wordAt(this.#bytes, this.#valueStart(index), this.#valueEnd(index));
  }

  /** The whole number that the attribute is, NaN where it is none, `undefined` where the tag lacks it. */
  wholeNumber(name: string): number | undefined {
    const index = this.#find(name);
    return index < 0 ? undefined : wholeNumberIn(this.#bytes, this.#valueStart(index), this.#valueEnd(index));
  }

  /** The column of the A1 address that the attribute is, NaN where it is no address of that row, `undefined` where the tag lacks it. */
  column(name: string, row: number): number | undefined {
    const index = this.#find(name);
    return index < 0 ? undefined : columnIn(this.#bytes, this.#valueStart(index), this.#valueEnd(index), row);
  }

  /** Whether it says yes, in any of the ways that a boolean is written. */
  isTrue(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  #valueStart(index: number): number {
    return this.#places[index * 4 + 2] ?? 0;
  }

  #valueEnd(index: number): number {
    return this.#places[index * 4 + 3] ?? 0;
  }

  #pastBlanks(start: number): number {
    let position = start;
    for (let byte = this.#bytes[position] ?? END; byte !== END && byte <= SPACE; )
      byte = this.#bytes[++position] ?? END;
    return position;
  }

  #broken(byte: number): number {
    if (byte === END) return INCOMPLETE;
    throw unreadable('malformed-xml');
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
