import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address } from '../submission/cell.ts';
import { unitOfColumn, unitOfSums } from '../value/sum-unit.ts';
import type { ClaimTable } from './find-tables.ts';

/** `sums-not-in-yuan`: at each header, label or title that says so. None of the list's rows is read, since each of its sums would be a hundred or ten thousand times too great or too small. */
export function sumsNotInYuan(
  file: string,
  { sheet, notInYuan = [] }: Pick<ClaimTable, 'sheet' | 'notInYuan'>,
): Finding[] {
  return notInYuan.map(({ row, column, text }) => {
    const origin = { file, sheet, cell: address(row, column) };
    return finding('sums-not-in-yuan', {
      origin,
      found: text,
      parameters: { unit: unitOfSums(text) ?? unitOfColumn(text) ?? '' },
    });
  });
}

/** The rows of lists whose sums can be read, and how many are left out with the others. */
export function rowsInYuan<Row>(tables: readonly { readonly rows: readonly Row[]; readonly notInYuan?: unknown }[]): {
  readonly rows: readonly Row[];
  readonly leftOut: number;
} {
  const rows = tables.flatMap((table) => (table.notInYuan === undefined ? table.rows : []));
  return { rows, leftOut: tables.flatMap((table) => table.rows).length - rows.length };
}
