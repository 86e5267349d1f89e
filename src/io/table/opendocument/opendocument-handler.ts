import type { Sheet } from '../../../rules/submission/cell.ts';
import type { CellAllowance } from '../cell-allowance.ts';
import { plainText } from '../markup/scan-text.ts';
import { type CellContent, SheetBuilder } from '../sheet-builder.ts';
import type { XmlAttributes } from '../xlsx/xml-attributes.ts';
import type { XmlHandler, XmlScanner } from '../xlsx/xml-scanner.ts';
import { readCellValue } from './cell-value.ts';
import { Paragraphs } from './paragraphs.ts';

/** A cell that is open: what its tag said. */
interface OpenCell {
  readonly value: (shown: string) => CellContent | undefined;
  readonly repeat: number;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

/** Follows the elements of an OpenDocument spreadsheet and puts each sheet, when it is whole, to the others. */
export class OpenDocumentHandler implements XmlHandler {
  readonly #sheets: Sheet[];
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
  #cell: OpenCell | undefined;

  constructor(sheets: Sheet[], allowance: CellAllowance) {
    this.#sheets = sheets;
    this.#allowance = allowance;
  }

  open(name: string, scanner: XmlScanner): void {
    const { attributes } = scanner;
    if (this.#cell) {
      this.#paragraphs.open(name, attributes);
      scanner.wantsText = this.#paragraphs.isOpen;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(attributes);
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-column') this.#passColumns(attributes);
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'style') this.#style = attributes.get('name') ?? '';
    else if (name === 'table-properties' && attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  text(scanner: XmlScanner): void {
    this.#paragraphs.text(plainText(scanner));
  }

  close(name: string, scanner: XmlScanner): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (this.#cell) {
      this.#paragraphs.close(name);
      scanner.wantsText = this.#paragraphs.isOpen;
    } else if (name === 'table-row') this.#row += this.#rowRepeat;
    else if (name === 'table' && this.#sheet) {
      this.#sheets.push(this.#sheet.build());
      this.#sheet = undefined;
    }
  }

  #openTable(attributes: XmlAttributes): void {
    this.#sheet = new SheetBuilder(attributes.get('name') ?? '');
    if (this.#hiddenStyles.has(attributes.get('style-name') ?? '')) this.#sheet.hide('hidden');
    this.#row = 1;
    this.#columnsPassed = 0;
  }

  #passColumns(attributes: XmlAttributes): void {
    const repeat = count(attributes.get('number-columns-repeated'));
    if (isHidden(attributes)) {
      for (const column of this.#allowance.columns(this.#columnsPassed + 1, repeat)) this.#sheet?.hideColumn(column);
    }
    this.#columnsPassed += repeat;
  }

  #openRow(attributes: XmlAttributes): void {
    this.#column = 1;
    this.#rowRepeat = count(attributes.get('number-rows-repeated'));
    this.#rowHidden = isHidden(attributes);
  }

  #openCell(attributes: XmlAttributes): void {
    this.#cell = {
      value: readCellValue(attributes),
      repeat: count(attributes.get('number-columns-repeated')),
      rowsSpanned: count(attributes.get('number-rows-spanned')),
      columnsSpanned: count(attributes.get('number-columns-spanned')),
    };
  }

  #closeCell(): void {
    const content = this.#cell?.value(this.#paragraphs.take());
    const { repeat, rowsSpanned, columnsSpanned } = this.#cell ?? { repeat: 1, rowsSpanned: 1, columnsSpanned: 1 };
    this.#cell = undefined;
    if (content && content.text.trim() !== '') {
      for (const { row, column } of this.#allowance.places(this.#row, this.#rowRepeat, this.#column, repeat)) {
        this.#sheet?.add(row, column, content);
        if (this.#rowHidden) this.#sheet?.hideRow(row);
      }
    }
    this.#sheet?.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + rowsSpanned - 1,
      right: this.#column + columnsSpanned - 1,
    });
    this.#column += repeat;
  }
}

function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes.get('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** A count that an attribute gives; 1 where it is absent or no count. */
function count(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
