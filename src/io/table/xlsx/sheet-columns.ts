import type { TableLimits } from '../limits.ts';
import type { XmlAttributes } from './xml-attributes.ts';

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly width: number | undefined;
}

/** What a sheet says of its columns. Spans often run to the last of 16,384 columns, so they are spread only over those that hold cells. */
export class SheetColumns {
  readonly #spans: ColumnSpan[] = [];
  readonly #limits: TableLimits;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  /** Takes in a `col` element. Spans follow each other without overlap; one that does not is passed over. */
  add(attributes: XmlAttributes): void {
    const from = Number(attributes.get('min'));
    const to = Number(attributes.get('max'));
    if (!(from > (this.#spans.at(-1)?.to ?? 0)) || !(to >= from)) return;
    const width = Number(attributes.get('width') ?? Number.NaN);
    this.#spans.push({
      from,
      to: Math.min(to, this.#limits.columns),
      hidden: attributes.isTrue('hidden') || width === 0,
      width: Number.isFinite(width) ? width : undefined,
    });
  }

  /** @param last - the last column that holds a cell */
  hidden(last: number): readonly number[] {
    const columns: number[] = [];
    for (const { from, to, hidden } of this.#spans) {
      for (let column = from; hidden && column <= Math.min(to, last); column++) columns.push(column);
    }
    return columns;
  }

  /** @param last - the last column that holds a cell */
  widths(last: number): ReadonlyMap<number, number> {
    const widths = new Map<number, number>();
    for (const { from, to, width } of this.#spans) {
      for (let column = from; width !== undefined && column <= Math.min(to, last); column++) widths.set(column, width);
    }
    return widths;
  }
}
