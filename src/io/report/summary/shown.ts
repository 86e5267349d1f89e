import { Decimal } from 'decimal.js';
import type { Cell, DocumentColumn, DocumentRow } from './document.ts';

/** Of which kind a cell is. */
export function kindOf(row: Pick<DocumentRow, 'kind'>, column: DocumentColumn): DocumentColumn['kind'] {
  return column.kind === 'money' && row.kind !== undefined ? row.kind : column.kind;
}

/** A cell as a person reads it: thousands apart, ratios in percent, a dash for what is not known. */
export function shownCell(cell: Cell, kind: DocumentColumn['kind']): string {
  if (cell === null) return kind === 'text' ? '' : '—';
  if (kind === 'text') return String(cell);
  if (kind === 'ratio') return `${new Decimal(cell).times(100).toFixed(2)}%`;
  return thousandsApart(String(cell));
}

/** `38328300.00` as `38,328,300.00`. */
export function thousandsApart(number: string): string {
  const [whole = '', places] = number.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? apart : `${apart}.${places}`;
}

/** `3000.00` as `3,000`: whole yuan without places. */
export function shortSum(sum: string): string {
  return thousandsApart(sum.replace(/\.00$/, ''));
}
