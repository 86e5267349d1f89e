import { COLON, END, EQUALS, GREATER_THAN, INCOMPLETE, LESS_THAN, QUOTE, SLASH, SPACE } from './xml-bytes.ts';

const WORD = 4;
/** Markup that is worth keeping. */
const LONGEST = 256;
const OFTEN = 32;

/** Markup of four letters or more, to be compared four letters at a time. */
export interface Markup {
  readonly length: number;
  /** Four letters each; the last one is the last four, whether or not they overlap with those before. */
  readonly words: readonly number[];
}

/** @param text - ASCII */
export function markup(text: string): Markup {
  return markupAt(new DataView(new TextEncoder().encode(text).buffer), 0, text.length);
}

/** What stands there. */
export function markupAt(view: DataView, start: number, end: number): Markup {
  const words: number[] = [];
  for (let place = start; place < end; place += WORD) words.push(view.getInt32(Math.min(place, end - WORD), true));
  return { length: end - start, words };
}

/** Whether exactly this stands there, before the zeros behind the bytes. */
export function standsAt({ length, words }: Markup, view: DataView, start: number): boolean {
  const last = start + length - WORD;
  let place = start;
  for (let index = 0; index < words.length; index++, place += WORD) {
    if (view.getInt32(place < last ? place : last, true) !== words[index]) return false;
  }
  return true;
}

/** Markup that is mostly the same each time, such as the attributes of a row. */
export class RepeatedMarkup {
  #last: Markup | undefined;
  #learned = 0;

  /** The place behind it where it stands there; {@link INCOMPLETE} otherwise. */
  past(view: DataView, start: number): number {
    return this.#last !== undefined && standsAt(this.#last, view, start) ? start + this.#last.length : INCOMPLETE;
  }

  /** Keeps for the next time what has been found plain there; of markup that is different each time, soon nothing more. */
  learn(view: DataView, start: number, end: number): void {
    if (end - start < WORD || end - start > LONGEST || ++this.#learned > OFTEN) return;
    this.#last = markupAt(view, start, end);
  }
}

/** The place behind the attribute that begins there in the plain form `name="value"`, or {@link INCOMPLETE}. */
export function pastPlainAttribute(bytes: Buffer, start: number): number {
  let place = start;
  let byte = bytes[place] ?? END;
  while (byte > SPACE && byte !== EQUALS && byte !== GREATER_THAN && byte !== LESS_THAN) byte = bytes[++place] ?? END;
  if (byte !== EQUALS || place === start || bytes[place + 1] !== QUOTE) return INCOMPLETE;
  place++;
  do byte = bytes[++place] ?? END;
  while (byte !== QUOTE && byte !== END && byte !== LESS_THAN);
  return byte === QUOTE ? place + 1 : INCOMPLETE;
}

/** The place behind the attributes that begin there, and behind `/>`; or {@link INCOMPLETE}. */
export function pastPlainEmptyTag(bytes: Buffer, start: number): number {
  let place = start;
  while (bytes[place] === SPACE) {
    place = pastPlainAttribute(bytes, place + 1);
    if (place === INCOMPLETE) return INCOMPLETE;
  }
  return bytes[place] === SLASH && bytes[place + 1] === GREATER_THAN ? place + 2 : INCOMPLETE;
}

/** Whether a letter begins the attribute's own name, which may stand behind a namespace prefix. */
export function nameBegins(letter: number, bytes: Buffer, start: number): boolean {
  if (bytes[start] === letter) return true;
  let place = start;
  for (let byte = bytes[place] ?? END; byte > SPACE && byte !== EQUALS; byte = bytes[++place] ?? END) {
    if (byte === COLON && bytes[place + 1] === letter) return true;
  }
  return false;
}
