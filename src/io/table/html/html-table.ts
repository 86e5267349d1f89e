import type { Sheet } from '../../../rules/submission/cell.ts';
import type { CellAllowance } from '../cell-allowance.ts';
import type { Attributes } from '../markup/attributes.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import { trimLines } from './html-text.ts';

/** The most that a page's own programs let a cell span. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** One table of a page while it is being read. Rows and cells end where the next begins, closed or not. */
export class HtmlTable {
  readonly #sheet: SheetBuilder;
  readonly #allowance: CellAllowance;
  /** By column, the last row that a cell from above takes up. */
  readonly #takenUntil = new Map<number, number>();
  #row = 0;
  #column = 0;
  #columnsPassed = 0;
  #rowHidden = false;
  #cell: { readonly attributes: Attributes; text: string } | undefined;

  constructor(name: string, allowance: CellAllowance) {
    this.#sheet = new SheetBuilder(name);
    this.#allowance = allowance;
  }

  passColumn(attributes: Attributes): void {
    const span = spanned(attributes.get('span'), MOST_COLUMNS);
    if (isHidden(attributes)) {
      for (const column of this.#allowance.columns(this.#columnsPassed + 1, span)) this.#sheet.hideColumn(column);
    }
    this.#columnsPassed += span;
  }

  openRow(attributes: Attributes): void {
    this.closeCell();
    this.#row += 1;
    this.#column = 0;
    this.#rowHidden = isHidden(attributes);
  }

  openCell(attributes: Attributes): void {
    this.closeCell();
    if (this.#row === 0) this.#row = 1;
    do this.#column += 1;
    while ((this.#takenUntil.get(this.#column) ?? 0) >= this.#row);
    this.#cell = { attributes, text: '' };
  }

  /** Text outside the cells is none of the table's. */
  addText(text: string): void {
    if (this.#cell) this.#cell.text += text;
  }

  closeCell(): void {
    if (!this.#cell) return;
    const { attributes, text } = this.#cell;
    this.#cell = undefined;
    const value = trimLines(text);
    if (value.trim() !== '') {
      this.#allowance.take(this.#row, this.#column);
      this.#sheet.add(this.#row, this.#column, { kind: 'text', text: value });
      if (this.#rowHidden) this.#sheet.hideRow(this.#row);
    }
    const right = this.#column + spanned(attributes.get('colspan'), MOST_COLUMNS) - 1;
    const bottom = this.#row + spanned(attributes.get('rowspan'), MOST_ROWS) - 1;
    this.#sheet.merge({ top: this.#row, left: this.#column, bottom, right });
    for (let column = this.#column; column <= right; column += 1) this.#takenUntil.set(column, bottom);
    this.#column = right;
  }

  build(): Sheet {
    this.closeCell();
    return this.#sheet.build();
  }
}

function isHidden(attributes: Attributes): boolean {
  return /display\s*:\s*none/i.test(attributes.get('style') ?? '');
}

function spanned(attribute: string | undefined, most: number): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}
