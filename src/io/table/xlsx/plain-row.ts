import { markup, nameBegins, pastPlainAttribute, RepeatedMarkup, standsAt } from './plain-markup.ts';
import { END, EQUALS, GREATER_THAN, INCOMPLETE, QUOTE, SPACE } from './xml-bytes.ts';
import type { XmlWindow } from './xml-window.ts';

const START = markup('<row r="');
const SHOWN = markup(' hidden="false"');
const ZERO = 0x30;
const NINE = 0x39;
const H = 0x68;
const T = 0x74;
/** Digits that no row has. */
const FAR = 100_000_000;

/** Reads the start of a row where it is plain, as almost every program writes it: its number first, and nothing that may hide it. */
export class PlainRow {
  /** Of the row read last. */
  number = 0;
  readonly #attributes = new RepeatedMarkup();

  /** Gives the place behind the tag, or {@link INCOMPLETE} where none stands that is plain, be it that a row closes itself. */
  read(window: XmlWindow, start: number): number {
    const { bytes, view } = window;
    if (!standsAt(START, view, start)) return INCOMPLETE;
    let place = start + START.length;
    let number = 0;
    let byte = bytes[place] ?? END;
    if (byte < ZERO || byte > NINE) return INCOMPLETE;
    for (; byte >= ZERO && byte <= NINE && number < FAR; byte = bytes[++place] ?? END) {
      number = number * 10 + byte - ZERO;
    }
    if (byte !== QUOTE) return INCOMPLETE;
    this.number = number;
    const repeated = this.#attributes.past(view, place);
    if (repeated !== INCOMPLETE) return repeated;
    const past = pastAttributes(window, place + 1);
    if (past !== INCOMPLETE) this.#attributes.learn(view, place, past);
    return past;
  }
}

/** Past all attributes but those that may hide the row: `hidden`, unless it says no, and `ht`, the row's height, which hides it where it is 0. */
function pastAttributes({ bytes, view }: XmlWindow, start: number): number {
  let place = start;
  while (bytes[place] === SPACE) {
    if (nameBegins(H, bytes, place + 1) && !isHeight(bytes, place + 1) && !standsAt(SHOWN, view, place))
      return INCOMPLETE;
    place = pastPlainAttribute(bytes, place + 1);
    if (place === INCOMPLETE) return INCOMPLETE;
  }
  return bytes[place] === GREATER_THAN ? place + 1 : INCOMPLETE;
}

/** A height that does not begin with 0. */
function isHeight(bytes: Buffer, start: number): boolean {
  return bytes[start + 1] === T && bytes[start + 2] === EQUALS && bytes[start + 4] !== ZERO;
}
