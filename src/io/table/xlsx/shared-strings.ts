import { unreadable } from '../reasons.ts';
import type { Usage } from './usage.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

export const sharedStringNames = ['sst', 'si', 't', 'r', 'rPr', 'rPh', 'phoneticPr'] as const;

/** Reads the shared texts: runs of rich text are joined, phonetic guides are left out. A text of nothing but blanks is kept as the empty text. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  readonly #usage: Usage;
  #text = '';
  #inGuide = false;

  constructor(usage: Usage) {
    this.#usage = usage;
  }

  open(name: string, scanner: XmlScanner): void {
    if (name === 't') scanner.wantsText = !this.#inGuide;
    else if (name === 'rPh') this.#inGuide = true;
    else if (name === 'si') this.#text = '';
    else if (name !== 'sst' && scanner.depth === 1) throw unreadable('malformed-xml');
  }

  text(scanner: XmlScanner): void {
    this.#text = this.#usage.join(this.#text, scanner.text());
  }

  close(name: string): void {
    if (name === 'rPh') this.#inGuide = false;
    if (name !== 'si') return;
    this.#usage.addSharedString(this.#text.length);
    this.texts.push(this.#text.trim() === '' ? '' : this.#text);
  }
}
