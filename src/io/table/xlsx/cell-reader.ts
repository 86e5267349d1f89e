import { address, type Cell } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { type CellContext, cellValue, formulaText, isPictureFormula } from './cell-value.ts';
import { readRichText } from './rich-text.ts';
import type { Usage } from './usage.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Depth of a cell: worksheet, sheetData, row, c. */
const CELL = 4;

/** Reads one cell after another. It is one object for all, so that blank cells make nothing new. */
export class CellReader {
  readonly #context: CellContext;
  readonly #usage: Usage;
  readonly #limits: TableLimits;

  #row = 0;
  #column = 0;
  #type = 'n';
  #style = 0;
  /** The stored text; `undefined` where the cell has no `v` and no `is`. */
  #value: string | undefined;
  /** The number of the shared text. */
  #shared: number | undefined;
  #formula: string | undefined;

  constructor(context: CellContext, usage: Usage, limits: TableLimits) {
    this.#context = context;
    this.#usage = usage;
    this.#limits = limits;
  }

  /** Rows begin at the first column; a cell without an address stands next to the one before it. */
  beginRow(row: number): void {
    this.#row = row;
    this.#column = 0;
  }

  /** Whoever has read cells of the row elsewhere says which was the last. */
  goOnAfter(column: number): void {
    this.#column = column;
  }

  /**
   * Reads the cell at whose start the scanner is; none comes where it holds nothing.
   *
   * @throws Unreadable malformed-xml, where the address is none of this row; out-of-range; missing-shared-string
   */
  read(scanner: XmlScanner): Cell | undefined {
    const { attributes } = scanner;
    this.#column = attributes.column('r', this.#row) ?? this.#column + 1;
    if (!(this.#column >= 1)) throw unreadable('malformed-xml');
    if (this.#column > this.#limits.columns) throw unreadable('out-of-range');
    this.#style = attributes.wholeNumber('s') ?? 0;
    this.#type = attributes.word('t') ?? 'n';
    this.#value = undefined;
    this.#shared = undefined;
    this.#formula = undefined;
    while (scanner.nextWithin(CELL)) this.#readWithin(scanner);
    const cell = this.#formula === undefined ? this.#stored() : this.#result(this.#formula);
    return cell && this.#context.struckStyles?.[this.#style] ? { ...cell, struck: true } : cell;
  }

  #readWithin(scanner: XmlScanner): void {
    if (scanner.name === 'v') {
      if (this.#type === 's') this.#shared = scanner.readWholeNumber();
      else this.#value = scanner.readText();
    } else if (scanner.name === 'is') {
      this.#type = 'inlineStr';
      this.#value = readRichText(scanner, this.#limits);
    } else if (scanner.name === 'f') {
      this.#formula = scanner.readText();
    } else if (scanner.name === 'c' || scanner.name === 'row') {
      throw unreadable('malformed-xml');
    }
  }

  /** An empty `v` is a result only where the formula gives text: the empty text. */
  #result(formula: string): Cell | undefined {
    const hasResult = this.#shared !== undefined || (this.#type === 'str' ? this.#value !== undefined : !!this.#value);
    if (!hasResult || isPictureFormula(formula)) return this.#cell('formula-without-value', formulaText(formula));
    const result = this.#stored();
    return result && { ...result, formula: true };
  }

  #stored(): Cell | undefined {
    if (this.#shared !== undefined) return this.#sharedText(this.#shared);
    if (this.#value === undefined || this.#value.trim() === '') return undefined;
    const { kind, text } = cellValue(this.#type, this.#value, this.#style, this.#context);
    return this.#cell(kind, text);
  }

  #sharedText(index: number): Cell | undefined {
    const { sharedStrings } = this.#context;
    if (!(index < sharedStrings.length)) {
      throw unreadable('missing-shared-string', { cell: address(this.#row, this.#column) });
    }
    const text = sharedStrings[index];
    if (text === undefined) return undefined;
    this.#usage.addCell(0);
    return { row: this.#row, column: this.#column, kind: 'text', text };
  }

  #cell(kind: Cell['kind'], text: string): Cell {
    this.#usage.addCell(text.length);
    return { row: this.#row, column: this.#column, kind, text };
  }
}
