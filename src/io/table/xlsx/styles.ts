import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { isBuiltInDateFormat, isDateFormat } from './date-formats.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

export const styleNames = ['styleSheet', 'numFmts', 'numFmt', 'cellXfs', 'cellStyleXfs', 'xf'] as const;

/** Reads of the styles part the one thing that changes what a cell means: whether its number is a date. */
export class Styles implements XmlHandler {
  readonly #codes = new Map<number, string>();
  /** Number format of each cell format, in the order by which cells refer to them. */
  readonly #formats: number[] = [];
  readonly #limits: TableLimits;
  #inCellFormats = false;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  open(name: string, { attributes, depth }: XmlScanner): void {
    if (depth === 2) {
      this.#inCellFormats = name === 'cellXfs';
    } else if (depth === 3 && name === 'numFmt') {
      this.#checkCount(this.#codes.size);
      this.#codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (depth === 3 && name === 'xf' && this.#inCellFormats) {
      this.#checkCount(this.#formats.length);
      this.#formats.push(Number(attributes.get('numFmtId') ?? 0));
    }
  }

  /** By number of cell format: whether it shows a date. */
  dateStyles(): readonly boolean[] {
    const decided = new Map<number, boolean>();
    return this.#formats.map((format) => {
      const known = decided.get(format);
      if (known !== undefined) return known;
      const code = this.#codes.get(format);
      const isDate = code === undefined ? isBuiltInDateFormat(format) : isDateFormat(code);
      decided.set(format, isDate);
      return isDate;
    });
  }

  #checkCount(count: number): void {
    if (count === this.#limits.styles) throw unreadable('too-many-styles', { limit: this.#limits.styles });
  }
}
