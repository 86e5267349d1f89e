import { markup, pastPlainEmptyTag, RepeatedMarkup, standsAt } from './plain-markup.ts';
import { pastPlainText, plainTextAt } from './plain-text.ts';
import { INCOMPLETE } from './xml-bytes.ts';
import type { XmlWindow } from './xml-window.ts';

const START = markup('<si><t>');
const KEPT_START = markup('<si><t xml:space="preserve">');
const TEXT_END = markup('</t>');
const END_OF_ITEM = markup('</si>');
/** How the text is to be sorted, which Excel in Chinese says of every one. */
const PHONETIC = markup('<phoneticPr');

/** Reads shared texts of the plain form `<si><t>张三</t></si>`, which almost all have, straight from the bytes. */
export class PlainSharedText {
  /** The text read last. */
  text = '';
  readonly #phonetic = new RepeatedMarkup();

  /**
   * Gives the place behind the shared text that begins at a place, or {@link INCOMPLETE} where it is not plain.
   *
   * @param longest - characters that it may have
   */
  read(window: XmlWindow, start: number, longest: number): number {
    const { bytes, view } = window;
    const first = pastStart(view, start);
    if (first === INCOMPLETE) return INCOMPLETE;
    const past = pastPlainText(bytes, first);
    if (past - first > longest || !standsAt(TEXT_END, view, past)) return INCOMPLETE;
    const place = this.#pastPhonetic(window, past + TEXT_END.length);
    if (place === INCOMPLETE || !standsAt(END_OF_ITEM, view, place)) return INCOMPLETE;
    this.text = plainTextAt(bytes, first, past);
    return place + END_OF_ITEM.length;
  }

  #pastPhonetic({ bytes, view }: XmlWindow, start: number): number {
    const repeated = this.#phonetic.past(view, start);
    if (repeated !== INCOMPLETE || !standsAt(PHONETIC, view, start)) return repeated === INCOMPLETE ? start : repeated;
    const past = pastPlainEmptyTag(bytes, start + PHONETIC.length);
    if (past !== INCOMPLETE) this.#phonetic.learn(view, start, past);
    return past;
  }
}

function pastStart(view: DataView, start: number): number {
  if (standsAt(START, view, start)) return start + START.length;
  return standsAt(KEPT_START, view, start) ? start + KEPT_START.length : INCOMPLETE;
}
