import type { Sheet } from '../../../rules/submission/cell.ts';
import { CellAllowance } from '../cell-allowance.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import type { Attributes } from '../markup/attributes.ts';
import { scanXml, type XmlHandler } from '../markup/scan-xml.ts';
import { skipping } from '../markup/subtree-skipper.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';
import { cellContent } from './cell-content.ts';

/** A comment's text and the reading aid of Japanese words stand inside the cell, in elements of the same name as its value. */
const besideTheValue = new Set(['Comment', 'PhoneticText']);

/**
 * Reads the sheets of an "XML Spreadsheet 2003", which web programs like to write and name .xls.
 *
 * We read it ourselves because SheetJS turns its numbers into floats, and an identity number of 18 digits into another person's.
 * Source: Microsoft, "XML Spreadsheet Reference" (2001).
 *
 * @throws Unreadable
 */
export function readSpreadsheetMl(xml: string, limits: TableLimits = defaultLimits): Table {
  const handler = new SpreadsheetMlHandler(new CellAllowance(limits));
  scanXml(xml, skipping(besideTheValue, handler), limits);
  return tableOf(handler.sheets);
}

/** A cell that is open: what its tag said. */
interface OpenCell {
  readonly formula: string | undefined;
  readonly across: number;
  readonly down: number;
}

class SpreadsheetMlHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #allowance: CellAllowance;
  #sheet: SheetBuilder | undefined;
  #columnsPassed = 0;
  #row = 0;
  #rowHidden = false;
  #column = 0;
  #cell: OpenCell | undefined;
  /** Of the value, set while the cell has one. */
  #type: string | undefined;
  #text = '';
  /** The element whose text is gathered. */
  #gathered: string | undefined;

  constructor(allowance: CellAllowance) {
    this.#allowance = allowance;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Worksheet') this.#openSheet(attributes);
    else if (name === 'Column') this.#passColumns(attributes);
    else if (name === 'Row') this.#openRow(attributes);
    else if (name === 'Cell') this.#openCell(attributes);
    else if (name === 'Data' || name === 'Visible') {
      this.#gathered = name;
      this.#text = '';
      if (name === 'Data') this.#type = attributes.get('Type') ?? 'String';
    }
  }

  /** A value may be dressed in HTML, <B> and <Font>: their text is the value's. */
  text(text: string): void {
    if (this.#gathered !== undefined) this.#text += text;
  }

  close(name: string): void {
    if (name === this.#gathered) this.#gathered = undefined;
    if (name === 'Cell') this.#closeCell();
    else if (name === 'Visible') this.#sheet?.hide(this.#text === 'SheetVeryHidden' ? 'very-hidden' : 'hidden');
    else if (name === 'Worksheet' && this.#sheet) {
      this.sheets.push(this.#sheet.build());
      this.#sheet = undefined;
    }
  }

  #openSheet(attributes: Attributes): void {
    this.#sheet = new SheetBuilder(attributes.get('Name') ?? '');
    this.#columnsPassed = 0;
    this.#row = 0;
  }

  #passColumns(attributes: Attributes): void {
    const first = whole(attributes.get('Index'), this.#columnsPassed + 1);
    const count = 1 + whole(attributes.get('Span'), 0);
    if (attributes.get('Hidden') === '1') {
      for (const column of this.#allowance.columns(first, count)) this.#sheet?.hideColumn(column);
    }
    this.#columnsPassed = first + count - 1;
  }

  #openRow(attributes: Attributes): void {
    const first = whole(attributes.get('Index'), this.#row + 1);
    const count = 1 + whole(attributes.get('Span'), 0);
    this.#rowHidden = attributes.get('Hidden') === '1';
    this.#row = first + count - 1;
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    this.#cell = {
      formula: attributes.get('Formula'),
      across: whole(attributes.get('MergeAcross'), 0),
      down: whole(attributes.get('MergeDown'), 0),
    };
    this.#column = whole(attributes.get('Index'), this.#column + 1);
  }

  #closeCell(): void {
    const { formula, across, down } = this.#cell ?? { formula: undefined, across: 0, down: 0 };
    const content = cellContent(this.#type, this.#text, formula);
    if (content && content.text.trim() !== '') {
      this.#allowance.take(this.#row, this.#column);
      this.#sheet?.add(this.#row, this.#column, content);
      if (this.#rowHidden) this.#sheet?.hideRow(this.#row);
    }
    this.#sheet?.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + down,
      right: this.#column + across,
    });
    this.#column += across;
    this.#cell = undefined;
    this.#type = undefined;
    this.#text = '';
  }
}

function whole(attribute: string | undefined, otherwise: number): number {
  const number = Number(attribute ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}
