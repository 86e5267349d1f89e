import { address } from '../submission/cell.ts';
import { unitOfColumn } from '../value/sum-unit.ts';
import type { StatementTable } from './statement-columns.ts';
import type { StatementTitle } from './statement-title.ts';

const ofMoney = ['in', 'out', 'amount', 'balance'] as const;

/** In what a header states its sums, where that is not yuan: `收入（万元）`, or `发生额（万元）` over both sides. The row above counts, since the upper of two rows of a header spans its columns. */
export function headerUnit({ sheet, header, columns }: StatementTable): StatementTitle['unit'] {
  const money = new Set(ofMoney.flatMap((field) => columns.get(field) ?? []));
  const above = sheet.rows.find(({ number }) => number === header.number - 1);
  const cells = [...(above?.cells ?? []), ...header.cells.filter(({ column }) => money.has(column))];
  for (const { row, column, text } of cells) {
    const name = unitOfColumn(text);
    if (name !== undefined) return { name, cell: address(row, column) };
  }
  return null;
}
