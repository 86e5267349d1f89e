import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { isSheetOfVoid } from '../claim-sheet/void-mark.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address } from '../submission/cell.ts';

/** `claim-marked-void`: at the mark; of a sheet that is called so, at the claim's own cell. A claim that is void and one that is to be paid look alike but for this. */
export function markedVoid({ cells, marked, number, sheet }: ClaimRow, file: string): Finding[] {
  if (marked === undefined && !isSheetOfVoid(sheet)) return [];
  const { row = number, column = 1 } = marked ?? cells.name ?? cells['id-number'] ?? {};
  const origin = { file, sheet, cell: address(row, column) };
  return [finding('claim-marked-void', { origin, found: marked?.text ?? sheet })];
}
