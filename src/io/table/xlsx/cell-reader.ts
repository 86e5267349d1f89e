import { address, type Cell } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { columnIn, wholeNumberIn } from './cell-address.ts';
import { type CellContext, cellTypes, cellValue, formulaText, isPictureFormula } from './cell-value.ts';
import type { Usage } from './usage.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Where the text that comes goes: into the value, the formula, or the number of a shared text. */
type Target = 'value' | 'formula' | 'shared-string';

const NO_SHARED_STRING = -1;

/** Reads one cell after another. It is one object for all, so that blank cells make nothing new. */
export class CellReader {
  readonly #context: CellContext;
  readonly #usage: Usage;
  readonly #limits: TableLimits;

  #row = 0;
  #column = 0;
  #type = 'n';
  #style = 0;
  #hasValue = false;
  #value = '';
  #sharedString = NO_SHARED_STRING;
  #formula: string | undefined;
  #target: Target = 'value';
  #inGuide = false;

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

  /** @throws Unreadable malformed-xml, where the address is none of this row; out-of-range */
  begin({ attributes, bytes }: XmlScanner): void {
    const at = attributes.find('r');
    this.#column =
      at < 0 ? this.#column + 1 : columnIn(bytes, attributes.valueStart(at), attributes.valueEnd(at), this.#row);
    if (this.#column === 0) throw unreadable('malformed-xml');
    if (this.#column > this.#limits.columns) throw unreadable('out-of-range');
    const style = attributes.find('s');
    this.#style = style < 0 ? 0 : wholeNumberIn(bytes, attributes.valueStart(style), attributes.valueEnd(style));
    this.#type = attributes.choice('t', cellTypes) ?? 'n';
    this.#hasValue = false;
    this.#value = '';
    this.#sharedString = NO_SHARED_STRING;
    this.#formula = undefined;
  }

  /** An element within the cell: `v`, `f`, `is`; or within that, `t` and the phonetic guide `rPh`. */
  open(name: string, scanner: XmlScanner): void {
    if (name === 'v') {
      this.#hasValue = true;
      this.#take(this.#type === 's' ? 'shared-string' : 'value', scanner);
    } else if (name === 't') {
      this.#type = 'inlineStr';
      this.#hasValue = true;
      if (!this.#inGuide) this.#take('value', scanner);
    } else if (name === 'f') {
      this.#formula = '';
      this.#take('formula', scanner);
    } else if (name === 'rPh') {
      this.#inGuide = true;
    } else if (name === 'c' || name === 'row') {
      throw unreadable('malformed-xml');
    }
  }

  text(scanner: XmlScanner): void {
    if (this.#target === 'shared-string') {
      const { bytes, textStart, textEnd } = scanner;
      this.#sharedString = wholeNumberIn(bytes, textStart, textEnd, Math.max(0, this.#sharedString));
    } else if (this.#target === 'value') {
      this.#value = this.#usage.join(this.#value, scanner.text());
    } else {
      this.#formula = this.#usage.join(this.#formula ?? '', scanner.text());
    }
  }

  close(name: string): void {
    if (name === 'rPh') this.#inGuide = false;
  }

  /**
   * The cell, once it is read whole; none where it holds nothing.
   *
   * @throws Unreadable missing-shared-string
   */
  finish(): Cell | undefined {
    const formula = this.#formula;
    if (formula === undefined) return this.#hasValue ? this.#stored() : undefined;
    if (isPictureFormula(formula) || !this.#hasResult()) {
      return this.#cell('formula-without-value', formulaText(formula));
    }
    const result = this.#stored();
    return result && { ...result, formula: true };
  }

  /** An empty `v` is a result only where the formula gives text: the empty text. */
  #hasResult(): boolean {
    const isEmpty = this.#value === '' && this.#sharedString === NO_SHARED_STRING;
    return this.#hasValue && (!isEmpty || this.#type === 'str');
  }

  #stored(): Cell | undefined {
    if (this.#type === 's') return this.#shared();
    if (this.#value === '') return undefined;
    const { kind, text } = cellValue(this.#type, this.#value, this.#style, this.#context);
    return text.trim() === '' ? undefined : this.#cell(kind, text);
  }

  #shared(): Cell | undefined {
    if (this.#sharedString === NO_SHARED_STRING) return undefined;
    const text = this.#context.sharedStrings[this.#sharedString];
    if (text === undefined) throw unreadable('missing-shared-string', { cell: address(this.#row, this.#column) });
    if (text === '') return undefined;
    this.#usage.addCell(0);
    return { row: this.#row, column: this.#column, kind: 'text', text };
  }

  #cell(kind: Cell['kind'], text: string): Cell {
    this.#usage.addCell(text.length);
    return { row: this.#row, column: this.#column, kind, text };
  }

  #take(target: Target, scanner: XmlScanner): void {
    this.#target = target;
    scanner.wantsText = true;
  }
}
