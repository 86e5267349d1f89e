import type { RosterColumn, Submission } from '../submission/submission.ts';
import { oncePerObject } from '../value/once.ts';
import { unitOfColumn } from '../value/sum-unit.ts';

/** A column of fees whose header says that they are not stated in yuan. */
export interface FeesNotInYuan {
  readonly column: RosterColumn;
  /** 万元, 分. */
  readonly unit: string;
}

/** The columns of fees that are not of yuan and hold any, be it a total; what stands in them cannot be held against what is due. */
export const feesNotInYuan = oncePerObject(({ columns, rows, unit: facts }: Submission): readonly FeesNotInYuan[] =>
  columns.flatMap((column) => {
    const unit = column.field === 'fee' ? unitOfColumn(column.header) : undefined;
    if (unit === undefined) return [];
    const total = facts['total-fee'];
    const isUsed =
      (total?.origin.sheet === column.sheet && total.cell.column === column.column) ||
      rows.some(({ sheet, cells: { fee } }) => sheet === column.sheet && fee?.column === column.column);
    return isUsed ? [{ column, unit }] : [];
  }),
);
