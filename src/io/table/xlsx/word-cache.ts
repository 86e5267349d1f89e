import { END } from './xml-bytes.ts';

const SLOTS = 1024;

/** Words of one letter, which most elements of a sheet are. */
const LETTERS: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Gives short words that stand in bytes as strings, each word as one and the same string, so that a million of them make none. */
export class WordCache {
  readonly #slots: (string | undefined)[] = new Array(SLOTS).fill(undefined);

  /** The word that stands there, in UTF-8. One that shares its slot with another is right all the same, only slower. */
  word(bytes: Buffer, start: number, end: number): string {
    const first = bytes[start] ?? END;
    if (end - start === 1 && first < 128) return LETTERS[first] ?? '';
    const slot = (first * 37 + (bytes[end - 1] ?? END) * 5 + (end - start) * 131) % SLOTS;
    const known = this.#slots[slot];
    if (known !== undefined && isAt(known, bytes, start, end)) return known;
    const word = internalized(bytes.toString('utf8', start, end));
    this.#slots[slot] = word;
    return word;
  }
}

/** The same word as the engine keeps the names of properties: such strings it compares with literals by address. */
function internalized(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

/** Whether exactly that word of plain letters stands there. */
export function isAt(word: string, bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}
