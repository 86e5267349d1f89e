import type { Sheet } from '../../../rules/submission/cell.ts';
import type { CellAllowance } from '../cell-allowance.ts';
import type { Attributes } from '../markup/attributes.ts';
import type { XmlHandler } from '../markup/scan-xml.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import { cellContent } from './cell-content.ts';
import { Paragraphs } from './paragraphs.ts';

/** Follows the elements of an OpenDocument spreadsheet. */
export class OpenDocumentHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #allowance: CellAllowance;
  readonly #hiddenStyles = new Set<string>();
  readonly #paragraphs = new Paragraphs();
  #style = '';
  #sheet: SheetBuilder | undefined;
  #columnsPassed = 0;
  #row = 1;
  #rowRepeat = 1;
  #rowHidden = false;
  #column = 1;
  #cell: Attributes | undefined;

  constructor(allowance: CellAllowance) {
    this.#allowance = allowance;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell) this.#paragraphs.open(name, attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#cell = attributes;
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-column') this.#passColumns(attributes);
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'style') this.#style = attributes.get('name') ?? '';
    else if (name === 'table-properties' && attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  text(text: string): void {
    if (this.#cell) this.#paragraphs.text(text);
  }

  close(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (this.#cell) this.#paragraphs.close(name);
    else if (name === 'table-row') this.#row += this.#rowRepeat;
    else if (name === 'table' && this.#sheet) {
      this.sheets.push(this.#sheet.build());
      this.#sheet = undefined;
    }
  }

  #openTable(attributes: Attributes): void {
    this.#sheet = new SheetBuilder(attributes.get('name') ?? '');
    if (this.#hiddenStyles.has(attributes.get('style-name') ?? '')) this.#sheet.hide('hidden');
    this.#row = 1;
    this.#columnsPassed = 0;
  }

  #passColumns(attributes: Attributes): void {
    const repeat = count(attributes.get('number-columns-repeated'));
    if (isHidden(attributes)) {
      for (const column of this.#allowance.columns(this.#columnsPassed + 1, repeat)) this.#sheet?.hideColumn(column);
    }
    this.#columnsPassed += repeat;
  }

  #openRow(attributes: Attributes): void {
    this.#column = 1;
    this.#rowRepeat = count(attributes.get('number-rows-repeated'));
    this.#rowHidden = isHidden(attributes);
  }

  #closeCell(): void {
    const cell = this.#cell;
    const shown = this.#paragraphs.take();
    this.#cell = undefined;
    if (!cell) return;
    const repeat = count(cell.get('number-columns-repeated'));
    const content = cellContent(cell, shown);
    if (content && content.text.trim() !== '') {
      for (const { row, column } of this.#allowance.places(this.#row, this.#rowRepeat, this.#column, repeat)) {
        this.#sheet?.add(row, column, content);
        if (this.#rowHidden) this.#sheet?.hideRow(row);
      }
    }
    this.#sheet?.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + count(cell.get('number-rows-spanned')) - 1,
      right: this.#column + count(cell.get('number-columns-spanned')) - 1,
    });
    this.#column += repeat;
  }
}

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes.get('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** A count that an attribute gives; 1 where it is absent or no count. */
function count(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
