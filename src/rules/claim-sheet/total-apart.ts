import type { Cell } from '../submission/cell.ts';
import { statesSum } from './find-header.ts';
import type { ClaimTable } from './find-tables.ts';

const labelledTotal = /(?:合计|总计|共计|累计|总额|总金额|总数).*[:：]\s*([\d,]+(?:\.\d+)?)\s*(?:[百千]?万?元)?$/u;

/** So many times a total in a larger unit is what no sum of its own list comes to in that unit: also costs beside the aid asked for. */
const FAR_BEYOND = 100;

/** Whether a title's total in another unit (本次合计申请金额（万元）：0.13) says nothing of the list's own sums, since one of them is far beyond it: then they are in yuan. */
export function isTotalApart({ text }: Cell, { rows }: Pick<ClaimTable, 'rows'>): boolean {
  const [, stated] = labelledTotal.exec(text.normalize('NFKC')) ?? [];
  if (stated === undefined) return false;
  const total = numberOf(stated);
  return rows.some(({ cells }) =>
    Object.entries(cells).some(([field, cell]) => statesSum(field) && numberOf(cell.text) > total * FAR_BEYOND),
  );
}

/** Not a number where the text is none: then it is beyond nothing. */
function numberOf(text: string): number {
  return Number(text.replace(/[,，¥￥元\s]/gu, ''));
}
