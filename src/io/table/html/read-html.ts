import type { Sheet } from '../../../rules/submission/cell.ts';
import { CellAllowance } from '../cell-allowance.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import type { Attributes } from '../markup/attributes.ts';
import type { XmlHandler } from '../markup/scan-xml.ts';
import { unreadable } from '../reasons.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';
import { HtmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';
import { scanHtml } from './scan-html.ts';

/**
 * Reads the tables of a web page, each as a sheet: what web programs write and name .xls. Every cell is a text.
 *
 * We read them ourselves because SheetJS takes 600 MB for a page of 40 MB, loses hidden rows, and takes some pages for text tables.
 *
 * @param html - the decoded page
 * @throws Unreadable truncated, where a table is not closed; nested-too-deep; too-many-cells
 */
export function readHtml(html: string, limits: TableLimits = defaultLimits): Table {
  const reader = new HtmlReader(limits);
  scanHtml(html, reader);
  return tableOf(reader.sheets());
}

class HtmlReader implements XmlHandler {
  readonly #limits: TableLimits;
  readonly #allowance: CellAllowance;
  /** Innermost last. */
  readonly #open: { readonly table: HtmlTable; readonly index: number }[] = [];
  /** In the order in which they begin. */
  readonly #sheets: (Sheet | undefined)[] = [];

  constructor(limits: TableLimits) {
    this.#limits = limits;
    this.#allowance = new CellAllowance(limits);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table') this.#openTable();
    const table = this.#open.at(-1)?.table;
    if (name === 'tr') table?.openRow(attributes);
    else if (name === 'td' || name === 'th') table?.openCell(attributes);
    else if (name === 'col') table?.passColumn(attributes);
    else if (name === 'br') table?.addText('\n');
  }

  text(text: string): void {
    this.#open.at(-1)?.table.addText(htmlText(text));
  }

  close(name: string): void {
    const innermost = this.#open.at(-1);
    if (name === 'td' || name === 'th') innermost?.table.closeCell();
    else if (name === 'p' || name === 'div') innermost?.table.addText('\n');
    else if (name === 'table' && innermost) {
      this.#open.pop();
      this.#sheets[innermost.index] = innermost.table.build();
    }
  }

  /** Tables that hold nothing, which pages use as spacers, are left out. */
  sheets(): Sheet[] {
    if (this.#open.length > 0) throw unreadable('truncated');
    return this.#sheets.filter((sheet): sheet is Sheet => sheet !== undefined && sheet.rows.length > 0);
  }

  #openTable(): void {
    const { nesting, sheets } = this.#limits;
    if (this.#open.length === nesting) throw unreadable('nested-too-deep', { limit: nesting });
    if (this.#sheets.length === sheets) throw unreadable('too-many-sheets', { limit: sheets });
    const index = this.#sheets.push(undefined) - 1;
    this.#open.push({ table: new HtmlTable(`Sheet${index + 1}`, this.#allowance), index });
  }
}
