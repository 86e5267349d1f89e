import type { Attributes } from '../markup/attributes.ts';

/** Gathers the text of a cell: its paragraphs, one a line. Source: OpenDocument 1.3 part 3, section 6.1. */
export class Paragraphs {
  readonly #done: string[] = [];
  #current: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'h') this.#current = '';
    else if (name === 's') this.#append(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 1000)));
    else if (name === 'tab') this.#append('\t');
    else if (name === 'line-break') this.#append('\n');
  }

  close(name: string): void {
    if ((name === 'p' || name === 'h') && this.#current !== undefined) {
      this.#done.push(this.#current);
      this.#current = undefined;
    }
  }

  /** Blanks and line ends of the document's own layout count as one space. */
  text(text: string): void {
    this.#append(text.replace(/[ \t\r\n]+/g, ' '));
  }

  /** Gives the text and begins anew. */
  take(): string {
    return this.#done.splice(0).join('\n');
  }

  #append(text: string): void {
    if (this.#current !== undefined) this.#current += text;
  }
}
