import { compactText } from '../person/tidy-text.ts';
import { address, type Cell } from '../submission/cell.ts';
import { unitOfColumn } from '../value/sum-unit.ts';
import type { StatementTable } from './statement-columns.ts';
import type { StatementTitle } from './statement-title.ts';

const ofMoney = ['in', 'out', 'amount', 'balance'] as const;
/** A label of sums (`单位：（分）`), which may stand in any column. */
const LABEL = /单位[:为是]*[([{【〔]/u;
/** A unit and nothing else, or at the end of a column's name: behind that of a branch (`福州市（分）行对账单`) the title goes on. */
const AT_END = /[)\]}】〕]$|^(?:人民币)?[^()]{1,4}$|单位[^()]*$/u;

/** In what a header states its sums, where that is not yuan: `收入（万元）`, or `发生额（万元）` over both sides. Of the row above those cells count that stand over money, since the upper of two rows of a header spans its columns. */
export function headerUnit({ sheet, header, columns }: StatementTable): StatementTitle['unit'] {
  const money = new Set(ofMoney.flatMap((field) => columns.get(field) ?? []));
  const above = sheet.rows.find(({ number }) => number === header.number - 1);
  const isOfSums = ({ column, text }: Cell) => {
    const label = compactText(text);
    return LABEL.test(label) || (money.has(column) && AT_END.test(label));
  };
  const cells = [...(above?.cells ?? []).filter(isOfSums), ...header.cells.filter(({ column }) => money.has(column))];
  for (const { row, column, text } of cells) {
    const name = unitOfColumn(text);
    if (name !== undefined) return { name, cell: address(row, column) };
  }
  return null;
}
