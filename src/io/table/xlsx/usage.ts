import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';

/** Counts what one file has taken so far, over all its sheets, and refuses it at the limit. */
export class Usage {
  readonly #limits: TableLimits;
  #cells = 0;
  #textLength = 0;
  #sharedStrings = 0;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  /**
   * @param textLength - characters of the cell's own text, 0 where it shares one
   * @throws Unreadable too-many-cells, too-much-text
   */
  addCell(textLength: number): void {
    this.addText(textLength);
    this.addRow();
  }

  /**
   * Counts a row that holds cells, as a cell.
   *
   * @throws Unreadable too-many-cells
   */
  addRow(): void {
    if (++this.#cells > this.#limits.cells) throw unreadable('too-many-cells', { limit: this.#limits.cells });
  }

  /**
   * @param length - characters of a text that is kept
   * @throws Unreadable too-much-text
   */
  addText(length: number): void {
    this.#textLength += length;
    if (this.#textLength > this.#limits.textLength)
      throw unreadable('too-much-text', { limit: this.#limits.textLength });
  }

  /** @throws Unreadable too-many-shared-strings, and as {@link addText} */
  addSharedString(length: number): void {
    this.addText(length);
    if (++this.#sharedStrings > this.#limits.sharedStrings) {
      throw unreadable('too-many-shared-strings', { limit: this.#limits.sharedStrings });
    }
  }
}
